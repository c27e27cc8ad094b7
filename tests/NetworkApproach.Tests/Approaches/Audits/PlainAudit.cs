using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// What breaks the rules in a history, by the <see cref="RuleBook"/> alone: each event is judged on what was recorded before it, read anew
/// from the start, and what breaks a rule does not stand for those that follow. Quadratic and worse; it is the oracle of
/// <see cref="Audit"/> and shares
/// nothing with it.
/// </summary>
internal static class PlainAudit
{
    internal static IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Of(IEnumerable<ApproachEvent> events)
    {
        List<Line> history = Told(events);
        Judge(history);
        return
        [
            .. history.SelectMany(line => line.Broken
                .OrderBy(broken => broken.Rule)
                .Select(broken => (line.Told.Id, broken.Rule, broken.Kind)))
        ];
    }

    /// <summary>What a history says, every striking out carried out; before the place of an act, where one is given.</summary>
    internal static Facts Read(IEnumerable<ApproachEvent> events, ActId? upTo = null) =>
        Judge(Told(events).TakeWhile(line => line.Told.Id != upTo));

    private static List<Line> Told(IEnumerable<ApproachEvent> events)
    {
        List<Line> history = [];
        foreach (ApproachEvent e in events)
        {
            Line? first = history.Find(earlier => earlier.Told.Id == e.Id);
            Line line = new(e) { IsCopy = first is not null };
            if (first is not null)
            {
                // The same again is nothing new; anything else under the id of an act is no event of its own.
                line.Broken = e == first.Told || e == first.Now ? [] : [(Rule.Record, BreachKind.Uncovered)];
                line.Now = null;
            }
            else if (e is StruckOut strike)
            {
                line.Broken = BrokenBy(strike, history);
                if (line.Broken.Count == 0)
                {
                    history.Find(earlier => earlier.Told.Id == strike.What)!.Now = strike.Instead;
                }
            }

            history.Add(line);
        }

        return history;
    }

    /// <summary>Judges the corrected history, and gives what is recorded in it.</summary>
    private static Facts Judge(IEnumerable<Line> history)
    {
        List<ApproachEvent> recorded = [];
        HashSet<ActId> flagged = [];
        foreach (Line line in history)
        {
            if (line.Now is { } now)
            {
                line.Broken = now is StruckOut ? line.Broken : new RuleBook(new Facts(recorded, flagged), null).Breaches(now);
                recorded.Add(now);
                if (line.Broken.Any(broken => broken.Kind != BreachKind.Confessed))
                {
                    flagged.Add(now.Id);
                }
            }
            else if (!line.IsCopy)
            {
                line.Broken = [];
            }
        }

        return new Facts(recorded, flagged);
    }

    /// <summary>What a striking out breaks: that of which it is none, or what is put in the place of an event breaks there.</summary>
    private static IReadOnlyList<(Rule Rule, BreachKind Kind)> BrokenBy(StruckOut strike, List<Line> history)
    {
        IReadOnlyList<(Rule Rule, BreachKind Kind)> broken = new RuleBook(Judge(history), null).Breaches(strike);
        return broken.Count > 0 || strike.Instead is not { } instead || instead is Opened
            ? broken
            : [.. new RuleBook(Judge(history.TakeWhile(line => line.Told.Id != strike.What)), null)
                .Breaches(instead)
                .Where(one => one.Kind != BreachKind.Confessed)];
    }

    /// <summary>One event as it was told.</summary>
    private sealed class Line(ApproachEvent told)
    {
        internal ApproachEvent Told { get; } = told;

        /// <summary>What stands in its place now; null where it is struck out, or a copy.</summary>
        internal ApproachEvent? Now { get; set; } = told;

        internal bool IsCopy { get; init; }

        internal IReadOnlyList<(Rule Rule, BreachKind Kind)> Broken { get; set; } = [];
    }
}
