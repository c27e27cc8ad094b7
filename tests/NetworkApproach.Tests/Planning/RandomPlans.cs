namespace NetworkApproach.Tests.Planning;

/// <summary>A plan of a random approach over a random network, made again and otherwise by each property.</summary>
internal sealed class RandomPlans
{
    private static readonly string[] Strangers = ["eve", "fay", "gus"];
    private static readonly CompanyName Company = new("Noname Corp");

    // So many worlds with the script's commands from their beginning, before others begin further on.
    private const int WholeWorlds = 6;

    private readonly Random dice;

    /// <summary>A plan of one of the two approaches of a script, as it is in the end or as it was before one of its commands.</summary>
    /// <param name="script">The script.</param>
    /// <param name="isOpen">Whether something may still be asked, where at any time in the script it was so.</param>
    internal RandomPlans(Script script, bool isOpen = false)
    {
        Script = script;
        Play play = script.Play();
        dice = new Random(script.World);
        Turn[] turns = [.. play.Turns.Where(turn => !isOpen || (IsOpen(turn.Before) && turn.Before.Events.Count > 3))];
        bool isAtTheEnd = dice.Next(2) == 0 && (!isOpen || IsOpen(play.First));
        Turn? turn = turns.Length == 0 || isAtTheEnd ? null : turns[dice.Next(turns.Length)];
        (Approach, Approach other) = turn is null ? (play.Approaches[0], play.Approaches[1]) : (turn.Before, turn.Other);
        Now = Approach.Events.Max(e => e.At).AddDays(dice.Next(4) == 0 ? 0 : dice.Next(12)).AddMinutes(1);
        if (dice.Next(4) == 0)
        {
            Approach = Paid(Approach, Now);
            Now = Now.AddMinutes(1);
        }

        ContactId[] people = [new("me"), .. RandomCommands.People, .. Strangers.Select(name => new ContactId(name))];
        Footprints = [.. people.Skip(1).Where(_ => dice.Next(2) == 0).Select(who => other.FootprintOf(who, Now))];
        Contacts =
        [
            .. people
                .Where(_ => dice.Next(4) > 0)
                .Select(who => new Contact(
                    who, who.Value, dice.Next(3) == 0 ? [new Employment(Company, "engineer")] : [], dice.Next(8) == 0))
        ];
        Ties = [.. Enumerable.Range(0, dice.Next(5, 30)).Select(_ => TieAmong(people))];
    }

    /// <summary>A plan with something in it, of an approach that is open: in another world where there is none in its own, and then by the
    /// same commands from further on.</summary>
    internal static (RandomPlans Random, ApproachPlan Plan) With(
        Script script, Func<ApproachPlan, bool> something, int worlds = WholeWorlds)
    {
        (RandomPlans, ApproachPlan)? first = null;
        foreach ((int turn, Script one) in script.InWorlds(worlds).Index())
        {
            int from = turn < WholeWorlds ? 0 : 2 * turn;
            RandomPlans random = new(one with { Steps = [.. one.Steps.Skip(from), .. one.Steps.Take(from)] }, isOpen: true);
            ApproachPlan plan = random.Plan();
            if (something(plan))
            {
                return (random, plan);
            }

            first ??= (random, plan);
        }

        return first!.Value;
    }

    /// <summary>What it was made of.</summary>
    internal Script Script { get; }

    internal Approach Approach { get; }

    internal DateTimeOffset Now { get; }

    internal IReadOnlyList<Footprint> Footprints { get; }

    internal IReadOnlyList<Contact> Contacts { get; }

    internal IReadOnlyList<Tie> Ties { get; }

    internal Footprint? FootprintOf(ContactId? who) => Footprints.FirstOrDefault(one => one.Person == who);

    internal ApproachPlan Plan(
        PlannerOptions? options = null, IEnumerable<Contact>? contacts = null, IEnumerable<Tie>? ties = null, Approach? approach = null,
        DateTimeOffset? now = null) =>
        Planner.Plan(approach ?? Approach, ContactNetwork.Of(contacts ?? Contacts, ties ?? Ties), now ?? Now, options, Footprints);

    /// <summary>All that a plan says.</summary>
    internal static string Told(ApproachPlan plan) => string.Join(
        '\n',
        [plan.ToString(), .. plan.Awaited.Select(one => one.ToString()),
            .. plan.Moves.Select(move =>
                $"{move.Reason} {move} {move.Yes} {move.Chance} {move.AfterYes} {move.AfterNo} {move.Minutes} {move.RelayMinutes} "
                    + $"{move.Days} {move.Way}")]);

    /// <summary>The same with all courtesies paid that are owed.</summary>
    private static Approach Paid(Approach approach, DateTimeOffset now)
    {
        while (approach.Moves(now, []).OfType<Move.Pay>().FirstOrDefault() is { } owed)
        {
            approach = approach.Evolve(owed.ToCommand(new ActId($"paid {approach.Events.Count}"), now).ToEvent());
        }

        return approach;
    }

    private static bool IsOpen(Approach approach) => approach.Ending is null && approach.Interest != Interest.Lost;

    private Tie TieAmong(ContactId[] people)
    {
        ContactId from = people[dice.Next(people.Length)];
        ContactId to = people[dice.Next(people.Length)];
        Tie tie = new(from, to, new Warmth(1 + dice.Next(5))) { Kind = (TieKind)dice.Next(4), Minutes = 5 * (1 + dice.Next(5)) };
        return dice.Next(3) == 0
            ? tie with { StatedChance = new Chance(0.3 + (0.65 * dice.NextDouble())) }
            : tie with { Since = new DateOnly(2015 + dice.Next(11), 1, 1) };
    }
}
