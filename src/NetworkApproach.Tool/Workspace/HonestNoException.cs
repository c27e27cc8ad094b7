using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>
/// A command's honest "no" that is no rule's: there is nothing such, or it was not confirmed. Nothing was recorded.
/// Its message is the English.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows why.")]
internal sealed class HonestNoException : Exception
{
    private readonly Func<Language, Advice> said;

    internal HonestNoException(Phrase phrase, params Fact[] facts) => said = language => language.Say(phrase, facts);

    /// <summary>What can be done instead ends the sentence.</summary>
    internal HonestNoException(Phrase phrase, CommandToType instead, params Fact[] facts) =>
        said = language => Advice.Of(language, phrase, instead, facts);

    public override string Message => In(Language.English).Text;

    internal Advice In(Language language) => said(language);
}
