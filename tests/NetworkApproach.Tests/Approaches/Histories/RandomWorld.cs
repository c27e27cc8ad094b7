namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Two approaches of one seeker among a few people, played step by step. Each step picks a kind of command and tries variants of it, mostly
/// until one is allowed, so that deep states are reached; now and then it submits whatever came first.
/// </summary>
internal sealed class RandomWorld
{
    private const int Variants = 6;
    private const int Kinds = 3;
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 8, 0, 0, TimeSpan.FromHours(2));
    private readonly RandomCommands[] commands;
    private readonly bool canStrike;
    private DateTimeOffset now = Start;

    public RandomWorld(Script script)
    {
        var dice = new Random(script.World);
        canStrike = script.CanStrike;
        ApproachPolicy policy = dice.Next(3) switch
        {
            0 => ApproachPolicy.Default,
            1 =>
                new()
                {
                    Zone = TimeZoneInfo.FindSystemTimeZoneById("Pacific/Auckland"),
                    LeaveHoldsForDays = 20,
                    ReminderAfterWorkingDays = 2,
                    MinutesPerPerson = 45
                },
            _ =>
                new()
                {
                    Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"),
                    LeaveHoldsForDays = 7,
                    ReminderAfterWorkingDays = 1,
                    MinutesPerTalk = 15,
                    MinutesPerPerson = 20
                },
        };
        bool isSameCompany = dice.Next(2) == 0;
        Approaches = [Open("one", "Noname Corp", policy), Open("two", isSameCompany ? "Noname Corp" : "Other Corp", policy)];
        commands = [new RandomCommands(Approaches[0]), new RandomCommands(Approaches[1])];
    }

    public Approach[] Approaches { get; }

    /// <summary>Plays one step; null where nothing was submitted (somebody was forgotten).</summary>
    public Turn? Next(int seed)
    {
        var dice = new Random(seed);
        now += dice.Next(100) switch
        {
            < 8 => TimeSpan.Zero,
            < 70 => TimeSpan.FromMinutes(dice.Next(300)),
            < 82 => TimeSpan.FromDays(1),
            < 91 => TimeSpan.FromDays(dice.Next(2, 6)),
            < 99 => TimeSpan.FromDays(dice.Next(7, 15)),
            _ => TimeSpan.FromDays(100),
        };
        int which = dice.Next(3) == 0 ? 1 : 0;
        if (dice.Next(150) == 0)
        {
            var erased = new ApproachEvent.Erased(
                commands[which].NextAct(), now, RandomCommands.People[dice.Next(RandomCommands.People.Count)]);
            Evolve(which, erased);
            return null;
        }

        bool isChoosy = dice.Next(4) != 0;
        Turn? turn = null;
        for (int kind = 0; kind < Kinds; kind++)
        {
            Func<ApproachCommand?> pick = commands[which].Pick(dice, now, canStrike, Approaches[1 - which]);
            for (int variant = 0; variant < Variants; variant++)
            {
                if (pick() is not { } command)
                {
                    continue;
                }

                turn = Decide(which, command);
                if (turn.IsAccepted || !isChoosy)
                {
                    return Take(which, turn);
                }
            }
        }

        return turn;
    }

    private static Approach Open(string id, string company, ApproachPolicy policy)
    {
        var opened = new ApproachEvent.Opened(
            new ActId("opening"), Start, new ApproachId(id), new ContactId("me"), new Target(new CompanyName(company)), policy);
        return Approach.Unopened.Evolve(opened);
    }

    private Turn Decide(int which, ApproachCommand command)
    {
        ContactId? concerned = command switch
        {
            ApproachCommand.Attempt attempt => attempt.Contact.To.Id,
            ApproachCommand.Ask ask => ask.Of,
            ApproachCommand.Enter { Done: ApproachCommand.Attempt attempt } => attempt.Contact.To.Id,
            ApproachCommand.Enter { Done: ApproachCommand.Ask ask } => ask.Of,
            ApproachCommand.Record { Event: ApproachEvent.ContactedWithoutLeave confessed } => confessed.Who,
            _ => null,
        };
        Approach other = Approaches[1 - which];
        // Two ids that are one person in one approach and two in the other: what was asked elsewhere has stories of its own.
        bool areAlike = Approaches.All(approach => approach.Ledger.Same.IsEmpty);
        Footprint? elsewhere = concerned is { } who && areAlike ? other.FootprintOf(who, command.ToEvent().At) : null;
        return new Turn(Approaches[which], other, command, elsewhere, Approaches[which].Decide(command, elsewhere));
    }

    private Turn Take(int which, Turn turn)
    {
        foreach (ApproachEvent e in turn.IsAccepted ? turn.Decision.EventsOrThrow() : [])
        {
            Evolve(which, e);
        }

        return turn;
    }

    private void Evolve(int which, ApproachEvent e)
    {
        Approaches[which] = Approaches[which].Evolve(e);
        commands[which].Remember(Approaches[which], e);
    }
}
