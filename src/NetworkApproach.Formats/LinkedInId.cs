using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Formats;

/// <summary>Who a row of an export is: the profile's URL, without it the e-mail, else name and company in normal form.</summary>
internal static class LinkedInId
{
    internal static string Of(string url, string email, string name, string company) =>
        UnseenCharacters.Without(Whole(url, email, name, company));

    // What is pasted into a file brings invisible characters along.
    private static string Whole(string url, string email, string name, string company) =>
        IsAddress(url) && OfProfile(url) is { Length: > 0 } profile ? profile
        : IsMail(email) ? Lower(email)
        : company.Length == 0 ? NormalText.Of(name)
        : $"{NormalText.Of(name)} @ {new CompanyName(company).NormalForm}";

    internal static bool IsMail(string email) => email.Contains('@', StringComparison.Ordinal);

    // "n/a" and the like are no address, and would make one person of many.
    internal static bool IsAddress(string url) =>
        url.Contains('.', StringComparison.Ordinal) && url.Contains('/', StringComparison.Ordinal) && !url.Any(char.IsWhiteSpace);

    private static string OfProfile(string url)
    {
        string address = Lower(url);
        int scheme = address.IndexOf("//", StringComparison.Ordinal);
        address = scheme < 0 ? address : address[(scheme + 2)..];
        address = address.StartsWith("www.", StringComparison.Ordinal) ? address[4..] : address;
        int end = address.AsSpan().IndexOfAny('?', '#');
        address = end < 0 ? address : address[..end];
        return address.EndsWith('/') ? address[..^1] : address;
    }

    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "The contract of an id is lower case.")]
    private static string Lower(string text) => text.ToLowerInvariant();
}
