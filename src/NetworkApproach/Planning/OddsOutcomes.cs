using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Reads from approaches the outcomes of the steps that were tried, so that chances improve with use.</summary>
/// <remarks>
/// Three kinds of step are read: "do you know them" and its answer (names); leave and its answer (leave); and first contacts with
/// acquaintances and through leave, and whether they led to a talk (talk). A step that is open or answered by "later" is not decided and is
/// not counted. Silence counts as no once a reminder has had no answer for as long as the policy gives the first request, or if no reminder
/// was sent in twice that time. Breaches and events that were struck out are not counted.
/// </remarks>
public static class OddsOutcomes
{
    private static readonly Warmth Learnt = new(3);

    /// <summary>Returns the outcomes of one approach, in the order of the first requests; linear in its history.</summary>
    /// <param name="approach">The approach; an unopened one has no outcomes.</param>
    /// <param name="network">The ties known. A tie that is not in it is treated as learnt, of kind named or known and warmth 3, as in
    /// <see cref="Approach.LearntTies"/>.</param>
    /// <param name="now">The instant up to which silence is counted.</param>
    /// <param name="odds">The odds that were in use; their chance for each tie is the prediction.</param>
    public static IReadOnlyList<OddsOutcome> Of(Approach approach, ContactNetwork network, DateTimeOffset now, Odds odds)
    {
        ArgumentNullException.ThrowIfNull(approach);
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(odds);
        if (!approach.IsOpened)
        {
            return [];
        }

        ApproachEvent[] history = [.. approach.Standing().Where(e => e.At <= now).OrderBy(e => e.At)];
        List<(DateTimeOffset At, OddsOutcome Outcome)> outcomes = [];
        foreach (Try tried in Requests(history).Concat(Contacts(approach, history)))
        {
            if ((tried.CameTrue ?? SilenceOf(tried, approach.Policy, now)) is { } came)
            {
                Tie tie = network.TieBetween(tried.From, tried.To)
                    ?? new Tie(tried.From, tried.To, Learnt) { Kind = tried.From == approach.Seeker ? TieKind.Known : TieKind.Named };
                Chance predicted = odds.StepsOf(tie).Of(tried.Step);
                outcomes.Add((tried.At, new OddsOutcome(tried.Step, tie.Kind, tie.Warmth, predicted, came)));
            }
        }

        return Array.AsReadOnly(outcomes.OrderBy(one => one.At).Select(one => one.Outcome).ToArray());
    }

    /// <summary>Counts outcomes for a pool: how many came true and how many did not, by step, kind and warmth.</summary>
    /// <exception cref="ArgumentException">An outcome is null.</exception>
    public static OddsCounts Count(IEnumerable<OddsOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return OddsCounts.Of(outcomes.Select(outcome => outcome is null
            ? throw new ArgumentException("An outcome is null.", nameof(outcomes))
            : new OddsCount(outcome.Step, outcome.Kind, outcome.Warmth.Value, outcome.CameTrue ? 1 : 0, outcome.CameTrue ? 0 : 1)));
    }

    /// <summary>Leave and "do you know them": each from its first request to what was said last, before the next first request.</summary>
    private static IEnumerable<Try> Requests(ApproachEvent[] history)
    {
        ILookup<(ContactId, Request), ApproachEvent.Asked> asked = history.OfType<ApproachEvent.Asked>()
            .Where(e => e.Request is Request.Leave or Request.Knows)
            .ToLookup(e => (e.Of, Thing.Of(e.Request)));
        ILookup<(ContactId, Request), ApproachEvent> said = history.SelectMany(Statements).ToLookup(pair => pair.Thing, pair => pair.Said);
        foreach (IGrouping<(ContactId Of, Request Thing), ApproachEvent.Asked> same in asked)
        {
            ApproachEvent.Asked first = same.First();
            ApproachEvent[] answers = [.. said[same.Key].Where(answer => answer.At >= first.At)];
            OddsStep step = same.Key.Thing is Request.Leave ? OddsStep.Leave : OddsStep.Names;
            yield return new Try(
                step, same.Key.Of, same.Key.Thing.People[0], first.At, same.Last().At, same.Count() > 1, answers.Length > 0,
                Verdict(answers));
        }
    }

    private static IEnumerable<((ContactId, Request) Thing, ApproachEvent Said)> Statements(ApproachEvent e) => e switch
    {
        ApproachEvent.Answered { About: Request.Leave or Request.Knows } answered => [((answered.From, Thing.Of(answered.About)), e)],
        ApproachEvent.Named { Personally: true } named => [((named.By, Thing.Knows(named.Who)), e)],
        _ => [],
    };

    private static bool? Verdict(ApproachEvent[] answers) => answers switch
    {
        [] => null,
        _ when Array.Exists(
            answers, answer => answer is ApproachEvent.Named or ApproachEvent.Answered { Said: Answer.Yes or Answer.Granted }) => true,
        [.., ApproachEvent.Answered { Said: Answer.No }] => false,
        _ => null,
    };

    /// <summary>First contacts of acquaintances and through leave: an introduction with its reminder, up to the next one.</summary>
    private static IEnumerable<Try> Contacts(Approach approach, ApproachEvent[] history)
    {
        foreach (IGrouping<ContactId, ApproachEvent.Attempted> person in history
            .OfType<ApproachEvent.Attempted>()
            .Where(e => e.Minutes > 0)
            .GroupBy(e => e.To))
        {
            ApproachEvent[] said = [.. history.Where(e => IsAnswer(e, person.Key))];
            (IntroductionKey Key, ApproachEvent.Attempted[] Uses)[] introductions =
                [.. person.GroupBy(e => approach.State.Key(e.Through)).Select(same => (same.Key, same.ToArray()))];
            for (int at = 0; at < introductions.Length; at++)
            {
                (IntroductionKey key, ApproachEvent.Attempted[] uses) = introductions[at];
                DateTimeOffset until = at + 1 < introductions.Length ? introductions[at + 1].Uses[0].At : DateTimeOffset.MaxValue;
                ApproachEvent[] answers = [.. said.Where(e => e.At >= uses[0].At && e.At < until)];
                bool? verdict = Array.Exists(answers, e => e is ApproachEvent.Talked or ApproachEvent.Answered { Said: Answer.Yes }) ? true
                    : answers is [.., ApproachEvent.Answered { Said: Answer.No }] ? false
                    : null;
                if (uses[0].Through is AttemptBasis.Acquainted or AttemptBasis.Leave)
                {
                    yield return new Try(
                        OddsStep.Talk, key.Relay ?? approach.Seeker, person.Key, uses[0].At, uses[^1].At, uses.Length > 1,
                        answers.Length > 0, verdict);
                }
            }
        }
    }

    private static bool IsAnswer(ApproachEvent e, ContactId person) => e switch
    {
        ApproachEvent.Talked talked => talked.With == person,
        ApproachEvent.Answered { About: Request.Talk } answered => answered.From == person,
        _ => false,
    };

    private static bool? SilenceOf(Try tried, ApproachPolicy policy, DateTimeOffset now)
    {
        if (tried.WasAnswered)
        {
            return null;
        }

        DateOnly over = policy.ReminderDay(tried.LastAt);
        return policy.DayOf(now) >= (tried.WasReminded ? over : policy.WorkingDaysAfter(over, policy.ReminderAfterWorkingDays))
            ? false
            : null;
    }

    private sealed record Try(
        OddsStep Step, ContactId From, ContactId To, DateTimeOffset At, DateTimeOffset LastAt, bool WasReminded, bool WasAnswered,
        bool? CameTrue);
}
