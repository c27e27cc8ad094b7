using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Books;

/// <summary>The normal forms in which the rules of identity compare addresses and people's names.</summary>
public static class IdentityKeys
{
    /// <summary>
    /// Returns the normal form of a profile's address: in lower case, percent-decoded, without scheme, <c>www.</c>, query, fragment and
    /// trailing slashes; on LinkedIn without the country (<c>fr.linkedin.com</c>). Null if the text is not the address of a profile: it has
    /// no dot before a slash, nothing after the slash, or a blank.
    /// </summary>
    public static string? Profile(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        string address = Lower(Uri.UnescapeDataString(written.Trim()));
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        address = scheme < 0 ? address : address[(scheme + 2)..];
        int end = address.AsSpan().IndexOfAny('?', '#');
        address = (end < 0 ? address : address[..end]).TrimEnd('/');
        address = address.StartsWith("www.", StringComparison.Ordinal) ? address[4..] : address;
        address = address.IndexOf(".linkedin.com/", StringComparison.Ordinal) is 2 ? address[3..] : address;
        int host = address.IndexOf('/', StringComparison.Ordinal);
        return host > 0 && address[..host].Contains('.', StringComparison.Ordinal) && !address.Any(char.IsWhiteSpace) ? address : null;
    }

    /// <summary>Returns the normal form of an e-mail address: in lower case, without <c>mailto:</c>. Null if the text is not an e-mail
    /// address: it has not exactly one <c>@</c> between two texts, or it has a blank.</summary>
    public static string? Mail(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        string mail = Lower(written.Trim());
        mail = mail.StartsWith("mailto:", StringComparison.Ordinal) ? mail["mailto:".Length..] : mail;
        int at = mail.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && at < mail.Length - 1 && mail.LastIndexOf('@') == at && !mail.Any(char.IsWhiteSpace) ? mail : null;
    }

    /// <summary>Returns the normal form of a person's name, with its words in ordinal order, so that "LEROY Ann" equals "Ann Leroy". Null
    /// if the text is an address instead of a name.</summary>
    public static string? Name(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        if (Mail(written) is not null || Profile(written) is not null)
        {
            return null;
        }

        string[] words = NormalText.Of(written).Split(' ');
        Array.Sort(words, StringComparer.Ordinal);
        return string.Join(' ', words);
    }

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Addresses are written in lower case.")]
    private static string Lower(string text) => text.ToLowerInvariant();
}
