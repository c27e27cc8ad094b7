using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary>The command line: what may be asked, and every way it can end.</summary>
internal static class CommandLine
{
    internal const int Done = 0;
    internal const int HonestNo = 1;
    internal const int BadInput = 2;

    internal static readonly Phrase Stopped = Phrase.Plain("tool.stopped");
    internal static readonly Phrase Unwritable = Phrase.Plain("tool.unwritable", "why:id!");
    internal static readonly Phrase Failed = Phrase.Plain("tool.failed", "kind:id! why:typed!");

    private const int HelpWidth = 80;

    /// <summary>Runs one command; the answer is its exit code.</summary>
    [SuppressMessage(
        "Design", "CA1031:Do not catch general exception types", Justification = "Whatever goes wrong, a person sees one line and never "
            + "a stack trace.")]
    internal static int Run(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop)
    {
        CultureInfo machines = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Spoken(args).Culture;
            int code = Invoke(args, terminal, stop);
            terminal.Output.Flush();
            return code;
        }
        catch (Exception failure)
        {
            return Say(terminal, terminal.Ledger.After(Spoken(args), Told(failure, Spoken(args))));
        }
        finally
        {
            CultureInfo.CurrentUICulture = machines;
        }
    }

    /// <summary>What went wrong, in one line.</summary>
    private static string Told(Exception failure, Language language) => failure switch
    {
        Problem bad => bad.In(language),
        UnreadableFileException bad => bad.In(language.Words),
        FormatException => failure.Message,
        OperationCanceledException => language.Say(Stopped),
        IOException or UnauthorizedAccessException => language.Say(Unwritable, Fact.Id("why", failure.Message.TrimEnd('.', ' '))),
        _ => language.Say(Failed, Fact.Id("kind", failure.GetType().Name), Fact.Typed("why", failure.Message)),
    };

    private static int Invoke(IReadOnlyList<string> args, Terminal terminal, CancellationToken stop)
    {
        RootCommand root = Root(terminal, stop);
        InvocationConfiguration invocation = new()
        {
            Output = args.Count == 0 ? terminal.Error : terminal.Output,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        ParserConfiguration parser = new() { EnablePosixBundling = false, ResponseFileTokenReplacer = null };
        if (args.Count == 0)
        {
            HelpPages.Tell(root, Spoken(args));
            root.Parse(["--help"], parser).Invoke(invocation);
            return BadInput;
        }

        ParseResult asked = root.Parse(args, parser);
        if (UsageProblem.OptionTakenForAnArgument(asked, args, Spoken(args)) is { } misspelt)
        {
            return Say(terminal, misspelt);
        }

        if (asked.Action is HelpAction)
        {
            HelpPages.Tell(root, Spoken(args));
        }

        if (asked.Action is not ParseErrorAction)
        {
            return asked.Invoke(invocation);
        }

        return Say(terminal, UsageProblem.Of(asked, Spoken(args)));
    }

    /// <summary>The language of what goes wrong, even where the command line itself does.</summary>
    private static Language Spoken(IReadOnlyList<string> args)
    {
        string? asked = null;
        for (int at = 0; at < args.Count; at++)
        {
            asked = args[at] == "--language" && at + 1 < args.Count ? args[at + 1]
                : args[at].StartsWith("--language=", StringComparison.Ordinal) ? args[at]["--language=".Length..]
                : asked;
        }

        return Language.Of(asked is "en" or "fr" ? asked : null);
    }

    internal static RootCommand Root(Terminal terminal, CancellationToken stop)
    {
        RootCommand root = new(
            SharedHelp.Tool.Key);
        root.Directives.Clear();
        root.Add(LearnCommand.Of(terminal));
        root.Add(DemoCommand.Of(terminal, stop));
        root.Add(PathsCommand.Of(terminal, stop));
        root.Add(SayCommand.Of(terminal));
        root.Add(PlanCommand.Of(terminal, stop));
        root.Add(AuditCommand.Of(terminal));
        root.Add(QuestionsCommand.Of(terminal));
        root.Add(BriefCommand.Of(terminal));
        root.Add(ReviewCommand.Of(terminal));
        foreach (Command command in WorkspaceCommands.All(new WorkspaceCommand(terminal)))
        {
            root.Add(command);
        }

        foreach (HelpAction help in root.Options.OfType<HelpOption>().Select(option => option.Action).OfType<HelpAction>())
        {
            help.MaxWidth = HelpWidth;
        }

        return root;
    }

    private static int Say(Terminal terminal, string what)
    {
        terminal.Say(what);
        return BadInput;
    }
}
