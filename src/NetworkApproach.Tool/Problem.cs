using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>What is wrong with what was asked, where, and what to do; in which language it is told, the command line decides.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It says what is wrong in every language, or nothing.")]
internal sealed class Problem : FormatException
{
    private readonly SaidPhrase? said;
    private readonly string french = string.Empty;

    /// <param name="english">One line of English.</param>
    /// <param name="french">The same in French.</param>
    /// <param name="cause">What it comes from; null for nothing else.</param>
    internal Problem(string english, string french, Exception? cause = null)
        : base(english, cause) => this.french = french;

    /// <param name="phrase">One line: what is wrong, where, and what to do.</param>
    /// <param name="facts">The facts it is given.</param>
    internal Problem(Phrase phrase, params Fact[] facts)
        : this(null, phrase, facts)
    {
    }

    /// <param name="cause">What it comes from; null for nothing else.</param>
    /// <param name="phrase">One line: what is wrong, where, and what to do.</param>
    /// <param name="facts">The facts it is given.</param>
    internal Problem(Exception? cause, Phrase phrase, params Fact[] facts)
        : base(Language.English.Say(phrase, facts), cause) => said = new SaidPhrase(phrase, facts);

    internal string In(Language language) => said?.In(language.Words) ?? (language == Language.French ? french : Message);
}
