using System.Diagnostics.CodeAnalysis;
using System.Text;
using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary>Where a command writes: plain text of 80 columns without colour codes, or a person's terminal.</summary>
internal sealed class Terminal(
    TextWriter output, TextWriter error, bool isPlain, Stream? input = null, IAnsiConsole? prompts = null) : IDisposable
{
    private const int PlainWidth = 80;
    private const int WidestLine = 100;
    private const int NarrowestLine = 40;

    internal TextWriter Output { get; } = output;

    internal TextWriter Error { get; } = error;

    /// <summary>Standard input as bytes; empty unless somebody gives one.</summary>
    internal Stream Input { get; } = input ?? Stream.Null;

    /// <summary>The standard streams; UTF-8, with colours only where a person looks at them.</summary>
    [SuppressMessage(
        "Reliability", "CA2000:Dispose objects before losing scope", Justification = "The terminal owns and closes the writer.")]
    internal static Terminal OfProcess()
    {
        UTF8Encoding encoding = new(encoderShouldEmitUTF8Identifier: false);
        if (Console.IsOutputRedirected)
        {
            return new(new StreamWriter(Console.OpenStandardOutput(), encoding), Console.Error, isPlain: true, Console.OpenStandardInput());
        }

        Console.OutputEncoding = encoding;
        return new(
            Console.Out, Console.Error, isPlain: false, Console.OpenStandardInput(),
            Console.IsInputRedirected ? null : AnsiConsole.Console);
    }

    /// <summary>Where to ask somebody something; null where nobody is there to answer, and so nothing ever waits.</summary>
    internal IAnsiConsole? Prompts { get; } = prompts;

    /// <summary>A page to write text for people on.</summary>
    internal Page Page(Language language)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = isPlain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = isPlain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        int width = isPlain ? PlainWidth : Math.Clamp(console.Profile.Width, NarrowestLine, WidestLine);
        console.Profile.Width = width;
        return new Page(console, width, language);
    }

    /// <summary>Says one line on standard error, whatever is in it.</summary>
    internal void Say(string what) => Error.WriteLine(SafeText.Line(what));

    public void Dispose()
    {
        Output.Dispose();
        Input.Dispose();
    }
}
