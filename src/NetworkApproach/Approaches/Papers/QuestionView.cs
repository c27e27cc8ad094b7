namespace NetworkApproach.Papers;

/// <summary>Finds what to ask one person next; linear in the history, and in people times beliefs.</summary>
internal static class QuestionView
{
    private const int UsualTalk = 20;
    private const int UsualOpening = 4;
    private const int UsualClosing = 2;

    internal static TalkQuestions Of(
        Approach approach, ContactId with, DateTimeOffset now, int minutes, Footprint? elsewhere, bool forOthers)
    {
        ApproachState state = approach.State;
        int opening = Share(minutes, UsualOpening);
        int closing = Share(minutes, UsualClosing);
        int asking = Math.Max(minutes - opening - closing, 0);
        if (state.IsNoGo || state.IsErased(with))
        {
            return new TalkQuestions(
                approach.Target, state.Contact(with), state.Boss == with, approach.AcquaintanceWith(with) is not null, minutes, opening,
                asking, closing, [], [], []);
        }

        ApproachEvent[] history = [.. approach.Standing()];
        HashSet<ContactId> named = forOthers ? Audience.OnPaper(approach, with, now) : Audience.InATalk(approach, with, now);
        Move.Ask[] requests =
        [
            .. Requests(approach, with, now, elsewhere)
                .Where(ask => ask.About is not { } about
                    || (forOthers ? named.Contains(about.Id) : !IsSecret(state, history, about.Id, with))),
        ];
        TalkQuestion[] questions = [.. Deciding(state, history, with, requests), .. Informing(approach, with, named)];
        TalkQuestion? first = questions.FirstOrDefault(question => question.Request is not null);
        TalkQuestion[] asked =
        [
            .. questions.Where(question => first is null || !(question is { Kind: QuestionKind.Gap, Topic: Topic.Decision }))
        ];
        int fitting = asking / TalkQuestions.MinutesEach;
        return new TalkQuestions(
            approach.Target, state.Contact(with), state.Boss == with, approach.AcquaintanceWith(with) is not null, minutes, opening, asking,
            closing,
            [.. asked
                .Take(fitting)
                .OrderBy(question => question.Request is not null)
                .ThenBy(question => question.Topic)
                .ThenBy(question => question.Kind)],
            [.. asked.Skip(fitting)],
            [.. requests.Where(ask => !(ask.Request is Request.Knows && ask.Request == first?.Request)
                && !(ask.Request is Request.Names { Purpose: Purpose.Guide } && state.Interest == Interest.Confirmed))]);
    }

    private static int Share(int minutes, int usual) =>
        Math.Min(minutes, (int)Math.Round(minutes * (double)usual / UsualTalk, MidpointRounding.AwayFromZero));

    /// <summary>What the rules will allow in that talk, if it takes place now: what needs a talk first has it then.</summary>
    private static IEnumerable<Move.Ask> Requests(Approach approach, ContactId with, DateTimeOffset now, Footprint? elsewhere)
    {
        ActId reached = Free(approach, "reached");
        ActId talked = Free(approach, "talked");
        return approach
            .Evolve(new ApproachEvent.ContactReceived(reached, now, with, Channel.FaceToFace))
            .Evolve(new ApproachEvent.Talked(talked, now, with, 1))
            .Moves(now, elsewhere is null ? null : [elsewhere])
            .OfType<Move.Ask>()
            .Where(ask => ask.Of.Id == with && ask.Request is (Request.Names or Request.Knows or Request.Leave));
    }

    private static ActId Free(Approach approach, string wish)
    {
        HashSet<ActId> taken = [.. approach.Events.Select(e => e.Id)];
        return Enumerable.Range(1, taken.Count + 1).Select(number => new ActId($"{wish} {number}")).First(act => !taken.Contains(act));
    }

    /// <summary>Whether the seeker knows of somebody only because others named them in confidence: then even the question would
    /// tell.</summary>
    private static bool IsSecret(ApproachState state, ApproachEvent[] history, ContactId who, ContactId with)
    {
        ApproachEvent.Named[] namings = [.. history.OfType<ApproachEvent.Named>().Where(named => named.Who == who)];
        return !state.Person(who).HasOrigin && namings.Length > 0 && namings.All(named => named.InConfidence && named.By != with);
    }

    private static IEnumerable<TalkQuestion> Deciding(ApproachState state, ApproachEvent[] history, ContactId with, Move.Ask[] requests)
    {
        if (state.Boss == with)
        {
            yield break;
        }

        if (state.Boss is { } boss && Array.Find(requests, ask => ask.Request == Thing.Knows(boss)) is { } knows)
        {
            yield return new TalkQuestion(QuestionKind.WhoKnows, Topic.Decision, null, knows.Request, knows.About);
        }
        else if ((state.Boss is not { } unknown || IsSecret(state, history, unknown, with))
            && Array.Find(requests, ask => ask.Request is Request.Names { Purpose: Purpose.Inside }) is { } names)
        {
            yield return new TalkQuestion(QuestionKind.WhoDecides, Topic.Decision, null, names.Request, null);
        }
    }

    /// <summary>From what was said openly alone: a contradiction in confidence leaves no trace in a question. What they themselves have
    /// said is not asked of them, and the prospective boss is asked without a belief being read out.</summary>
    private static IEnumerable<TalkQuestion> Informing(Approach approach, ContactId with, HashSet<ContactId> named)
    {
        Brief open = approach.Brief(forOthers: true);
        HashSet<Topic> known = [.. approach.Brief().Facts.Select(fact => fact.Topic)];
        Mentioning unnamed = Mentioning.Of(approach.Events, who => !named.Contains(who) && who != approach.Seeker);
        Secrets secrets = Secrets.Of(approach.Events);
        HeldBelief[] beliefs =
        [
            .. open.Beliefs.Where(belief => !belief.Facts.Any(fact => fact.Bearing != Bearing.AddsTo
                && (fact.Teller.Id == with || fact.HeardFrom?.Id == with)))
        ];
        IEnumerable<TalkQuestion> doubts = beliefs
            .Select(belief => (Kind: KindOf(belief.Standing), Belief: belief))
            .Where(one => one.Kind is not null)
            .OrderBy(one => one.Kind)
            .ThenByDescending(one => one.Belief.Standing == BeliefStanding.Disputed)
            .ThenBy(one => one.Belief.Standing == BeliefStanding.SaidOnce)
            .Select(one => new TalkQuestion(
                one.Kind!.Value, one.Belief.Topic,
                approach.State.Boss == with || unnamed.MayBeIn(one.Belief.Text) || secrets.AreIn(one.Belief.Text)
                    ? null
                    : one.Belief.Text,
                null, null));
        IEnumerable<TalkQuestion> gaps = open.Gaps
            .OrderBy(known.Contains)
            .Select(topic => new TalkQuestion(QuestionKind.Gap, topic, null, null, null));
        return doubts.Select(doubt => doubt.Belief is null ? doubt with { Kind = QuestionKind.Gap } : doubt).Concat(gaps).Distinct();
    }

    private static QuestionKind? KindOf(BeliefStanding standing) => standing switch
    {
        BeliefStanding.Contradicted or BeliefStanding.Disputed => QuestionKind.Contradiction,
        BeliefStanding.Unconfirmed or BeliefStanding.SaidOnce => QuestionKind.Unconfirmed,
        _ => null,
    };
}
