namespace NetworkApproach;

/// <summary>What is owed to whom for what (R11).</summary>
internal static class Owing
{
    /// <summary>Everybody to whom a courtesy of a kind is owed for an act, the one concerned first; empty where none is. Whether it was
    /// paid is another question.</summary>
    internal static IReadOnlyList<ContactId> To(
        ApproachState state, CourtesyKind kind, ActId act) => (kind, state.Standing.GetValueOrDefault(act)) switch
    {
        (CourtesyKind.Apology, _) => state.Wronged.TryGetValue(act, out var wronged) ? wronged : [],
        (CourtesyKind.Thanks, ApproachEvent.Talked talked) => [talked.With],
        (CourtesyKind.Thanks, ApproachEvent.Answered { Said: Answer.Granted } answered)
            when !IsWithdrawn(state, answered) => [answered.From],
        (CourtesyKind.Thanks or CourtesyKind.ReportBack, ApproachEvent.Named named) => [named.By],
        _ => [],
    };

    /// <summary>Whether a courtesy owed to somebody was paid or waived.</summary>
    internal static bool IsSettled(ApproachState state, CourtesyKind kind, ActId act, ContactId to) =>
        state.Settled.Contains((kind, act, to)) || (Concerned(state, act) == to && state.Settled.Contains((kind, act, null)));

    /// <summary>The one person whom an act concerns, and to whom a courtesy for it goes that names nobody; null for an act that owes
    /// nothing.</summary>
    internal static ContactId? Concerned(ApproachState state, ActId act) =>
        Enum.GetValues<CourtesyKind>().Select(kind => To(state, kind, act)).FirstOrDefault(owed => owed.Count > 0) is [var who, ..]
            ? who
            : null;

    /// <summary>Whether a courtesy of a kind can be owed for an event of that type.</summary>
    internal static bool CanBe(CourtesyKind kind, ApproachEvent e) => (kind, e) switch
    {
        (CourtesyKind.Apology, ApproachEvent.Attempted or ApproachEvent.Asked or ApproachEvent.ContactedWithoutLeave) => true,
        (CourtesyKind.Thanks, ApproachEvent.Talked or ApproachEvent.Named or ApproachEvent.Answered { Said: Answer.Granted }) => true,
        (CourtesyKind.ReportBack, ApproachEvent.Named) => true,
        _ => false,
    };

    /// <summary>Whether the relay's last word on a leave is something else than a grant: such leave owes no thanks any more.</summary>
    private static bool IsWithdrawn(ApproachState state, ApproachEvent.Answered grant) =>
        state.Person(grant.From).Thread(Thing.Of(grant.About)).Said is not { Answer: Answer.Granted };
}
