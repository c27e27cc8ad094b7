using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>What a reviewer must know in addition to the text.</summary>
public sealed record ReviewContext
{
    /// <summary>The empty context: nobody gave leave, nothing was told in confidence, and findings are in English.</summary>
    public static ReviewContext Empty { get; } = new();

    /// <summary>The people who may be cited to the reader of the text; empty by default.</summary>
    public IReadOnlyList<LeaveToCite> Leave { get; init => field = [.. value]; } = [];

    /// <summary>Phrases told in confidence; empty by default. A blank phrase is ignored.</summary>
    public IReadOnlyList<string> Confidence { get; init => field = [.. value]; } = [];

    /// <summary>The texts and the language of the findings; English by default. A text whose own language is not recognised is read as
    /// French if this is French, otherwise as English.</summary>
    public Phrasebook Phrasebook { get; init; } = Phrasebook.English;
}
