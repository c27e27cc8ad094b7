using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>Finds what comes next over a tie, by what the rules say to it: nothing that they refuse for good stays open.</summary>
internal sealed class NextSteps
{
    private static readonly ActId Probe = new("probe");

    private readonly PlanRecord record;
    private readonly ILookup<ContactId, Move.Contact> contacts;
    private readonly HashSet<ContactId> mayBeAskedNames;
    private readonly Dictionary<(ContactId From, ContactId To), NextStep> found = [];

    internal NextSteps(PlanRecord record)
    {
        this.record = record;
        contacts = record.Allowed.OfType<Move.Contact>().ToLookup(move => move.Attempt.To.Id);
        mayBeAskedNames = [.. record.Allowed.OfType<Move.Ask>().Where(move => move.Request is Request.Names names && names.Purpose == record.Purpose).Select(move => move.Of.Id)];
    }

    /// <summary>The ties over which something was said or done, or may be, though nobody may know of a tie.</summary>
    internal IEnumerable<(ContactId From, ContactId To)> Recorded()
    {
        foreach ((ContactId who, PersonState person) in record.State.People)
        {
            if (!record.Reached.Contains(who))
            {
                yield return (record.Seeker, who);
            }

            foreach (ContactId relay in person.LeaveFrom.Concat(person.Introductions.Keys.Select(key => key.Relay).OfType<ContactId>()).Distinct().Where(record.Reached.Contains))
            {
                yield return (relay, who);
            }

            if (record.Reached.Contains(who))
            {
                foreach (ContactId other in person.Threads.Keys.Where(thing => thing is Request.Leave or Request.Knows).Select(thing => thing.People[0]).Distinct())
                {
                    yield return (who, other);
                }
            }
        }
    }

    /// <summary>Whether somebody reached was asked for names and said no: nobody else is asked of them but what is recorded already, and the prospective boss.</summary>
    internal bool NamesNobody(ContactId who) => record.State.Person(who).Thread(new Request.Names(record.Purpose)).Said is { Answer: Answer.No };

    internal bool MayBeAskedNames(ContactId who) => mayBeAskedNames.Contains(who);

    /// <summary>The contact that the rules allow with somebody not reached, in a relay's name or, for the seeker, in nobody's.</summary>
    internal Move.Contact? ContactOf(ContactId from, ContactId to) => contacts[to].FirstOrDefault(move => IsBy(move.Attempt, from));

    internal IEnumerable<Move.Contact> ContactsOf(ContactId to) => contacts[to];

    /// <summary>What was asked of somebody reached, names that is, and is not answered; null where nothing is.</summary>
    internal AwaitedAnswer? NamesAwaitedOf(ContactId who)
    {
        Request names = new Request.Names(record.Purpose);
        return record.Refusal(new ApproachEvent.Asked(Probe, record.Now, who, names), who) is { } refusal ? AwaitedOf(refusal, who, names, null) : null;
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
        if (record.Avoided.Contains(to) || (from != record.Seeker && record.State.Person(from).IsErased))
        {
            return NextStep.Closed(OddsStep.Talk);
        }

        PersonState person = record.State.Person(to);
        if (person.Thread(Thing.Talk).Said is { Answer: Answer.Yes } && !record.Reached.Contains(to))
        {
            return new NextStep(null, OddsStep.Talk, true, new AwaitedAnswer(record.Contact(to), Thing.Talk, null, null));
        }

        if (ContactOf(from, to) is { } contact)
        {
            return new NextStep(contact, OddsStep.Talk, true, null) { Until = contact.Attempt.Citing?.Until };
        }

        return from == record.Seeker ? ByAcquaintance(to) : ByRelay(from, to);
    }

    private bool IsBy(ContactAttempt attempt, ContactId from) =>
        attempt.Citing is { } leave ? leave.Relay.Id == from : from == record.Seeker && attempt.Basis is not AttemptBasis.Again;

    private NextStep ByAcquaintance(ContactId to)
    {
        ContactAttempt? attempt = Capabilities.AcquaintanceWith(record.State, to) is { } acquaintance ? ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, 1)
            : Capabilities.LastContactFrom(record.State, to) is { } received ? ContactAttempt.InReplyTo(received, Channel.Message, 1)
            : null;
        return attempt is null ? NextStep.Closed(OddsStep.Talk) : Judged(attempt);
    }

    private NextStep ByRelay(ContactId from, ContactId to)
    {
        if (Capabilities.PermissionsFor(record.State, to, record.Now).FirstOrDefault(leave => leave.Relay.Id == from) is { } permission)
        {
            return Judged(ContactAttempt.Through(permission, Channel.Message, 1)) with { Until = permission.Until };
        }

        if (record.State.Person(from).Thread(Thing.Knows(to)).Said is { Answer: Answer.Yes })
        {
            Purpose purpose = to == record.State.Boss ? Purpose.Inside : record.Purpose;
            return Judged(from, new Request.Leave(to, purpose), to, OddsStep.Leave);
        }

        if (mayBeAskedNames.Contains(from))
        {
            return new NextStep(new Move.Ask(record.State.Contact(from), new Request.Names(record.Purpose), null), OddsStep.Names, true, null);
        }

        Request names = new Request.Names(record.Purpose);
        if (record.Refusal(new ApproachEvent.Asked(Probe, record.Now, from, names), from) is { } refusal && IsForNow(refusal))
        {
            return new NextStep(null, OddsStep.Names, true, NamesAwaitedOf(from));
        }

        return NamesNobody(from) && to != record.State.Boss ? NextStep.Closed(OddsStep.Names) : Judged(from, Thing.Knows(to), to, OddsStep.Names);
    }

    private NextStep Judged(ContactAttempt attempt)
    {
        ContactId to = attempt.To.Id;
        Refusal? refusal = record.Refusal(new ApproachCommand.Attempt(Probe, attempt, record.Now).ToEvent(), to);
        return refusal is null ? new NextStep(null, OddsStep.Talk, true, null)
            : !IsForNow(refusal) ? NextStep.Closed(OddsStep.Talk)
            : IsSpent(attempt, refusal) ? NextStep.Closed(OddsStep.Talk)
            : new NextStep(null, OddsStep.Talk, true, AwaitedOf(refusal, to, Thing.Talk, null));
    }

    /// <summary>An introduction used before another one that is open now: it is not used again.</summary>
    private bool IsSpent(ContactAttempt attempt, Refusal refusal)
    {
        PersonState person = record.State.Person(attempt.To.Id);
        IntroductionKey key = record.State.Key(attempt.Basis);
        return refusal is Refusal.AwaitAnswer && person.Introductions.ContainsKey(key) && person.OpenIntroduction()?.Key != key;
    }

    private NextStep Judged(ContactId of, Request request, ContactId about, OddsStep step)
    {
        Refusal? refusal = record.Refusal(new ApproachEvent.Asked(Probe, record.Now, of, request), of);
        return refusal is null ? new NextStep(new Move.Ask(record.State.Contact(of), request, record.State.Contact(about)), step, true, null)
            : IsForNow(refusal) ? new NextStep(null, step, true, AwaitedOf(refusal, of, request, about))
            : NextStep.Closed(step);
    }

    /// <summary>What waits for a day, or for the seeker's own verdict, may still come.</summary>
    private static bool IsForNow(Refusal refusal) => refusal is Refusal.AwaitAnswer or Refusal.SaidLater or Refusal.InterestFirst or Refusal.TooEarly;

    private AwaitedAnswer? AwaitedOf(Refusal refusal, ContactId of, Request request, ContactId? about)
    {
        DateOnly? until = refusal switch
        {
            Refusal.AwaitAnswer await => await.Until,
            Refusal.SaidLater later => later.Day,
            _ => null,
        };
        return until is null ? null : new AwaitedAnswer(record.Contact(of), request, about is { } who ? record.Contact(who) : null, until);
    }
}
