namespace NetworkApproach.Tool;

/// <summary>Everything the tool says. The texts are in the files <c>Phrases/*.English.phrases</c> and
/// <c>Phrases/*.French.phrases</c>.</summary>
internal static class ToolPhrases
{
    internal static PhraseSet All { get; } = new(typeof(ToolPhrases).Assembly, DeclaredPhrases.All());
}
