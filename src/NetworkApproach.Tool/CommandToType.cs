using System.Collections.Immutable;

namespace NetworkApproach.Tool;

/// <summary>
/// A command of the tool as it is shown to be typed. Whatever a name or a text has in it, the shell hands it to the tool as that one
/// argument, and the tool takes it for no option.
/// </summary>
internal sealed class CommandToType
{
    private const string Program = "network-approach";

    private readonly ImmutableArray<Word> words;
    private readonly ImmutableArray<(string Name, Word? Value)> options;

    private CommandToType(ImmutableArray<Word> words, ImmutableArray<(string Name, Word? Value)> options) =>
        (this.words, this.options) = (words, options);

    /// <summary>What stands behind the program's name.</summary>
    internal string Arguments => In(Shell.OfThisMachine);

    internal static CommandToType Of(params IEnumerable<string> words) =>
        new([.. words.Select(word => new Word(word, IsPlace: false))], []);

    /// <summary>The same with one argument more.</summary>
    internal CommandToType With(string argument) => new(words.Add(new Word(argument, IsPlace: false)), options);

    /// <summary>The same with the words and options of another, as a request within an answer.</summary>
    internal CommandToType With(CommandToType part) => new(words.AddRange(part.words), options.AddRange(part.options));

    /// <summary>The same with a place for the reader to fill, shown as it stands: a text of ours.</summary>
    internal CommandToType Place(string place) => new(words.Add(new Word(place, IsPlace: true)), options);

    /// <summary>The same with an option.</summary>
    internal CommandToType Option(string name) => new(words, options.Add((name, null)));

    /// <summary>The same with an option and its value.</summary>
    internal CommandToType Option(string name, string value) => new(words, options.Add((name, new Word(value, IsPlace: false))));

    /// <summary>The same with an option whose value the reader fills in.</summary>
    internal CommandToType OptionPlace(string name, string place) => new(words, options.Add((name, new Word(place, IsPlace: true))));

    /// <summary>The whole line.</summary>
    public override string ToString() => $"{Program} {Arguments}";

    /// <summary>What stands behind the program's name, for a shell.</summary>
    internal string In(Shell shell)
    {
        IEnumerable<string> typed = words.Select(word => word.In(shell));
        IEnumerable<string> told = options.Select(option => Typed(option, shell));

        // Behind a -- of its own nothing is an option.
        return string.Join(
            ' ',
            words.Any(word => word.IsLikeAnOption) ? [words[0].In(shell), .. told, "--", .. typed.Skip(1)] : [.. typed, .. told]);
    }

    private static string Typed((string Name, Word? Value) option, Shell shell) => option.Value switch
    {
        null => option.Name,
        { IsLikeAnOption: true } value => shell.Quoted($"{option.Name}={value.Text}"),
        { } value => $"{option.Name} {value.In(shell)}",
    };

    /// <param name="Text">The argument, or what stands in its place.</param>
    /// <param name="IsPlace">Whether the reader is to put something there.</param>
    private sealed record Word(string Text, bool IsPlace)
    {
        internal bool IsLikeAnOption => !IsPlace && Text.StartsWith('-');

        internal string In(Shell shell) => IsPlace ? Text : shell.Quoted(Text);
    }
}
