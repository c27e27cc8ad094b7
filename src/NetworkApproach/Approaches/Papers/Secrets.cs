namespace NetworkApproach.Papers;

/// <summary>What was told in confidence, wherever else it may have been written down.</summary>
internal sealed class Secrets
{
    private readonly HashSet<ActId> acts;
    private readonly string[] texts;

    private Secrets(HashSet<ActId> acts, string[] texts) => (this.acts, this.texts) = (acts, texts);

    internal static Secrets Of(IEnumerable<ApproachEvent> history)
    {
        ApproachEvent[] told = [.. history.SelectMany(e => e.WithInstead()).Where(IsOne)];
        HashSet<ActId> acts = [.. told.Select(e => e.Id)];
        ActId[] corrections =
        [
            .. history.OfType<ApproachEvent.StruckOut>()
                .Where(struck => acts.Contains(struck.What) || (struck.Instead is { } instead && IsOne(instead)))
                .Select(struck => struck.Id)
        ];
        return new Secrets(
            [.. acts, .. corrections],
            [.. told
                .OfType<ApproachEvent.FactLearnt>()
                .Select(fact => NormalText.Of(fact.Text))
                .Where(text => text.Length > 0)
                .Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>Whether an event is a fact or a naming in confidence, is to be one, or corrects one.</summary>
    internal bool Concern(ApproachEvent e) =>
        IsOne(e)
            || (e is ApproachEvent.Restored restored && acts.Contains(restored.What))
            || (e is ApproachEvent.StruckOut struck && (acts.Contains(struck.What) || (struck.Instead is { } instead && Concern(instead))));

    /// <summary>Whether a text repeats what was told in confidence, whatever the case, the accents and the punctuation.</summary>
    internal bool AreIn(string text)
    {
        string normal = NormalText.Of(text);
        return Array.Exists(texts, secret => normal.Contains(secret, StringComparison.Ordinal));
    }

    private static bool IsOne(ApproachEvent e) =>
        e is ApproachEvent.FactLearnt { InConfidence: true } or ApproachEvent.Named { InConfidence: true };
}
