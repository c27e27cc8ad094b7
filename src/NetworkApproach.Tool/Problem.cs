using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>
/// What is wrong with what was asked, where, and what to do; the command line decides in which language it is told.
/// Its message is the English.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "It says what is wrong in every language, or nothing.")]
internal sealed class Problem : FormatException
{
    private readonly Func<Language, string> said;

    /// <summary>One line.</summary>
    internal Problem(Phrase phrase, params Fact[] facts)
        : this(null, phrase, facts)
    {
    }

    /// <summary>One line, and what it comes from.</summary>
    internal Problem(Exception? cause, Phrase phrase, params Fact[] facts)
        : this(language => language.Say(phrase, facts), cause)
    {
    }

    /// <summary>Words that are themselves said in a language, such as a question within a sentence.</summary>
    internal Problem(Func<Language, string> said, Exception? cause = null)
        : base(null, cause) => this.said = said;

    public override string Message => said(Language.English);

    internal string In(Language language) => said(language);
}
