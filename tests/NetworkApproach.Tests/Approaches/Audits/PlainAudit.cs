using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests;

/// <summary>
/// The rules once more, as plainly as they can be said: every question is answered by reading everything recorded before, from the start. Quadratic and
/// worse; it is the oracle of <see cref="Audit"/> and shares nothing with it.
/// </summary>
internal static class PlainAudit
{
    internal static IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Of(IEnumerable<ApproachEvent> events)
    {
        List<Recorded> history = [];
        foreach (ApproachEvent happened in events)
        {
            Recorded recorded = new(happened);
            Recorded? before = history.Find(earlier => earlier.First.Id == happened.Id);
            recorded.IsRepetition = happened == before?.First || happened == before?.Now;
            if (happened is StruckOut strike && !history.Exists(earlier => earlier.First.Id == strike.Id))
            {
                recorded.Strike = OfStrike(history, strike);
                if (recorded.Strike.Count == 0)
                {
                    history.First(earlier => earlier.First.Id == strike.What).Now = strike.Instead;
                }
            }

            history.Add(recorded);
        }

        return [.. Read(history).SelectMany(line => line.Broken.OrderBy(broken => broken.Rule).Select(broken => (line.Event.Id, broken.Rule, broken.Kind)))];
    }

    private static List<(Rule Rule, BreachKind Kind)> OfStrike(List<Recorded> history, StruckOut strike)
    {
        Recorded? opening = history.Find(recorded => recorded.First is Opened && history.First(other => other.First.Id == recorded.First.Id) == recorded);
        Recorded? what = history.Find(recorded => recorded.First.Id == strike.What);
        List<(Rule Rule, BreachKind Kind)> wrong = [(Rule.Record, BreachKind.Uncovered)];
        return (what?.Now, strike.Instead) switch
        {
            _ when opening is null => wrong,
            (null, _) => [(Rule.Record, BreachKind.Orphan)],
            (StruckOut or Erased, _) => wrong,
            (Opened before, Opened after) => what == opening && before.Approach == after.Approach && before.Id == after.Id ? [] : wrong,
            (Opened, _) or (_, StruckOut or Erased or Opened) => wrong,
            (_, null) => [],
            (_, { } instead) => instead.Id == strike.What ? ButForConfessions(history, what!, instead) : wrong,
        };
    }

    private static List<(Rule Rule, BreachKind Kind)> ButForConfessions(List<Recorded> history, Recorded what, ApproachEvent instead) =>
        [.. new PlainReading(Read([.. history.TakeWhile(other => other != what)])).Judge(instead).Where(broken => broken.Kind != BreachKind.Confessed)];

    private static List<PlainLine> Read(List<Recorded> history)
    {
        List<PlainLine> lines = [];
        foreach (Recorded recorded in history)
        {
            Recorded first = history.First(other => other.First.Id == recorded.First.Id);
            if (first != recorded)
            {
                lines.Add(new PlainLine(recorded.First, IsJudged: false, recorded.IsRepetition ? [] : [(Rule.Record, BreachKind.Uncovered)]));
            }
            else if (recorded.Now is StruckOut)
            {
                lines.Add(new PlainLine(recorded.Now, IsJudged: true, recorded.Strike));
            }
            else if (recorded.Now is { } now)
            {
                bool isOpen = now is Opened || lines.Exists(line => line.Stands && line.Event is Opened);
                lines.Add(new PlainLine(now, isOpen, new PlainReading(lines).Judge(now)));
            }
        }

        return lines;
    }

    private sealed class Recorded(ApproachEvent first)
    {
        internal ApproachEvent First { get; } = first;

        internal ApproachEvent? Now { get; set; } = first;

        internal bool IsRepetition { get; set; }

        internal List<(Rule Rule, BreachKind Kind)> Strike { get; set; } = [];
    }
}

/// <summary>One line of the corrected history; not judged are copies and whatever came before the opening.</summary>
internal sealed record PlainLine(ApproachEvent Event, bool IsJudged, List<(Rule Rule, BreachKind Kind)> Broken)
{
    internal bool Stands => IsJudged && Broken.Count == 0;
}
