namespace NetworkApproach.Tool;

/// <summary>The shell that a command is typed into: how an argument is written there so that it is that argument and nothing
/// else.</summary>
internal abstract class Shell
{
    private const int LongestName = 80;

    private protected Shell()
    {
    }

    /// <summary>The shells of Unix: a text between single quotes, each single quote in it as <c>'\''</c>.</summary>
    internal static Shell Posix { get; } = new PosixShell();

    /// <summary>PowerShell: a text between single quotes, each single quote in it, straight or curly, twice.</summary>
    internal static Shell PowerShell { get; } = new PowerShellShell();

    internal static Shell OfThisMachine => OperatingSystem.IsWindows() ? PowerShell : Posix;

    /// <summary>One argument as it is typed; plain where it has only ASCII letters, digits and signs that mean nothing to the
    /// shell.</summary>
    internal string Quoted(string argument) =>
        argument.Length > 0 && IsPlainAtFirst(argument[0]) && argument.All(IsPlain) ? argument : $"'{Escaped(argument)}'";

    /// <summary>Whether a name may be shown to be typed; where not, its owner's id is.</summary>
    /// <remarks>
    /// Not one that looks like an option, that has something nobody sees, or that is longer than anybody types; nor one with a sign that
    /// another shell of the same machine reads within single quotes too: a backslash (fish), and on Windows what cmd or an older PowerShell
    /// takes apart.
    /// </remarks>
    internal bool CanShow(string name) =>
        name.Length is > 0 and <= LongestName && name[0] != '-' && !UnseenCharacters.IsIn(name)
            && !name.AsSpan().ContainsAny(ReadElsewhere);

    /// <summary>The signs that another shell of the machine reads within single quotes.</summary>
    private protected abstract ReadOnlySpan<char> ReadElsewhere { get; }

    private protected abstract string Escaped(string argument);

    private protected abstract bool IsPlain(char one);

    private static bool IsPlainAtFirst(char one) => char.IsAsciiLetterOrDigit(one) || one is '.' or '_' or '/';

    private sealed class PosixShell : Shell
    {
        private protected override ReadOnlySpan<char> ReadElsewhere => "\\";

        private protected override string Escaped(string argument) => argument.Replace("'", @"'\''", StringComparison.Ordinal);

        private protected override bool IsPlain(char one) =>
            char.IsAsciiLetterOrDigit(one) || one is '-' or '.' or '_' or '/' or ':' or '@' or '+' or '=' or ',';
    }

    private sealed class PowerShellShell : Shell
    {
        private protected override ReadOnlySpan<char> ReadElsewhere => "\\\"%&|<>^!";

        private protected override string Escaped(string argument) =>
            string.Concat(argument.Select(one => IsSingleQuote(one) ? new string(one, 2) : one.ToString()));

        // A comma makes a list, an at sign names a variable.
        private protected override bool IsPlain(char one) =>
            char.IsAsciiLetterOrDigit(one) || one is '-' or '.' or '_' or '/' or ':' or '+' or '=';

        private static bool IsSingleQuote(char one) => one is '\'' or (>= '\u2018' and <= '\u201B');
    }
}
