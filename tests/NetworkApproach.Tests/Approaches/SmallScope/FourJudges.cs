using Xunit.Sdk;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Holds what <c>Decide</c>, <c>Evolve</c>, <see cref="Audit"/> and the plain oracle say of one more event against each other.
/// </summary>
/// <param name="state">Before the event.</param>
internal sealed class FourJudges(SmallState state)
{
    private readonly RuleBook rules = new(state.Facts, null);
    private readonly RuleBook[] rulesElsewhere =
        [.. state.World.Elsewhere.Select(elsewhere => new RuleBook(state.Facts, elsewhere.Facts))];

    private readonly HashSet<ActId> taken = [.. state.History.Select(e => e.Id)];

    /// <summary>Judges one more event four times.</summary>
    /// <exception cref="XunitException">Two of them disagree.</exception>
    internal Judged Judge(ApproachEvent e)
    {
        IReadOnlyList<ApproachEvent> history = [.. state.History, e];
        bool isSimple = SmallState.IsNew(state.History, e);
        IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> broken = isSimple
            ? [.. state.Broken, .. rules.Breaches(e).OrderBy(one => one.Rule).Select(one => (e.Id, one.Rule, one.Kind))]
            : PlainAudit.Of(history);
        Approach after = state.Approach.Evolve(e);
        IReadOnlyList<Breach> audited = Audit.Of(history);
        Require(
            e, broken.SequenceEqual(audited.Select(Key)),
            () => $"The audit finds {Text(audited.Select(Key))}, the oracle {Text(broken)}.");
        HashSet<ActId> flagged = [.. broken.Select(one => one.Act)];
        Require(
            e,
            flagged.SetEquals(after.Breaches.Select(breach => breach.Act)) && after.Breaches.All(breach => broken.Contains(Key(breach))),
            () => $"The fold finds {Text(after.Breaches.Select(Key))}, the oracle {Text(broken)}.");
        List<Refusal> refusals = [];
        if (SmallCommands.For(state.Approach, e) is { } command)
        {
            Decide(command, e, after, broken, refusals);
        }

        return new Judged(e, after, broken, audited, refusals);
    }

    private static (ActId Act, Rule Rule, BreachKind Kind) Key(Breach breach) => (breach.Act, breach.Rule, breach.Kind);

    private static string Text(IEnumerable<(ActId Act, Rule Rule, BreachKind Kind)> broken) =>
        $"[{string.Join(", ", broken.Select(one => $"{one.Act}: {one.Rule} {one.Kind}"))}]";

    private void Decide(
        ApproachCommand command, ApproachEvent e, Approach after, IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> broken,
        List<Refusal> refusals)
    {
        ContactId? concerned = e switch
        {
            ApproachEvent.Attempted attempted => attempted.To,
            ApproachEvent.Asked asked => asked.Of,
            ApproachEvent.ContactedWithoutLeave confessed => confessed.Who,
            _ => null,
        };
        Decision decision = state.Approach.Decide(command);
        Hold(decision, e, after, Forbidding(e, rules, broken), refusals);
        if (concerned is not { } who || taken.Contains(e.Id))
        {
            return;
        }

        if (e is ApproachEvent.Attempted && state.Approach.IsOpened)
        {
            Decision foreign = state.Approach.Decide(SmallCommands.For(state.Approach, e, new ApproachId("other"))!);
            Require(e, foreign is Decision.Refused { Because: Refusal.WrongApproach }, () => "A capability of another approach is taken.");
            refusals.Add(((Decision.Refused)foreign).Because);
        }

        for (int other = 0; other < rulesElsewhere.Length; other++)
        {
            Footprint footprint = state.World.Elsewhere[other].Approach.FootprintOf(who, e.At);
            RuleBook there = rulesElsewhere[other];
            IReadOnlyList<(ActId, Rule, BreachKind)> brokenThere =
                [.. there.Breaches(e).Where(b => b.Kind != BreachKind.Confessed).Select(b => (e.Id, b.Rule, b.Kind))];
            Hold(state.Approach.Decide(command, footprint), e, after, Forbidding(e, there, brokenThere), refusals);
        }
    }

    /// <summary>The rules that forbid the command, as the oracle has it; none where it is to be accepted.</summary>
    private HashSet<Rule> Forbidding(ApproachEvent e, RuleBook book, IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> broken)
    {
        if (taken.Contains(e.Id))
        {
            return broken.Count > state.Broken.Count ? [Rule.Record] : [];
        }

        HashSet<Rule> rulesBroken =
            [.. broken.Where(one => one.Act == e.Id && one.Kind != BreachKind.Confessed).Select(one => one.Rule)];
        switch (e)
        {
            case ApproachEvent.Erased:
                rulesBroken.Add(Rule.Record);
                break;
            case ApproachEvent.ContactedWithoutLeave confessed when state.Facts.Opened is not null && book.WasAllowed(confessed):
                rulesBroken.Add(Rule.Permission);
                break;
            case ApproachEvent.StruckOut { Instead: ApproachEvent.ContactedWithoutLeave confessed } struck when rulesBroken.Count == 0:
                if (new RuleBook(PlainAudit.Read(state.History, struck.What), null).WasAllowed(confessed))
                {
                    rulesBroken.Add(Rule.Permission);
                }

                break;
        }

        return rulesBroken;
    }

    private void Hold(Decision decision, ApproachEvent e, Approach after, HashSet<Rule> forbidding, List<Refusal> refusals)
    {
        switch (decision)
        {
            case Decision.Refused { Because: var because }:
                Require(
                    e, forbidding.Contains(because.Rule),
                    () => $"Refused, {because.GetType().Name}, where the oracle names [{string.Join(", ", forbidding)}].");
                refusals.Add(because);
                break;
            case Decision.Accepted accepted:
                Require(e, forbidding.Count == 0, () => $"Accepted, where the oracle names [{string.Join(", ", forbidding)}].");
                Require(
                    e, taken.Contains(e.Id) ? accepted.Events.Count == 0 : accepted.Events is [var only] && only == e,
                    () => "Accepted with other events than the one that was submitted.");
                if (e is ApproachEvent.StruckOut)
                {
                    HashSet<(ActId, Rule, BreachKind)> known = [.. state.Approach.Breaches.Select(Key)];
                    Require(
                        e, accepted.WillFlag.Select(Key).SequenceEqual(after.Breaches.Select(Key).Where(one => !known.Contains(one))),
                        () => "What the decision foretells is not what is flagged.");
                }

                break;
        }
    }

    private void Require(ApproachEvent e, bool holds, Func<string> otherwise)
    {
        if (!holds)
        {
            throw Disagreement.On(state, e, otherwise());
        }
    }
}

/// <summary>What four judges agree on.</summary>
/// <param name="Event">The event.</param>
/// <param name="After">The approach with the event.</param>
/// <param name="Broken">What breaks a rule in the history with the event.</param>
/// <param name="Audited">The same as the audit says it.</param>
/// <param name="Refusals">Why the command was refused, alone or beside one of the seeker's other approaches.</param>
internal sealed record Judged(
    ApproachEvent Event, Approach After, IReadOnlyList<(ActId Act, Rule Rule, BreachKind Kind)> Broken, IReadOnlyList<Breach> Audited,
    IReadOnlyList<Refusal> Refusals)
{
    /// <summary>Whether it stands, confessions included.</summary>
    internal bool Stands => !Broken.Any(one => one.Act == Event.Id && one.Kind != BreachKind.Confessed);
}

/// <summary>How two judges who disagree are told.</summary>
internal static class Disagreement
{
    internal static XunitException On(SmallState state, ApproachEvent? e, string what) => new(
        $"In {state.World.Name}, {state.Beginning}: {what}\n{SmallStory.Of(e is null ? state.History : [.. state.History, e])}");
}
