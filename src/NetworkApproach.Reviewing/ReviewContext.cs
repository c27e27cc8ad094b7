using NetworkApproach.Texts;


namespace NetworkApproach.Reviewing;

/// <summary>What a reviewer must know besides the text.</summary>
public sealed record ReviewContext
{
    /// <summary>Nobody gave leave, nothing was told in confidence; findings speak English.</summary>
    public static ReviewContext Empty { get; } = new();

    /// <summary>Who may be cited to the reader of the text; nobody unless told.</summary>
    public IReadOnlyList<LeaveToCite> Leave { get; init => field = [.. value]; } = [];

    /// <summary>Words told in confidence, a phrase each; nothing unless told. A blank phrase is passed over.</summary>
    public IReadOnlyList<string> Confidence { get; init => field = [.. value]; } = [];

    /// <summary>What speaks of the findings, and in which language; English unless told. A text whose own language cannot be told is read
    /// as French if this is French, otherwise as English.</summary>
    public Phrasebook Phrasebook { get; init; } = Phrasebook.English;
}
