using FsCheck.Xunit;

namespace NetworkApproach.Tests.Planning;

/// <summary>The chance of a plan before and after an act at one instant, and later: exact, over everything known, and no cap.</summary>
[EachProperty(1_000, Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
public class PlannedChanceTests
{
    private const double Rounding = 1e-9;

    // An answer may bring another description of a tie, or another guess about names: less than three points is told in words alone.
    private const double Told = 0.03;

    private static readonly PlannerOptions Everything = PlannerOptions.Default with { MostTies = 64, MaxRelays = 2, LateAnswers = 0.3 };

    [Property]
    public void Asking_never_lowers_the_chance(Script script)
    {
        int judged = 0;
        foreach (State state in States(script))
        {
            foreach (Move move in state.Random.Approach.Moves(state.Random.Now, state.Random.Footprints).Where(IsAsking).Take(6))
            {
                ApproachEvent asked = move.ToCommand(new ActId("asked now"), state.Random.Now).ToEvent();
                judged += NeverLower(state, asked, $"asking {asked}");
            }
        }

        Vacuous.If(judged == 0);
    }

    [Property]
    public void A_yes_never_lowers_the_chance_nor_does_a_no_raise_it_and_where_a_no_would_lower_it_a_yes_raises_it(Script script)
    {
        int judged = 0;
        foreach (State state in States(script))
        {
            RandomPlans random = state.Random;
            foreach ((ContactId from, Request about) in Answerable(random))
            {
                ApproachEvent yes = new ApproachEvent.Answered(
                    new ActId("answered yes"), random.Now, from, about, about is Request.Leave ? new Answer.Granted() : new Answer.Yes());
                ApproachEvent no = new ApproachEvent.Answered(new ActId("answered no"), random.Now, from, about, new Answer.No());
                if (IsRefused(random, yes) || IsRefused(random, no)
                    || After(state, yes) is not { } agreed || After(state, no) is not { } declined)
                {
                    continue;
                }

                judged++;
                Assert.True(agreed >= state.Chance - Told, $"{from} {about}: a yes takes {state.Chance} to {agreed}");
                Assert.True(declined <= state.Chance + Told, $"{from} {about}: a no takes {state.Chance} to {declined}");
                Assert.True(
                    IsAgreed(random, from, about) || declined > state.Chance - Told || agreed > state.Chance || state.Chance > 1 - 1e-6,
                    $"{from} {about}: a no takes {state.Chance} to {declined}, and a yes leaves it");
            }
        }

        Vacuous.If(judged == 0);
    }

    [Property]
    public void Silence_never_raises_the_chance(Script script)
    {
        int judged = 0;
        foreach (State state in States(script))
        {
            double last = state.Chance;
            foreach (int days in (ReadOnlySpan<int>)[1, 3, 8, 15, 30])
            {
                ApproachPlan later = state.Random.Plan(Everything, now: state.Random.Now.AddDays(days));
                if (!IsSaid(later))
                {
                    break;
                }

                judged++;
                Assert.True(later.Chance.Value <= last + Rounding, $"{days} days later {last} has become {later.Chance.Value}");
                last = later.Chance.Value;
            }
        }

        Vacuous.If(judged == 0);
    }

    private static int NeverLower(State state, ApproachEvent e, string what)
    {
        if (After(state, e) is not { } after)
        {
            return 0;
        }

        Assert.True(after >= state.Chance - Rounding, $"{what} takes {state.Chance} to {after}");
        return 1;
    }

    private static double? After(State state, ApproachEvent e)
    {
        ApproachPlan after = state.Random.Plan(Everything, approach: state.Random.Approach.Evolve(e));
        return IsSaid(after) ? after.Chance.Value : null;
    }

    /// <summary>Three states of a history that say their chance exactly, and of which something may be asked.</summary>
    private static IEnumerable<State> States(Script script) => script.InWorlds(20)
        .Select(one => new RandomPlans(one, isOpen: true))
        .Where(random => random.Approach.Ending is null && random.Approach.Interest != Interest.Lost)
        .Select(random => (Random: random, Plan: random.Plan(Everything)))
        .Where(one => IsSaid(one.Plan))
        .Select(one => new State(one.Random, one.Plan.Chance.Value))
        .Take(2);

    private static bool IsSaid(ApproachPlan plan) =>
        plan is { IsComplete: true, Dropped.Count: 0, Chance.Method: ChanceMethod.Exact };

    private static bool IsAsking(Move move) => move is Move.Ask or Move.Contact;

    /// <summary>What was agreed already, or what the odds hold certain: that somebody who named a person knows them.</summary>
    private static bool IsAgreed(RandomPlans random, ContactId from, Request about)
    {
        return random.Approach.State.Person(from).Thread(Thing.Of(about)).Said is { Answer: Answer.Yes or Answer.Granted }
            || (about is Request.Talk && random.Approach.Appointments(random.Now).Any(one => one.IsOpen && one.With.Id == from))
            || (about is Request.Knows(var who)
                && (!random.Ties.Any(tie => IsBetween(tie, from, who))
                    || random.Ties.Any(tie => tie.Kind == TieKind.Named && IsBetween(tie, from, who))
                    || random.Approach.LearntTies().Any(tie => IsBetween(tie, from, who))));

        bool IsBetween(Tie tie, ContactId one, ContactId other) =>
            random.Approach.Ledger.Same.AreOne(tie.From, one) && random.Approach.Ledger.Same.AreOne(tie.To, other);
    }

    /// <summary>Whether it cannot be recorded, or has no instant of its own: of what is said at one instant, a no stands after a yes, and a
    /// name may be what was agreed to.</summary>
    private static bool IsRefused(RandomPlans random, ApproachEvent e) =>
        random.Approach.Decide(new ApproachCommand.Record(e)) is not Decision.Accepted
            || random.Approach.Events.SelectMany(told => told.WithInstead()).Any(told => told.At == e.At);

    /// <summary>What somebody may be answering: what was asked, and what was not.</summary>
    private static IEnumerable<(ContactId From, Request About)> Answerable(RandomPlans random)
    {
        ContactId[] people =
        [
            .. random.Approach.People.Select(person => random.Approach.Ledger.Same.Of(person.Id)).Distinct()
                .Where(who => who != random.Approach.Seeker),
        ];
        foreach (ContactId who in people)
        {
            yield return (who, new Request.Talk());
            yield return (who, new Request.Names(random.Approach.Interest == Interest.Confirmed ? Purpose.Inside : Purpose.Guide));
            foreach (ContactId other in people.Where(other => other != who).Take(3))
            {
                yield return (who, new Request.Leave(other));
                yield return (who, new Request.Knows(other));
            }
        }
    }

    private sealed record State(RandomPlans Random, double Chance);
}
