namespace NetworkApproach.Tool;

/// <summary>Plays the seeker: at every step the first move of a plan made anew, which the rules allow as it stands.</summary>
internal sealed partial class DemoPlay
{
    // The demo draws stories until one fits, and plans each of them all through: it looks a little less far than a seeker would.
    private static readonly PlannerOptions Look = PlannerOptions.Default with { MostTies = 9, MostLeads = 2 };

    private readonly DemoCast cast;
    private readonly DemoWorld world;
    private readonly DemoWords words;
    private readonly DemoRecord record;
    private readonly List<ContactId> reached = [DemoCast.Me];
    private readonly List<ActId> beliefs = [];
    private readonly HashSet<ContactId> silenced = [];
    private readonly HashSet<bool> wroteTo = [];
    private bool wasTemptedInside;
    private bool wasTemptedWithoutLeave;
    private bool wasTemptedToPress;
    private bool wasOfferedHandOff;

    internal DemoPlay(DemoCast cast, DemoWorld world, DemoWords words, DemoRecord record) =>
        (this.cast, this.world, this.words, this.record) = (cast, world, words, record);

    /// <summary>Goes on from another play, with a record of its own.</summary>
    internal DemoPlay(DemoPlay before, DemoRecord record)
        : this(before.cast, before.world, before.words, record)
    {
        reached = [.. before.reached];
        beliefs = [.. before.beliefs];
        (wasTemptedInside, wasTemptedWithoutLeave, wasTemptedToPress, wasOfferedHandOff) = (true, true, true, true);
        silenced = [.. before.silenced];
        wroteTo = [.. before.wroteTo];
        WentOnAfterSilence = before.WentOnAfterSilence;
    }

    /// <summary>Whether somebody stayed silent after the one reminder.</summary>
    internal bool MetSilence => silenced.Count > 0;

    /// <summary>Whether another relay's introduction was used after that.</summary>
    internal bool WentOnAfterSilence { get; private set; }

    internal ApproachId Id { get; } = new("demo");

    private CompanyName Company { get; } = new(DemoCast.Company);

    internal void Open(ApproachPolicy policy)
    {
        Target target = new(Company, words.Role);
        record.Record(
            act => new ApproachEvent.Opened(act, record.Now, Id, DemoCast.Me, target, policy), DemoTone.Act, words.Opens(target));
        foreach (Contact person in cast.Network.Contacts.Where(person => person.Id != DemoCast.Me))
        {
            record.Record(act => new ApproachEvent.PersonNoted(act, record.Now, person));
        }

        foreach (ContactId friend in DemoCast.Friends.Select(id => new ContactId(id)))
        {
            record.Record(
                act => new ApproachEvent.AcquaintanceStated(act, record.Now, friend, words.HowKnown(friend), record.Today.AddYears(-6)),
                DemoTone.Act, words.StatesFriend(cast.Contact(friend)));
        }

        foreach (Topic topic in (Topic[])[Topic.Business, Topic.Work, Topic.Needs])
        {
            string belief = words.Say(DemoSayings.Beliefs[topic]);
            beliefs.Add(
                record.Record(act => new ApproachEvent.BeliefStated(act, record.Now, topic, belief), DemoTone.Act, words.Believes(belief)));
        }
    }

    /// <summary>Tells the likeliest chains, and what the plan over all of them says.</summary>
    internal void ShowPlan()
    {
        record.Tell(DemoTone.Note, words.Say(DemoPhrases.PathsIntro));
        foreach (WarmPath path in cast.Network.FindWarmPaths(WarmPathQuery.To(Company, DemoCast.Me) with { Avoid = [DemoCast.Boss] }))
        {
            record.Tell(DemoTone.View, words.Path(path));
        }

        ApproachPlan plan = Plan();
        PlannedMove first = plan.Moves[0];
        record.Tell(DemoTone.Note, words.Plans(plan));
        record.Tell(DemoTone.Note, words.IfNo(first.Move.Towards!, plan.IfNo(first.Move.Towards!.Id)));
    }

    /// <summary>Goes on until somebody inside has been talked with; null if no path is left, or it takes more lines to tell than
    /// that.</summary>
    internal ContactId? UntilInside(int mostLines)
    {
        while (!reached.Exists(DemoCast.IsInside))
        {
            if (record.Shown > mostLines || !Step(tellsNews: who => !DemoCast.IsInside(who)))
            {
                return null;
            }
        }

        return reached.Find(DemoCast.IsInside);
    }

    /// <summary>Goes on until the talk with the prospective boss; false if no path is left.</summary>
    internal bool UntilBoss()
    {
        while (!reached.Contains(DemoCast.Boss))
        {
            if (!Step(tellsNews: _ => true))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Records what somebody told in the last talk with them.</summary>
    internal void Learn(ContactId from, IReadOnlyList<DemoFact> facts)
    {
        ActId talk = record.Approach.LastTalkWith(from)!.Act;
        foreach (DemoFact fact in facts)
        {
            string text = words.Told(fact);
            ActId? belief = fact.Belief is { } at ? beliefs[at] : null;
            record.Record(
                act => new ApproachEvent.FactLearnt(
                    act, record.Now, talk, fact.Topic, text, InConfidence: fact.InConfidence, Belief: belief, Bearing: fact.Bearing),
                text: words.Learns(fact));
        }
    }

    /// <summary>Records who the prospective boss is, as somebody inside says.</summary>
    internal void IdentifyBoss(ContactId teller)
    {
        if (record.Approach.Boss is null)
        {
            record.Record(
                act => new ApproachEvent.BossIdentified(act, record.Now, DemoCast.Boss), DemoTone.Act,
                words.IdentifiesBoss(cast.Contact(DemoCast.Boss), cast.Contact(teller)));
        }
    }

    private ApproachPlan Plan() => Planner.Plan(record.Approach, cast.Network, record.Now, Look);

    private bool Step(Func<ContactId, bool> tellsNews)
    {
        if (Plan().Moves.FirstOrDefault(move => move.Yes is not null) is not { } next)
        {
            return false;
        }

        string why = words.Why(next);
        switch (next.Move)
        {
            case Move.Contact contact:
                Contact(contact, why, tellsNews);
                break;
            case Move.Ask { Request: Request.Names } ask:
                AskNames(ask, why);
                break;
            case Move.Ask { Request: Request.Knows } ask:
                AskKnows(ask, why);
                break;
            case Move.Ask ask:
                AskLeave(ask, why);
                break;
        }

        return true;
    }
}
