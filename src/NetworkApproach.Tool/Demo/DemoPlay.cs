namespace NetworkApproach.Tool;

/// <summary>Plays the seeker: at every step the likeliest warm path from everybody reached, and the next move along it that the rules allow.</summary>
internal sealed partial class DemoPlay
{
    private readonly DemoCast cast;
    private readonly DemoWorld world;
    private readonly DemoWords words;
    private readonly DemoRecord record;
    private readonly List<ContactId> reached = [DemoCast.Me];
    private readonly HashSet<ContactId> avoided = [];
    private readonly HashSet<(ContactId, ContactId)> closed = [];
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
        avoided = [.. before.avoided];
        closed = [.. before.closed];
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

        for (int at = 0; at < words.Beliefs.Count; at++)
        {
            string belief = words.Beliefs[at];
            Topic topic = ((Topic[])[Topic.Business, Topic.Work, Topic.Needs])[at];
            beliefs.Add(record.Record(act => new ApproachEvent.BeliefStated(act, record.Now, topic, belief), DemoTone.Act, words.Believes(belief)));
        }
    }

    internal void ShowPaths()
    {
        record.Tell(DemoTone.Note, words.PathsIntro);
        foreach (WarmPath path in Paths(3))
        {
            record.Tell(DemoTone.View, words.Path(path));
        }

        record.Tell(DemoTone.Note, words.FollowsLikeliest);
    }

    /// <summary>Goes on until somebody inside has been talked with; null if no path is left, or it takes more lines to tell than that.</summary>
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
            string text = words.Fact(fact.Key);
            ActId? belief = fact.Belief is { } at ? beliefs[at] : null;
            record.Record(
                act => new ApproachEvent.FactLearnt(act, record.Now, talk, fact.Topic, text, InConfidence: fact.InConfidence, Belief: belief, Bearing: fact.Bearing),
                text: words.Learns(text, fact));
        }
    }

    /// <summary>Records who the prospective boss is, as somebody inside says.</summary>
    internal void IdentifyBoss(ContactId teller)
    {
        if (record.Approach.Boss is null)
        {
            record.Record(
                act => new ApproachEvent.BossIdentified(act, record.Now, DemoCast.Boss), DemoTone.Act, words.IdentifiesBoss(cast.Contact(DemoCast.Boss), cast.Contact(teller)));
        }
    }

    private WarmPaths Paths(int count)
    {
        WarmPathQuery query = record.Approach.Boss is { } boss ? WarmPathQuery.To(boss.Id, reached) : WarmPathQuery.To(Company, reached);
        return cast.Network.FindWarmPaths(query with
        {
            Count = count,
            Avoid = record.Approach.Boss is null ? [.. avoided, DemoCast.Boss] : avoided.ToArray(),
            Refused = [.. closed],
            Granted =
            [
                .. cast.Network.Contacts.SelectMany(person => record.Approach.PermissionsFor(person.Id, record.Now)).Select(leave => (leave.Relay.Id, leave.Prospect.Id))
                    .Where(pair => !closed.Contains(pair)),
            ],
        });
    }

    private bool Step(Func<ContactId, bool> tellsNews)
    {
        if (Paths(1) is not [var path, ..])
        {
            return false;
        }

        (ContactId relay, ContactId prospect) = (path.Steps[0].From.Id, path.Steps[0].To.Id);
        bool isNamed = record.Approach.LearntTies().Any(tie => tie.From == relay && tie.To == prospect);
        bool hasLeave = record.Approach.PermissionsFor(prospect, record.Now).Any(leave => leave.Relay.Id == relay);
        string why = words.Route(path);
        if (relay == DemoCast.Me || hasLeave)
        {
            Contact(relay, prospect, why, tellsNews);
        }
        else if (!isNamed)
        {
            AskNames(relay, why);
        }
        else
        {
            AskLeave(relay, prospect, why);
        }

        return true;
    }
}
