using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>
/// What a decision asks besides the rules, because only the seeker who acts now can be asked it: whether the act is backdated past what is
/// recorded, and whether a courtesy is owed. A fold asks neither: it takes what was recorded in the order in which it happened.
/// </summary>
internal static class Gate
{
    /// <summary>Why an attempt or a request may not be made at its instant: something later is recorded of the same people, or of the
    /// target. Linear in what is later.</summary>
    internal static Refusal.TooEarly? ToAct(ApproachState state, IReadOnlyList<Line> lines, ApproachEvent e)
    {
        ApproachEvent.Opened opening = state.Ledger.Opening!;
        ContactId[] people = [.. PeopleOf(state, e)];
        foreach (Line line in Later(opening, lines, e.At))
        {
            ApproachEvent later = state.Ledger.OfPeople(line.Event);
            if (IsOfTheTarget(later) || (IsOfPeople(later) && later.People.Any(people.Contains)))
            {
                return new Refusal.TooEarly(line.At(opening));
            }
        }

        return e.At < opening.At ? new Refusal.TooEarly(opening.At) : null;
    }

    /// <summary>Why a policy may not be changed from an instant on: something later is recorded, and keeps the policy of its day.</summary>
    internal static Refusal.TooEarly? ToChangeThePolicy(ApproachState state, IReadOnlyList<Line> lines, ApproachEvent.PolicyChanged e)
    {
        ApproachEvent.Opened opening = state.Ledger.Opening!;
        Line? later = Later(opening, lines, e.At).FirstOrDefault();
        return later is not null ? new Refusal.TooEarly(later.At(opening)) : e.At < opening.At ? new Refusal.TooEarly(opening.At) : null;
    }

    /// <summary>Why a courtesy cannot be paid or waived: none is owed to that person, or it was settled.</summary>
    /// <param name="e">Any event; only of courtesies is something asked.</param>
    /// <param name="before">The state at the instant of the payment.</param>
    /// <param name="now">The state of the whole record: whatever was typed first, a courtesy is paid once.</param>
    internal static Refusal.NotOwed? Courtesy(ApproachState before, ApproachState now, ApproachEvent e)
    {
        (CourtesyKind Kind, ActId For, ContactId? To)? courtesy = e switch
        {
            ApproachEvent.CourtesyPaid paid => (paid.Kind, paid.For, paid.To),
            ApproachEvent.CourtesyWaived waived => (waived.Kind, waived.For, waived.To),
            _ => null,
        };
        if (courtesy is not var (kind, act, to))
        {
            return null;
        }

        IReadOnlyList<ContactId> owed = Owing.To(before, kind, act);
        return (to ?? (owed is [var first, ..] ? first : null)) is { } who && owed.Contains(who) && !Owing.IsSettled(now, kind, act, who)
            ? null
            : new Refusal.NotOwed(act);
    }

    /// <summary>What is on record against an attempt or a request that is entered late: acts after its instant that would have forbidden
    /// it.</summary>
    internal static ImmutableArray<ActId> Against(ApproachState state, IReadOnlyList<Line> lines, ApproachEvent e) =>
    [
        .. Later(state.Ledger.Opening!, lines, e.At)
            .Select(line => state.Ledger.OfPeople(line.Event))
            .Where(later => Forbids(state, later, e))
            .Select(later => later.Id)
            .Reverse()
    ];

    private static bool Forbids(ApproachState state, ApproachEvent later, ApproachEvent e)
    {
        (ContactId of, Request thing, ContactId? relay) = e switch
        {
            ApproachEvent.Attempted attempted => (attempted.To, Thing.Talk, state.Key(attempted.Through).Relay),
            ApproachEvent.Asked asked => (asked.Of, Thing.Of(asked.Request), null),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        return later switch
        {
            ApproachEvent.Closed or ApproachEvent.InterestJudged { Verdict: not Interest.Confirmed } => true,
            ApproachEvent.Answered { Said: Answer.No or Answer.Later } answered =>
                (answered.From == of && Thing.Of(answered.About) == thing)
                    || (answered.From == relay && (Thing.Of(answered.About) == Thing.Leave(of) || answered.About == Thing.Knows(of))),
            ApproachEvent.Named { InConfidence: true } named =>
                (named.By == of && thing == Thing.Leave(named.Who)) || (named.By == relay && named.Who == of),
            _ => false,
        };
    }

    /// <summary>The lines after an instant, the last first, without those that take effect on the whole record.</summary>
    private static IEnumerable<Line> Later(ApproachEvent.Opened opening, IReadOnlyList<Line> lines, DateTimeOffset at)
    {
        for (int place = lines.Count - 1; place > 0 && lines[place].At(opening) > at; place--)
        {
            if (lines[place].Verdict is null && !IsOfTheWhole(lines[place].Event))
            {
                yield return lines[place];
            }
        }
    }

    /// <summary>Of openings the first is the record's; another one changes nothing.</summary>
    private static bool IsOfTheWhole(ApproachEvent e) => e is ApproachEvent.Opened or ApproachEvent.StruckOut or ApproachEvent.Restored
        or ApproachEvent.Erased or ApproachEvent.SamePersonStated;

    private static IEnumerable<ContactId> PeopleOf(ApproachState state, ApproachEvent e) =>
        e is ApproachEvent.Attempted attempted && state.Key(attempted.Through).Relay is { } relay ? e.People.Append(relay) : e.People;

    private static bool IsOfTheTarget(ApproachEvent e) =>
        e is ApproachEvent.InterestJudged or ApproachEvent.Closed or ApproachEvent.PolicyChanged;

    /// <summary>How somebody is described forbids nothing.</summary>
    private static bool IsOfPeople(ApproachEvent e) => e is not ApproachEvent.PersonNoted;
}
