using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>
/// A command's honest "no" that is no rule's: there is nothing such, or it was not confirmed. Nothing was recorded.
/// Its message is the English.
/// </summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows why.")]
internal sealed class HonestNoException(Phrase phrase, params Fact[] facts) : Exception
{
    public override string Message => In(Language.English);

    internal string In(Language language) => language.Say(phrase, facts);
}
