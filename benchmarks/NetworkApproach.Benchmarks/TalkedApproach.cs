namespace NetworkApproach.Benchmarks;

/// <summary>An approach in which many people have been talked with: half of them the seeker's acquaintances, half named by those and
/// contacted with leave.</summary>
internal static class TalkedApproach
{
    private static readonly ContactId Me = new("p7");

    /// <summary>Decided event by event; the prospective boss is somebody far from all of them.</summary>
    internal static (Approach Approach, DateTimeOffset Now) Of(ContactNetwork network, int reached, DateTimeOffset start)
    {
        int acts = 0;
        DateTimeOffset now = start;
        Approach approach = Approach.Unopened;
        Record((act,
            at) => new ApproachEvent.Opened(
                act, at, new ApproachId("talked"), Me, new Target(new CompanyName("Noname Corp")), ApproachPolicy.Default));
        ILookup<ContactId, ContactId> known = network.Ties.ToLookup(tie => tie.From, tie => tie.To);
        HashSet<ContactId> met = [Me];
        Queue<ContactId> next = new(known[Me].Take(reached / 2));
        foreach (ContactId friend in next)
        {
            Record((act, at) => new ApproachEvent.AcquaintanceStated(act, at, friend, "school", new DateOnly(2010, 1, 1)));
            met.Add(friend);
        }

        int talks = 0;
        while (talks < reached && next.TryDequeue(out ContactId who))
        {
            ContactAttempt attempt = approach.PermissionsFor(who, now) is [var leave, ..]
                ? ContactAttempt.Through(leave, Channel.Message, 20)
                : ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(who)!, Channel.Message, 20);
            Submit((act, at) => new ApproachCommand.Attempt(act, attempt, at));
            ActId talk = Record((act, at) => new ApproachEvent.Talked(act, at, who, 15));
            if (talks++ == 0)
            {
                Record((act, at) => new ApproachEvent.FactLearnt(act, at, talk, Topic.Work, "much to do"));
                Record((act, at) => new ApproachEvent.InterestJudged(act, at, Interest.Confirmed));
            }

            foreach (ContactId named in known[who].Where(other => !met.Contains(other)).Take(2).ToArray())
            {
                met.Add(named);
                next.Enqueue(named);
                Record((act, at) => new ApproachEvent.Named(act, at, who, named));
                Submit((act, at) => new ApproachCommand.Ask(act, who, new Request.Leave(named), at));
                Record((act, at) => new ApproachEvent.Answered(act, at, who, new Request.Leave(named), new Answer.Granted()));
            }
        }

        ContactId boss = network.Contacts[^1].Id;
        Record((act, at) => new ApproachEvent.BossIdentified(act, at, boss));
        foreach (Courtesy owed in approach.Courtesies(now.AddDays(1)).All)
        {
            Record((act, at) => new ApproachEvent.CourtesyPaid(act, at, owed.Kind, owed.For));
        }

        return (approach, now);

        ActId Record(Func<ActId, DateTimeOffset, ApproachEvent> what) => Submit((act, at) => new ApproachCommand.Record(what(act, at)));

        ActId Submit(Func<ActId, DateTimeOffset, ApproachCommand> command)
        {
            ActId act = new($"act {++acts}");
            now = now.AddMinutes(20);
            foreach (ApproachEvent e in approach.Decide(command(act, now)).EventsOrThrow())
            {
                approach = approach.Evolve(e);
            }

            return act;
        }
    }
}
