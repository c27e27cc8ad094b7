namespace NetworkApproach.Tool;

/// <summary>What is to be different in what was recorded; what is null stays as it is.</summary>
/// <param name="At">When it was.</param>
/// <param name="Minutes">How many minutes the talk took.</param>
/// <param name="Offered">How many of them were offered.</param>
/// <param name="Text">What was said or thought.</param>
internal sealed record Edited(DateTimeOffset? At = null, int? Minutes = null, int? Offered = null, string? Text = null)
{
    internal static readonly Phrase NoMinutes = Phrase.Plain("edit.no-minutes", "number:id!");
    internal static readonly Phrase NoText = Phrase.Plain("edit.no-text", "number:id!");

    /// <summary>Whether nothing is to be different.</summary>
    internal bool IsNothing => this == new Edited();

    /// <summary>What a command recorded, as it should have been; minutes and a text go to the only act that has them.</summary>
    /// <exception cref="FormatException">Nothing there has minutes, or a text, or several things have.</exception>
    internal IEnumerable<ApproachEvent> Of(IReadOnlyList<ApproachEvent> acts, string number)
    {
        ApproachEvent? timed = Minutes is null && Offered is null ? null : Only(acts, HasMinutes, NoMinutes, number);
        ApproachEvent? worded = Text is null ? null : Only(acts, HasText, NoText, number);
        foreach (ApproachEvent act in acts)
        {
            ApproachEvent edited = act;
            edited = ReferenceEquals(act, timed) ? Lasting(edited) : edited;
            edited = ReferenceEquals(act, worded) ? Worded(edited, Text!) : edited;
            edited = At is { } at ? Correction.OfTime(act.Id, at, edited, at, "-").Instead! : edited;
            if (edited != act)
            {
                yield return edited;
            }
        }
    }

    private static ApproachEvent Only(IReadOnlyList<ApproachEvent> acts, Func<ApproachEvent, bool> has, Phrase none, string number) =>
        acts.Where(has).ToArray() is [var only] ? only : throw new Problem(none, TypedFact.Of("number", number));

    private static bool HasMinutes(ApproachEvent e) => e is ApproachEvent.Talked;

    private static bool HasText(ApproachEvent e) => e is ApproachEvent.FactLearnt or ApproachEvent.BeliefStated
        or ApproachEvent.AcquaintanceStated or ApproachEvent.Named or ApproachEvent.InterestJudged;

    private ApproachEvent Lasting(ApproachEvent e)
    {
        if (e is not ApproachEvent.Talked talked)
        {
            return e;
        }

        int minutes = Minutes ?? talked.Minutes;
        return talked with { Minutes = minutes, Offered = Math.Min(Offered ?? talked.Offered, minutes) };
    }

    private static ApproachEvent Worded(ApproachEvent e, string text) => e switch
    {
        ApproachEvent.FactLearnt fact => fact with { Text = text },
        ApproachEvent.BeliefStated belief => belief with { Text = text },
        ApproachEvent.AcquaintanceStated stated => stated with { How = text },
        ApproachEvent.Named named => named with { Why = text },
        ApproachEvent.InterestJudged judged => judged with { Why = text },
        _ => e,
    };
}
