using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>The languages the tool speaks.</summary>
internal enum Language
{
    English,
    French,
}

/// <summary>Which language is asked for, and its culture.</summary>
internal static class Languages
{
    /// <summary>The one asked for; where none is, French for a French machine and English otherwise.</summary>
    internal static Language Of(string? asked) => (asked ?? CultureInfo.CurrentUICulture.TwoLetterISOLanguageName) == "fr" ? Language.French : Language.English;

    internal static CultureInfo Culture(this Language language) => CultureInfo.GetCultureInfo(language == Language.French ? "fr-FR" : "en-GB");
}
