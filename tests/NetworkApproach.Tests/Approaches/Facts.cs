using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What somebody last said to a thing, and in which act.</summary>
/// <param name="Answer">The answer; null where a talk or their contacting the seeker cleared the way.</param>
/// <param name="At">When.</param>
/// <param name="Act">The act that says so.</param>
/// <param name="InConfidence">Whether it is the no of a naming in confidence.</param>
internal sealed record Word(Answer? Answer, DateTimeOffset At, ActId Act, bool InConfidence = false);

/// <summary>What one person last said to one thing, and when they were asked since.</summary>
internal sealed record Exchange(Word? Last, IReadOnlyList<DateTimeOffset> Asks, bool WasRenewed);

/// <summary>
/// What a history says, read straight off its events by going through them. Nothing of the library's own judgement is used here, only the
/// events, the policy's calendar, and which events it says do not stand.
/// </summary>
internal sealed class Facts
{
    private static readonly Request Talk = new Request.Talk();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PartsOf = new();

    /// <summary>Reads a history.</summary>
    /// <param name="history">The events as they were recorded.</param>
    /// <param name="breaches">What was flagged in it; a confession counts as standing.</param>
    /// <param name="upTo">Only what stands before the place of this act; null for everything.</param>
    public Facts(IReadOnlyList<ApproachEvent> history, IReadOnlyList<Breach> breaches, ActId? upTo = null)
    {
        Flagged = breaches.Where(breach => breach.Kind != BreachKind.Confessed).Select(breach => breach.Act).ToHashSet();
        IEnumerable<ApproachEvent> effective = Corrected(history, Flagged);
        Recorded = upTo is { } act ? [.. effective.TakeWhile(e => e.Id != act)] : [.. effective];
        (Standing, SinceOpened, Opened) = Read(Recorded, Flagged);
    }

    /// <summary>Takes a history as it is.</summary>
    /// <param name="corrected">The events in order, each act once, every striking out carried out.</param>
    /// <param name="flagged">Those that do not stand.</param>
    public Facts(IReadOnlyList<ApproachEvent> corrected, IReadOnlySet<ActId> flagged)
    {
        (Recorded, Flagged) = (corrected, flagged);
        (Standing, SinceOpened, Opened) = Read(corrected, flagged);
    }

    /// <summary>The corrected history, flagged events included.</summary>
    public IReadOnlyList<ApproachEvent> Recorded { get; }

    public IReadOnlyList<ApproachEvent> Standing { get; }

    /// <summary>The corrected history from the opening on, flagged events included.</summary>
    public IReadOnlyList<ApproachEvent> SinceOpened { get; }

    public IReadOnlySet<ActId> Flagged { get; }

    public ApproachEvent.Opened? Opened { get; }

    public ApproachPolicy Policy => Opened!.Policy;

    public ContactId? Boss => Standing.OfType<ApproachEvent.BossIdentified>().LastOrDefault()?.Who;

    public Interest Interest => Standing.OfType<ApproachEvent.InterestJudged>().LastOrDefault()?.Verdict ?? Interest.Open;

    public bool IsClosed => Standing.OfType<ApproachEvent.Closed>().Any();

    public bool NothingMoreIsAsked => IsClosed || Interest == Interest.Lost;

    /// <summary>Everybody an event names, found by looking through all its parts.</summary>
    public static IEnumerable<ContactId> PeopleIn(object? part) => part switch
    {
        null or string or DateTimeOffset or DateOnly or ApproachPolicy => [],
        ContactId who => [who],
        IEnumerable list => list.Cast<object?>().SelectMany(PeopleIn),
        _ when part.GetType().IsPrimitive || part.GetType().IsEnum => [],
        _ =>
            PartsOf.GetOrAdd(
                part.GetType(),
                type => [.. type
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(p => p.GetIndexParameters().Length == 0)])
                .SelectMany(p => PeopleIn(p.GetValue(part))),
    };

    public DateOnly Day(DateTimeOffset at) => Policy.DayOf(at);

    public T? Find<T>(ActId act)
        where T : ApproachEvent => Standing.OfType<T>().FirstOrDefault(e => e.Id == act);

    public bool HasTalked(ContactId who, DateTimeOffset at) =>
        Standing.OfType<ApproachEvent.Talked>().Any(talk => talk.With == who && talk.At <= at);

    public bool IsAcquainted(ContactId who, DateOnly on) =>
        Standing.OfType<ApproachEvent.AcquaintanceStated>().Any(stated => stated.Who == who && stated.Since <= on);

    /// <summary>They contacted the seeker, or gave an answer other than a no.</summary>
    public bool HasTurnedToTheSeeker(ContactId who, DateTimeOffset at) =>
        Standing.OfType<ApproachEvent.ContactReceived>().Any(received => received.From == who && received.At <= at)
        || Standing
            .OfType<ApproachEvent.Answered>()
            .Any(answered => answered.From == who && answered.Said is not Answer.No && answered.At <= at);

    /// <summary>It is recorded how the seeker came to them. A forbidden contact was a contact too.</summary>
    public bool HasOrigin(ContactId who) => SinceOpened.Any(e => e switch
    {
        ApproachEvent.AcquaintanceStated stated => !Flagged.Contains(e.Id) && stated.Who == who,
        ApproachEvent.ContactReceived received => !Flagged.Contains(e.Id) && received.From == who,
        ApproachEvent.Attempted attempted => attempted.To == who,
        ApproachEvent.ContactedWithoutLeave confessed => confessed.Who == who,
        _ => false,
    });

    public bool IsForgotten(ContactId who) => Standing.OfType<ApproachEvent.Erased>().Any(erased => erased.Who == who);

    /// <summary>The requests that are one thing: leave for one prospect, whatever its purpose.</summary>
    public static bool IsSame(Request one, Request other) =>
        (one, other) is (Request.Leave a, Request.Leave b) ? a.Prospect == b.Prospect : one == other;

    public Word? LastWord(ContactId who, Request thing) => Between(who, thing).Last;

    public Exchange Between(ContactId who, Request thing)
    {
        var exchange = new Exchange(null, [], false);
        foreach (ApproachEvent e in Standing)
        {
            if (e is ApproachEvent.Asked asked && asked.Of == who && IsSame(asked.Request, thing))
            {
                exchange = new Exchange(
                    exchange.Last, [.. exchange.Asks, asked.At], exchange.WasRenewed || exchange.Last?.Answer is Answer.Granted);
            }
            else if (WordIn(e, who, thing, exchange.Asks.Count > 0) is { } word && !(word.At < exchange.Last?.At))
            {
                exchange = new Exchange(word, [], exchange.WasRenewed);
            }
        }

        return exchange;
    }

    /// <summary>The attempts to talk with somebody, in order; replies that ask for nothing are none.</summary>
    public IReadOnlyList<ApproachEvent.Attempted> AttemptsTo(ContactId who) =>
        [.. Standing.OfType<ApproachEvent.Attempted>().Where(a => a.To == who && a.Minutes > 0)];

    /// <summary>Which introduction an attempt used: the relay's, the seeker's own, or the one act replied to; null if its ground is not
    /// recorded.</summary>
    public string? Introduction(AttemptBasis through) => through switch
    {
        AttemptBasis.Leave leave => RelayOf(leave) is { } relay ? $"relay {relay}" : null,
        AttemptBasis.Acquainted => "acquaintance",
        _ => $"act {through.Act}",
    };

    public ContactId? RelayOf(AttemptBasis through) =>
        through is AttemptBasis.Leave leave ? Find<ApproachEvent.Answered>(leave.Grant)?.From : null;

    /// <summary>The first attempt of the introduction last used, where nothing was said to it since its last; null otherwise.</summary>
    public ApproachEvent.Attempted? Unanswered(ContactId who)
    {
        IReadOnlyList<ApproachEvent.Attempted> attempts = AttemptsTo(who);
        if (attempts.Count == 0 || LastWord(who, Talk)?.At >= attempts[^1].At)
        {
            return null;
        }

        return attempts.First(a => Introduction(a.Through) == Introduction(attempts[^1].Through));
    }

    public long MinutesTaken(ContactId who) =>
        Standing.OfType<ApproachEvent.Talked>().Where(talk => talk.With == who).Sum(talk => (long)talk.Minutes - talk.Offered);

    /// <summary>The minutes of a talk asked for that is neither held, refused nor fallen silent.</summary>
    public int MinutesOpen(ContactId who, DateTimeOffset at)
    {
        IReadOnlyList<ApproachEvent.Attempted> attempts = AttemptsTo(who);
        if (Unanswered(who) is { } first)
        {
            return Day(at) < Policy.ReminderDay(first.At) ? first.Minutes : 0;
        }

        return attempts.Count > 0 && LastWord(who, Talk)?.Answer is Answer.Yes
            ? attempts.First(a => Introduction(a.Through) == Introduction(attempts[^1].Through)).Minutes
            : 0;
    }

    public DateOnly LastDayOf(ApproachEvent.Answered grant) =>
        ((Answer.Granted)grant.Said).Until ?? Day(grant.At).AddDays(Policy.LeaveHoldsForDays);

    /// <summary>To whom a courtesy of a kind is owed for an act; null where none is.</summary>
    public ContactId? OwedTo(CourtesyKind kind, ActId act) => SinceOpened.FirstOrDefault(e => e.Id == act) switch
    {
        ApproachEvent.ContactedWithoutLeave confessed when kind == CourtesyKind.Apology => confessed.Who,
        ApproachEvent.Attempted attempted when kind == CourtesyKind.Apology && Flagged.Contains(act) => attempted.To,
        ApproachEvent.Asked asked when kind == CourtesyKind.Apology && Flagged.Contains(act) => asked.Of,
        _ when kind == CourtesyKind.Apology || Flagged.Contains(act) => null,
        ApproachEvent.Talked talked when kind == CourtesyKind.Thanks => talked.With,
        ApproachEvent.Answered { Said: Answer.Granted } granted when kind == CourtesyKind.Thanks => granted.From,
        ApproachEvent.Named named => named.By,
        _ => null,
    };

    /// <summary>To whom anything is owed for an act; null where nothing is.</summary>
    public ContactId? OwedTo(ActId act) =>
        Enum.GetValues<CourtesyKind>().Select(kind => OwedTo(kind, act)).FirstOrDefault(who => who is not null);

    public bool IsSettled(CourtesyKind kind, ActId act) => Standing.Any(e => e switch
    {
        ApproachEvent.CourtesyPaid paid => paid.Kind == kind && paid.For == act,
        ApproachEvent.CourtesyWaived waived => waived.Kind == kind && waived.For == act,
        _ => false,
    });

    private static Word? WordIn(ApproachEvent e, ContactId who, Request thing, bool isAsked) => (e, thing) switch
    {
        (ApproachEvent.Answered answered, _) when answered.From == who && IsSame(answered.About, thing) =>
            new Word(answered.Said, e.At, e.Id),
        (ApproachEvent.Named named, Request.Knows knows) when named.By == who && named.Who == knows.Who && named.Personally =>
            new Word(new Answer.Yes(), e.At, e.Id),
        (ApproachEvent.Named named, Request.Leave leave) when named.By == who && named.Who == leave.Prospect && named.InConfidence =>
            new Word(new Answer.No(), e.At, e.Id, true),
        (ApproachEvent.Named named, Request.Names) when named.By == who && isAsked => new Word(new Answer.Yes(), e.At, e.Id),
        (ApproachEvent.Talked talked, Request.Talk) when talked.With == who => new Word(null, e.At, e.Id),
        (ApproachEvent.ContactReceived received, Request.Talk) when received.From == who => new Word(null, e.At, e.Id),
        _ => null,
    };

    private static (IReadOnlyList<ApproachEvent> Standing, IReadOnlyList<ApproachEvent> SinceOpened, ApproachEvent.Opened? Opened) Read(
        IReadOnlyList<ApproachEvent> recorded, IReadOnlySet<ActId> flagged)
    {
        ApproachEvent[] standing = [.. recorded.Where(e => !flagged.Contains(e.Id))];
        ApproachEvent.Opened? opened = standing.OfType<ApproachEvent.Opened>().FirstOrDefault();
        return (standing, [.. recorded.SkipWhile(e => e != opened)], opened);
    }

    private static List<ApproachEvent> Corrected(IReadOnlyList<ApproachEvent> history, IReadOnlySet<ActId> flagged)
    {
        List<ApproachEvent> corrected = [];
        foreach (ApproachEvent e in history)
        {
            corrected.Add(e);
            if (e is ApproachEvent.StruckOut struck && !flagged.Contains(e.Id))
            {
                int place = corrected.FindIndex(earlier => earlier.Id == struck.What);
                corrected.RemoveAt(place);
                if (struck.Instead is not null)
                {
                    corrected.Insert(place, struck.Instead);
                }
            }
        }

        return corrected;
    }
}
