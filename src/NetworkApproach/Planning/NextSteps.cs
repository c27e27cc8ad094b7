using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Finds what comes next over a tie, by what the rules say to it: nothing that they refuse for good stays open.</summary>
internal sealed class NextSteps
{
    private readonly ApproachFacts facts;
    private readonly StepJudge judge;
    private readonly ILookup<ContactId, Move.Contact> contacts;
    private readonly HashSet<ContactId> mayBeAskedNames;
    private readonly ILookup<ContactId, ApproachEvent.Named> named;
    private readonly Silence silence;
    private readonly Dictionary<(ContactId From, ContactId To), NextStep> found = [];
    private readonly Dictionary<ContactId, NextStep> ofNames = [];

    internal NextSteps(ApproachFacts facts, Silence silence)
    {
        (this.facts, this.silence, judge) = (facts, silence, new StepJudge(facts));
        named = facts.Standing.OfType<ApproachEvent.Named>()
            .Where(e => e.At <= facts.Now && !facts.State.IsErased(e.Who))
            .ToLookup(e => e.By);
        contacts = facts.Allowed.OfType<Move.Contact>().ToLookup(move => move.Attempt.To.Id);
        mayBeAskedNames =
        [
            .. facts.Allowed
                .OfType<Move.Ask>()
                .Where(move => move.Request is Request.Names names && names.Purpose == facts.Purpose)
                .Select(move => move.Of.Id)
        ];
    }

    /// <summary>The ties over which something was said or done, or may be, though nobody may know of a tie.</summary>
    internal IEnumerable<(ContactId From, ContactId To)> Recorded()
    {
        foreach ((ContactId who, PersonState person) in facts.State.People)
        {
            if (!facts.Reached.Contains(who))
            {
                yield return (facts.Seeker, who);
            }

            foreach (ContactId relay in person.LeaveFrom
                .Concat(person.Introductions.Keys.Select(key => key.Relay).OfType<ContactId>())
                .Distinct()
                .Where(facts.Reached.Contains))
            {
                yield return (relay, who);
            }

            foreach (ContactId other in person.Threads.Keys
                .Where(thing => thing is Request.Leave or Request.Knows)
                .Select(thing => thing.People[0])
                .Distinct())
            {
                yield return (who, other);
            }
        }
    }

    /// <summary>The ties over which something was said or done in another approach.</summary>
    internal IEnumerable<(ContactId From, ContactId To)> RecordedElsewhere() => facts.AllElsewhere.SelectMany(known => known.Requests
        .Where(past => past.Request is Request.Leave or Request.Knows)
        .Select(past => (known.Person, past.Request.People[0]))
        .Concat(known.IntroducedBy.Select(relay => (relay, known.Person))));

    /// <summary>Whether somebody reached was asked for names and said no: nobody else is asked of them but what is recorded already, and
    /// the prospective boss.</summary>
    internal bool NamesNobody(ContactId who) =>
        facts.State.Person(who).Thread(new Request.Names(facts.Purpose)).Said is { Answer: Answer.No };

    /// <summary>The contact that the rules allow with somebody not reached, in a relay's name or, for the seeker, in nobody's. Whoever has
    /// contacted the seeker is answered, by whatever other way they might be contacted.</summary>
    internal Move.Contact? ContactOf(ContactId from, ContactId to) =>
        contacts[to].FirstOrDefault(move => IsBy(move.Attempt, from)) is { } way
            ? contacts[to].FirstOrDefault(move => facts.IsAnswer(move.Attempt)) ?? way
            : null;

    internal IEnumerable<Move.Contact> ContactsOf(ContactId to) => contacts[to];

    /// <summary>What comes next of the names that somebody reached may give and no tie foretells.</summary>
    internal NextStep NamesOf(ContactId who)
    {
        if (!ofNames.TryGetValue(who, out NextStep? step))
        {
            ofNames[who] = step = FindNames(who);
        }

        return step;
    }

    /// <summary>How many people somebody has named.</summary>
    internal int NamedBy(ContactId who) => named[who].DistinctBy(e => e.Who).Count();

    /// <summary>Whether somebody has agreed to give names and has not given any since.</summary>
    internal bool IsToName(ContactId who) =>
        facts.State.Person(who).Thread(new Request.Names(facts.Purpose)).Said is { Answer: Answer.Yes } said
            && !named[who].Any(e => e.At >= said.At);

    /// <summary>Whether somebody has named a person who may still be reached through them and was not talked with yet.</summary>
    internal bool HasNamesInHand(ContactId who) =>
        named[who].Any(e => !facts.Reached.Contains(e.Who) && Of(who, e.Who) is { IsOpen: true } step
            && (step.Move is not null || step.Awaited is not null));

    /// <summary>What comes next over a tie; the same however often it is asked.</summary>
    internal NextStep Of(ContactId from, ContactId to)
    {
        if (!found.TryGetValue((from, to), out NextStep? step))
        {
            found[(from, to)] = step = Find(from, to);
        }

        return step;
    }

    private NextStep Find(ContactId from, ContactId to)
    {
        if (facts.Avoided.Contains(to) || (from != facts.Seeker && facts.State.IsErased(from)))
        {
            return NextStep.Closed(OddsStep.Talk);
        }

        if (from == facts.Seeker && facts.HasAgreed(to) && !facts.Reached.Contains(to))
        {
            return new NextStep(null, OddsStep.Talk, true, new AwaitedAnswer(facts.Contact(to), Thing.Talk, null, null));
        }

        if (ContactOf(from, to) is { } contact)
        {
            return new NextStep(contact, OddsStep.Talk, true, null) { Until = contact.Attempt.Citing?.Until };
        }

        return from == facts.Seeker ? ByAcquaintance(to) : ByRelay(from, to);
    }

    private bool IsBy(ContactAttempt attempt, ContactId from) =>
        attempt.Citing is { } leave
            ? leave.Relay.Id == from || (from == facts.Seeker && !facts.Reached.Contains(leave.Relay.Id))
            : from == facts.Seeker && attempt.Basis is not AttemptBasis.Again;

    private NextStep ByAcquaintance(ContactId to)
    {
        ContactAttempt? attempt = Capabilities.AcquaintanceWith(
            facts.State, to) is { } acquaintance ? ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, 1)
            : Capabilities.LastContactFrom(facts.State, to) is { } received ? ContactAttempt.InReplyTo(received, Channel.Message, 1)
            : OfRelayNotReached(to) is { } leave ? ContactAttempt.Through(leave, Channel.Message, 1)
            : null;
        return attempt is null ? NextStep.Closed(OddsStep.Talk) : judge.Of(attempt);
    }

    /// <summary>Leave that somebody volunteered who has not talked with the seeker: it is the seeker's own way.</summary>
    private IntroductionPermission? OfRelayNotReached(ContactId to) => Capabilities.PermissionsFor(facts.State, to, facts.Now)
        .FirstOrDefault(leave => !facts.Reached.Contains(leave.Relay.Id));

    private NextStep ByRelay(ContactId from, ContactId to)
    {
        if (facts.Elsewhere(to)?.IntroducedBy.Contains(from) == true)
        {
            return NextStep.Closed(OddsStep.Leave);
        }

        if (Capabilities.PermissionsFor(facts.State, to, facts.Now).FirstOrDefault(leave => leave.Relay.Id == from) is { } permission)
        {
            return judge.Of(ContactAttempt.Through(permission, Channel.Message, 1)) with { Until = permission.Until };
        }

        return ByWhatWasSaid(from, to);
    }

    private NextStep ByWhatWasSaid(ContactId from, ContactId to)
    {
        // A no about somebody is a no, wherever it was said: the same is not asked for under the name of names.
        Request.Leave leave = new(to, to == facts.State.Boss ? Purpose.Inside : facts.Purpose);
        if (judge.IsLost(from, leave))
        {
            return NextStep.Closed(OddsStep.Leave);
        }

        if (SaidNo(from, Thing.Knows(to)))
        {
            return NextStep.Closed(OddsStep.Names);
        }

        if (facts.State.Person(from).Thread(Thing.Knows(to)).Said is { Answer: Answer.Yes })
        {
            NextStep asked = facts.Reached.Contains(from)
                ? judge.Of(from, leave, to, OddsStep.Leave)
                : new NextStep(null, OddsStep.Leave, true, null);
            return asked with { StillToCome = silence.Of(from, Thing.Leave(to)) };
        }

        return ByNames(from, to) with
        {
            StillToCome = silence.Of(from, Thing.Knows(to)) * silence.OfAnother(from, new Request.Names(facts.Purpose)),
        };
    }

    private NextStep ByNames(ContactId from, ContactId to)
    {
        if (!facts.Reached.Contains(from))
        {
            // Before a talk only whether they know somebody may be asked.
            return facts.State.Person(from).Thread(Thing.Knows(to)) is { Asks: > 0 }
                ? judge.Of(from, Thing.Knows(to), to, OddsStep.Names) with { Move = null }
                : new NextStep(null, OddsStep.Names, true, null);
        }

        Request names = new Request.Names(facts.Purpose);
        return mayBeAskedNames.Contains(from) ? NamesOf(from)
            : judge.IsForNow(from, names) ? NamesOf(from)
            : NamesNobody(from) && to != facts.State.Boss ? NextStep.Closed(OddsStep.Names)
            : judge.Of(from, Thing.Knows(to), to, OddsStep.Names) is { IsOpen: true } knows ? knows
            : new NextStep(null, OddsStep.Names, IsToName(from) || facts.State.Person(from).Thread(names).Asks > 0, null);
    }

    private NextStep FindNames(ContactId who)
    {
        Request names = new Request.Names(facts.Purpose);
        if (mayBeAskedNames.Contains(who))
        {
            return new NextStep(new Move.Ask(facts.State.Contact(who), names, null), OddsStep.Names, true, null)
            {
                StillToCome = silence.Of(who, names),
            };
        }

        if (facts.State.Person(who).Thread(names).Said is { Answer: Answer.Yes })
        {
            return new NextStep(null, OddsStep.Leave, true, null);
        }

        return judge.Of(who, names, null, OddsStep.Names) with { Move = null, StillToCome = silence.Of(who, names) };
    }

    private bool SaidNo(ContactId who, Request thing) =>
        facts.State.Person(who).Thread(thing).Said is { Answer: Answer.No }
            || facts.Elsewhere(who)?.Requests.Any(past => past.Said is Answer.No
                && past.IsSameThing(thing, facts.State.Opened!.Target.Company)) == true;
}
