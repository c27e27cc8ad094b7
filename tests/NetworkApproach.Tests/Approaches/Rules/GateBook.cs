using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What may not be recorded although no rule forbids it where it would stand: acts dated before what is known, and courtesies that
/// nobody is owed.</summary>
internal static class GateBook
{
    /// <summary>Whether an act is dated before something that is recorded of the same people or of the target, or a policy before
    /// anything.</summary>
    public static bool IsTooEarly(Approach approach, ApproachCommand command)
    {
        Chronicle chronicle = new(approach.Events);
        Facts facts = new(approach.Events, approach.Breaches);
        ApproachEvent e = chronicle.Of(command.ToEvent());
        bool isAct = command is ApproachCommand.Attempt or ApproachCommand.Ask;
        if (chronicle.Opening is not { } opening || !(isAct || e is PolicyChanged))
        {
            return false;
        }

        ContactId?[] people = [.. Facts.PeopleIn(e), e is Attempted attempted ? facts.RelayOf(attempted.Through) : null];
        return e.At < opening.At || chronicle.Ordered
            .Where(entry => !entry.IsCopy && entry.Now is not (Opened or StruckOut or Restored or Erased or SamePersonStated or null))
            .Where(entry => chronicle.HappenedAt(entry) > e.At)
            .Select(entry => chronicle.Of(entry.Now!))
            .Any(later => !isAct || later is InterestJudged or Closed or PolicyChanged
                || (later is not PersonNoted && Facts.PeopleIn(later).Any(who => people.Contains(who))));
    }

    /// <summary>Whether two ids that are to be one person are one already.</summary>
    public static bool IsOnePersonAlready(Turn turn) => turn.Event is SamePersonStated same
        && new Chronicle(turn.Before.Events) is var before && before.Of(same.Who) == before.Of(same.Other);

    /// <summary>Whether what is to be restored is of somebody who was forgotten. Only that forbids to restore.</summary>
    public static bool RestoresSomebodyForgotten(Turn turn)
    {
        if (turn.Event is not Restored || turn.IsMalformed)
        {
            return false;
        }

        Approach after = turn.Before.Evolve(turn.Event);
        Chronicle.Entry back = new Chronicle(after.Events).Told.Single(entry => entry.Since == turn.Before.Events.Count
            && entry.Told != turn.Event);
        RuleBook rules = new(new Facts(after.Events, after.Breaches, back.Told.Id), null, back.Since);
        return rules.IsBroken(Rule.Forgetting, back.Now!) && !rules.IsBroken(Rule.Yourself, back.Now!);
    }

    /// <summary>Whether a courtesy may not be paid: it is not owed to that person, or it is settled.</summary>
    public static bool IsNotOwed(Turn turn, ApproachEvent e, RuleBook rules) =>
        rules.MayNotBePaid(
            e,
            new Facts(
                turn.Event is StruckOut struck ? [.. turn.Before.Events, struck with { Instead = null }] : turn.Before.Events,
                turn.Before.Breaches));
}
