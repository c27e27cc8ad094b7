using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Finds what comes next over a tie, by what the rules say to it: nothing that they refuse for good stays open.</summary>
internal sealed class NextSteps
{
    private static readonly ActId Probe = new("probe");

    private readonly ApproachFacts facts;
    private readonly ILookup<ContactId, Move.Contact> contacts;
    private readonly HashSet<ContactId> mayBeAskedNames;
    private readonly Dictionary<(ContactId From, ContactId To), NextStep> found = [];

    internal NextSteps(ApproachFacts facts)
    {
        this.facts = facts;
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

            if (facts.Reached.Contains(who))
            {
                foreach (ContactId other in person.Threads.Keys
                    .Where(thing => thing is Request.Leave or Request.Knows)
                    .Select(thing => thing.People[0])
                    .Distinct())
                {
                    yield return (who, other);
                }
            }
        }
    }

    /// <summary>Whether somebody reached was asked for names and said no: nobody else is asked of them but what is recorded already, and
    /// the prospective boss.</summary>
    internal bool NamesNobody(ContactId who) =>
        facts.State.Person(who).Thread(new Request.Names(facts.Purpose)).Said is { Answer: Answer.No };

    internal bool MayBeAskedNames(ContactId who) => mayBeAskedNames.Contains(who);

    /// <summary>The contact that the rules allow with somebody not reached, in a relay's name or, for the seeker, in nobody's.</summary>
    internal Move.Contact? ContactOf(ContactId from, ContactId to) => contacts[to].FirstOrDefault(move => IsBy(move.Attempt, from));

    internal IEnumerable<Move.Contact> ContactsOf(ContactId to) => contacts[to];

    /// <summary>What was asked of somebody reached, names that is, and is not answered; null where nothing is.</summary>
    internal AwaitedAnswer? NamesAwaitedOf(ContactId who)
    {
        Request names = new Request.Names(facts.Purpose);
        return facts.Refusal(new ApproachEvent.Asked(Probe, facts.Now, who, names), who) is { } refusal
            ? AwaitedOf(refusal, who, names, null)
            : null;
    }

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

        PersonState person = facts.State.Person(to);
        if (person.Thread(Thing.Talk).Said is { Answer: Answer.Yes } && !facts.Reached.Contains(to))
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
        attempt.Citing is { } leave ? leave.Relay.Id == from : from == facts.Seeker && attempt.Basis is not AttemptBasis.Again;

    private NextStep ByAcquaintance(ContactId to)
    {
        ContactAttempt? attempt = Capabilities.AcquaintanceWith(
            facts.State, to) is { } acquaintance ? ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, 1)
            : Capabilities.LastContactFrom(facts.State, to) is { } received ? ContactAttempt.InReplyTo(received, Channel.Message, 1)
            : null;
        return attempt is null ? NextStep.Closed(OddsStep.Talk) : Judged(attempt);
    }

    private NextStep ByRelay(ContactId from, ContactId to)
    {
        if (Capabilities.PermissionsFor(facts.State, to, facts.Now).FirstOrDefault(leave => leave.Relay.Id == from) is { } permission)
        {
            return Judged(ContactAttempt.Through(permission, Channel.Message, 1)) with { Until = permission.Until };
        }

        if (facts.State.Person(from).Thread(Thing.Knows(to)).Said is { Answer: Answer.Yes })
        {
            Purpose purpose = to == facts.State.Boss ? Purpose.Inside : facts.Purpose;
            return Judged(from, new Request.Leave(to, purpose), to, OddsStep.Leave);
        }

        if (mayBeAskedNames.Contains(from))
        {
            return new NextStep(
                new Move.Ask(facts.State.Contact(from), new Request.Names(facts.Purpose), null), OddsStep.Names, true, null);
        }

        Request names = new Request.Names(facts.Purpose);
        if (facts.Refusal(new ApproachEvent.Asked(Probe, facts.Now, from, names), from) is { } refusal && IsForNow(refusal))
        {
            return new NextStep(null, OddsStep.Names, true, NamesAwaitedOf(from));
        }

        return NamesNobody(from) && to != facts.State.Boss
            ? NextStep.Closed(OddsStep.Names)
            : Judged(from, Thing.Knows(to), to, OddsStep.Names);
    }

    private NextStep Judged(ContactAttempt attempt)
    {
        ContactId to = attempt.To.Id;
        Refusal? refusal = facts.Refusal(new ApproachCommand.Attempt(Probe, attempt, facts.Now).ToEvent(), to);
        return refusal is null ? new NextStep(null, OddsStep.Talk, true, null)
            : !IsForNow(refusal) ? NextStep.Closed(OddsStep.Talk)
            : IsSpent(attempt, refusal) ? NextStep.Closed(OddsStep.Talk)
            : new NextStep(null, OddsStep.Talk, true, AwaitedOf(refusal, to, Thing.Talk, null));
    }

    /// <summary>An introduction used before another one that is open now: it is not used again.</summary>
    private bool IsSpent(ContactAttempt attempt, Refusal refusal)
    {
        PersonState person = facts.State.Person(attempt.To.Id);
        IntroductionKey key = facts.State.Key(attempt.Basis);
        return refusal is Refusal.AwaitAnswer && person.Introductions.ContainsKey(key) && person.OpenIntroduction()?.Key != key;
    }

    private NextStep Judged(ContactId of, Request request, ContactId about, OddsStep step)
    {
        Refusal? refusal = facts.Refusal(new ApproachEvent.Asked(Probe, facts.Now, of, request), of);
        return refusal is null ? new NextStep(new Move.Ask(facts.State.Contact(of), request, facts.State.Contact(about)), step, true, null)
            : IsForNow(refusal) ? new NextStep(null, step, true, AwaitedOf(refusal, of, request, about))
            : NextStep.Closed(step);
    }

    /// <summary>What waits for a day, or for the seeker's own verdict, may still come.</summary>
    private static bool IsForNow(Refusal refusal) =>
        refusal is Refusal.AwaitAnswer or Refusal.SaidLater or Refusal.InterestFirst or Refusal.TooEarly;

    private AwaitedAnswer? AwaitedOf(Refusal refusal, ContactId of, Request request, ContactId? about)
    {
        DateOnly? until = refusal switch
        {
            Refusal.AwaitAnswer await => await.Until,
            Refusal.SaidLater later => later.Day,
            _ => null,
        };
        return until is null ? null : new AwaitedAnswer(facts.Contact(of), request, about is { } who ? facts.Contact(who) : null, until);
    }
}
