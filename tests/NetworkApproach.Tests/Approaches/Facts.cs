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

/// <summary>A contact by which somebody was asked to talk.</summary>
internal sealed record ContactMade(string Introduction, DateTimeOffset At, int Minutes, int Place, bool IsForbidden);

/// <summary>
/// What a history says, read straight off its events by going through them. Nothing of the library's own judgement is used here, only the
/// events, the policy's calendar, and which events it says do not stand.
/// </summary>
internal sealed class Facts
{
    private static readonly Request Talk = new Request.Talk();
    private static readonly ConcurrentDictionary<Type, PropertyInfo[]> PartsOf = new();

    private readonly Chronicle chronicle;

    /// <summary>Reads a history.</summary>
    /// <param name="history">The events as they were recorded.</param>
    /// <param name="breaches">What was flagged in it; a confession counts as standing.</param>
    /// <param name="upTo">Only what stands before the place of this act; null for everything.</param>
    public Facts(IReadOnlyList<ApproachEvent> history, IReadOnlyList<Breach> breaches, ActId? upTo = null)
        : this(
            new Chronicle(history),
            breaches.Where(breach => breach.Kind != BreachKind.Confessed).Select(breach => breach.Act).ToHashSet(),
            upTo is { } act ? entry => entry.IsCopy || entry.Told.Id != act : _ => true)
    {
    }

    /// <summary>Reads a history as of an instant.</summary>
    public Facts(IReadOnlyList<ApproachEvent> history, IReadOnlyList<Breach> breaches, DateTimeOffset at)
        : this(
            history is [] ? history : [.. history, new ApproachEvent.Closed(new ActId("as of that instant"), at, Ending.GivenUp)], breaches,
            new ActId("as of that instant"))
    {
    }

    /// <summary>Takes what counts of a chronicle, up to where something no longer holds.</summary>
    public Facts(Chronicle chronicle, IReadOnlySet<ActId> flagged, Func<Chronicle.Entry, bool> upTo)
    {
        this.chronicle = chronicle;
        Flagged = flagged;
        Recorded = [.. chronicle.Ordered.TakeWhile(upTo).Where(entry => !entry.IsCopy).Select(entry => chronicle.Of(entry.Now!))];
        Standing = [.. Recorded.Where(e => !flagged.Contains(e.Id))];
        Opened = Standing.OfType<ApproachEvent.Opened>().FirstOrDefault();
        SinceOpened = [.. Recorded.SkipWhile(e => e != Opened)];
    }

    /// <summary>The corrected history, flagged events included.</summary>
    public IReadOnlyList<ApproachEvent> Recorded { get; }

    public IReadOnlyList<ApproachEvent> Standing { get; }

    /// <summary>The corrected history from the opening on, flagged events included.</summary>
    public IReadOnlyList<ApproachEvent> SinceOpened { get; }

    public IReadOnlySet<ActId> Flagged { get; }

    public ApproachEvent.Opened? Opened { get; }

    /// <summary>The policy as it is now.</summary>
    public ApproachPolicy Policy => Standing.OfType<ApproachEvent.PolicyChanged>().LastOrDefault()?.Policy ?? Opened!.Policy;

    /// <summary>The policy as it was at an instant.</summary>
    public ApproachPolicy PolicyAt(DateTimeOffset at) =>
        Standing.OfType<ApproachEvent.PolicyChanged>().LastOrDefault(changed => changed.At <= at)?.Policy ?? Opened!.Policy;

    /// <summary>Everything that was ever told under an id, or put in its place.</summary>
    public IEnumerable<ApproachEvent> EverTold(ActId act) => chronicle.Told
        .Where(entry => !entry.IsCopy && entry.Told.Id == act)
        .SelectMany(entry => entry.Now is { } now ? [entry.Told, now] : new[] { entry.Told });

    /// <summary>The same event, of people.</summary>
    public ApproachEvent Of(ApproachEvent e) => chronicle.Of(e);

    public ContactId Of(ContactId who) => chronicle.Of(who);

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

    public bool HasTalked(ContactId who) => Standing.OfType<ApproachEvent.Talked>().Any(talk => talk.With == who);

    public bool IsAcquainted(ContactId who) => Standing.OfType<ApproachEvent.AcquaintanceStated>().Any(stated => stated.Who == who);

    /// <summary>They contacted the seeker, or gave an answer other than a no.</summary>
    public bool HasTurnedToTheSeeker(ContactId who) => Standing.Any(e =>
        e is ApproachEvent.ContactReceived received ? received.From == who
            : e is ApproachEvent.Answered { Said: not Answer.No } answered && answered.From == who);

    /// <summary>It is recorded how the seeker came to them. A forbidden contact was a contact too.</summary>
    public bool HasOrigin(ContactId who) => SinceOpened.Any(e => e switch
    {
        ApproachEvent.AcquaintanceStated stated => !Flagged.Contains(e.Id) && stated.Who == who,
        ApproachEvent.ContactReceived received => !Flagged.Contains(e.Id) && received.From == who,
        ApproachEvent.Attempted attempted => attempted.To == who,
        ApproachEvent.ContactedWithoutLeave confessed => confessed.Who == who,
        _ => false,
    });

    /// <summary>Whether somebody was forgotten; before a place in the telling, by default at all.</summary>
    public bool IsForgotten(ContactId who, int since = int.MaxValue) =>
        chronicle.Erasures.Any(erasure => erasure.Who == chronicle.Of(who) && erasure.Place < since);

    /// <summary>The requests that are one thing: leave for one prospect, whatever its purpose.</summary>
    public static bool IsSame(Request one, Request other) =>
        (one, other) is (Request.Leave a, Request.Leave b) ? a.Prospect == b.Prospect : one == other;

    public Word? LastWord(ContactId who, Request thing) => Between(who, thing).Last;

    public Exchange Between(ContactId who, Request thing)
    {
        var exchange = new Exchange(null, [], false);
        foreach (ApproachEvent e in SinceOpened.Where(e => e is ApproachEvent.Asked || !Flagged.Contains(e.Id)))
        {
            if (e is ApproachEvent.Asked asked && asked.Of == who && IsSame(asked.Request, thing))
            {
                exchange = new Exchange(exchange.Last, [.. exchange.Asks, asked.At], exchange.WasRenewed);
            }
            else if (WordIn(e, who, thing, exchange.Asks.Count > 0) is { } word)
            {
                exchange = new Exchange(
                    word, [], exchange.WasRenewed || (exchange.Asks.Count > 0 && exchange.Last?.Answer is Answer.Granted));
            }
        }

        return exchange;
    }

    /// <summary>The contacts by which somebody was asked to talk, in order, the forbidden ones too: a breach binds. Of a confession nobody
    /// knows the minutes: as many as could have been asked.</summary>
    public IReadOnlyList<ContactMade> ContactsWith(ContactId who) =>
    [
        .. SinceOpened.Select((e, place) => (e, place)).Where(one => one.e switch
            {
                ApproachEvent.Attempted attempted => attempted.To == who && attempted.Minutes > 0,
                ApproachEvent.ContactedWithoutLeave confessed => confessed.Who == who,
                _ => false,
            })
            .Select(one => one.e is ApproachEvent.Attempted attempted
                ? new ContactMade(
                    Introduction(attempted.Through, one.place), one.e.At, attempted.Minutes, one.place, Flagged.Contains(one.e.Id))
                : new ContactMade(
                    ((ApproachEvent.ContactedWithoutLeave)one.e).Citing is { } cited ? $"relay {cited}" : $"act {one.e.Id}", one.e.At,
                    PolicyAt(one.e.At).MinutesPerTalk, one.place, IsForbidden: true))
    ];

    /// <summary>Which introduction an attempt uses: the relay's, the seeker's own, or the one act replied to; of a leave that was not
    /// recorded then, its act.</summary>
    public string Introduction(AttemptBasis through, int place = int.MaxValue) => through switch
    {
        AttemptBasis.Leave leave => SinceOpened.Take(place).OfType<ApproachEvent.Answered>()
            .FirstOrDefault(e => e.Id == leave.Grant && !Flagged.Contains(e.Id)) is { } grant ? $"relay {grant.From}" : $"act {leave.Act}",
        AttemptBasis.Acquainted => "acquaintance",
        _ => $"act {through.Act}",
    };

    public ContactId? RelayOf(AttemptBasis through) =>
        through is AttemptBasis.Leave leave ? Find<ApproachEvent.Answered>(leave.Grant)?.From : null;

    /// <summary>The introduction last used, where they have said nothing since; it begins anew where they said something in between, or
    /// another was used.</summary>
    public ContactMade? Unanswered(ContactId who)
    {
        int lastWord = Enumerable.Range(0, SinceOpened.Count).LastOrDefault(
            place => !Flagged.Contains(SinceOpened[place].Id) && WordIn(SinceOpened[place], who, Talk, false) is not null, -1);
        ContactMade[] since = [.. ContactsWith(who).Where(contact => contact.Place > lastWord)];
        return since is [] ? null : Run(since.Reverse().TakeWhile(contact => contact.Introduction == since[^1].Introduction).Reverse());
    }

    /// <summary>Several uses of one introduction as one: from its first on, for the minutes of the first that was allowed.</summary>
    private static ContactMade Run(IEnumerable<ContactMade> uses) => uses.Aggregate((first, next) => first with
    {
        Minutes = first.IsForbidden ? next.Minutes : first.Minutes,
        IsForbidden = first.IsForbidden && next.IsForbidden,
    });

    /// <summary>Whether they ever said no to a talk.</summary>
    public bool HasRefused(ContactId who) =>
        Standing.OfType<ApproachEvent.Answered>().Any(e => e is { About: Request.Talk, Said: Answer.No } && e.From == who);

    /// <summary>Whether the seeker replied to an act of somebody's without asking for anything.</summary>
    public bool WasRepliedTo(ContactId who, ActId act) => SinceOpened.OfType<ApproachEvent.Attempted>()
        .Any(e => e.To == who && e.Minutes == 0 && e.Through.Act == act);

    public long MinutesTaken(ContactId who) =>
        Standing.OfType<ApproachEvent.Talked>().Where(talk => talk.With == who).Sum(talk => (long)talk.Minutes - talk.Offered);

    /// <summary>The minutes of a talk asked for that is neither held, refused nor fallen silent.</summary>
    public int MinutesOpen(ContactId who, DateTimeOffset at)
    {
        if (Unanswered(who) is { } first)
        {
            return Day(at) < PolicyAt(first.At).ReminderDay(first.At) ? first.Minutes : 0;
        }

        return LastWord(who, Talk) is { Answer: Answer.Yes } yes && !IsOff(who, yes.At) && BeforeTheLastWord(who) is { } agreed
            ? agreed
            : 0;
    }

    /// <summary>Whether every appointment that no later one with them takes the place of was called off after their yes; one there must
    /// be.</summary>
    private bool IsOff(ContactId who, DateTimeOffset yes)
    {
        ApproachEvent.AppointmentMade[] left =
        [
            .. Standing.OfType<ApproachEvent.AppointmentMade>().Where(made => made.With == who)
                .Where(made => !Standing.OfType<ApproachEvent.AppointmentMade>().Any(next => next.With == who && next.At > made.At))
        ];
        return left is not []
            && left.All(made => Standing.Any(
                e => e is ApproachEvent.AppointmentEnded ended && ended.Appointment == made.Id && ended.At >= yes));
    }

    /// <summary>The minutes of the introduction that was open when they last said something; null if none ever was.</summary>
    private int? BeforeTheLastWord(ContactId who)
    {
        IReadOnlyList<ContactMade> contacts = ContactsWith(who);
        List<ContactMade> run = [];
        bool wasAnswered = false;
        for (int place = 0; place < SinceOpened.Count; place++)
        {
            bool isWord = !Flagged.Contains(SinceOpened[place].Id) && WordIn(SinceOpened[place], who, Talk, false) is not null;
            ContactMade? contact = contacts.FirstOrDefault(one => one.Place == place);
            if (contact is not null && (run is [] || wasAnswered || run[^1].Introduction != contact.Introduction))
            {
                run.Clear();
            }

            wasAnswered = isWord || (contact is null && wasAnswered);
            if (contact is not null)
            {
                run.Add(contact);
            }
        }

        return run is [] ? null : Run(run).Minutes;
    }

    public DateOnly LastDayOf(ApproachEvent.Answered grant) =>
        ((Answer.Granted)grant.Said).Until ?? PolicyAt(grant.At).DayOf(grant.At).AddDays(PolicyAt(grant.At).LeaveHoldsForDays);

    /// <summary>To whom a courtesy of a kind is owed for an act; null where none is.</summary>
    public ContactId? OwedTo(CourtesyKind kind, ActId act) => SinceOpened.FirstOrDefault(e => e.Id == act) switch
    {
        ApproachEvent.ContactedWithoutLeave confessed when kind == CourtesyKind.Apology => confessed.Who,
        ApproachEvent.Attempted attempted when kind == CourtesyKind.Apology && Flagged.Contains(act) => attempted.To,
        ApproachEvent.Asked asked when kind == CourtesyKind.Apology && Flagged.Contains(act) => asked.Of,
        _ when kind == CourtesyKind.Apology || Flagged.Contains(act) => null,
        ApproachEvent.Talked talked when kind == CourtesyKind.Thanks => talked.With,
        ApproachEvent.Answered { Said: Answer.Granted } granted when kind == CourtesyKind.Thanks =>
            LastWord(granted.From, granted.About)?.Answer is Answer.Granted ? granted.From : null,
        ApproachEvent.Named named => named.By,
        _ => null,
    };

    /// <summary>To whom anything is owed for an act; null where nothing is.</summary>
    public ContactId? OwedTo(ActId act) =>
        Enum.GetValues<CourtesyKind>().Select(kind => OwedTo(kind, act)).FirstOrDefault(who => who is not null);

    /// <summary>Who else is owed an apology: the relay in whose name a forbidden contact was made.</summary>
    public ContactId? AlsoWronged(ActId act) => SinceOpened.FirstOrDefault(e => e.Id == act) switch
    {
        ApproachEvent.ContactedWithoutLeave confessed => confessed.Citing,
        ApproachEvent.Attempted attempted when Flagged.Contains(act) => RelayOf(attempted.Through),
        _ => null,
    };

    public bool IsSettled(CourtesyKind kind, ActId act, ContactId to) => Standing.Any(e => e switch
    {
        ApproachEvent.CourtesyPaid paid => paid.Kind == kind && paid.For == act && (paid.To ?? OwedTo(act)) == to,
        ApproachEvent.CourtesyWaived waived => waived.Kind == kind && waived.For == act && (waived.To ?? OwedTo(act)) == to,
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
}
