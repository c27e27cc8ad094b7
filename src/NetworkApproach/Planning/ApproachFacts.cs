using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What an approach says at an instant, as far as a plan needs it: who is reached, what may be done, who is out of the
/// question.</summary>
internal sealed class ApproachFacts
{
    private const int FarAway = 3660;

    private readonly Courtesies courtesies;
    private readonly ContactNetwork network;
    private readonly Dictionary<ContactId, Footprint> elsewhere;
    private readonly HashSet<ContactId> owedThanks;
    private readonly Dictionary<ContactId, Appointment> appointments;
    private readonly CompanyName[] companies;
    private readonly Dictionary<ContactId, int> asks;
    private readonly HashSet<ContactId> unanswered;

    /// <param name="approach">The approach.</param>
    /// <param name="network">Who knows whom.</param>
    /// <param name="now">The instant of the plan.</param>
    /// <param name="options">What is taken into account.</param>
    /// <param name="elsewhere">Footprints from other approaches.</param>
    /// <param name="isForInside">Whether the goal is anybody inside even where the boss is known.</param>
    internal ApproachFacts(
        Approach approach, ContactNetwork network, DateTimeOffset now, PlannerOptions options, IEnumerable<Footprint> elsewhere,
        bool isForInside = false)
    {
        (Approach, this.network, Now) = (approach, network, now);
        this.elsewhere = Footprint.ByPerson(elsewhere, approach.Ledger.Same.Of);
        State = approach.State;
        Boss = isForInside ? null : State.Boss;
        Today = State.Policy.DayOf(now);
        companies = [State.Opened!.Target.Company, .. options.AlsoKnownAs];
        Allowed = approach.Moves(now, this.elsewhere.Values);
        courtesies = approach.Courtesies(now);
        Due = courtesies.Due;
        appointments = approach.Appointments(now)
            .Where(one => one.IsOpen)
            .GroupBy(one => State.Ledger.Same.Of(one.With.Id))
            .ToDictionary(same => same.Key, same => same.Last());
        owedThanks =
        [
            .. Due.Where(courtesy => courtesy.Kind == CourtesyKind.Thanks && WasBeforeToday(courtesy.For))
                .Select(courtesy => courtesy.To.Id),
        ];
        Standing = [.. approach.Standing()];
        (ContactId Of, DateTimeOffset At)[] asked =
        [
            .. Standing.Select(e => e switch
            {
                ApproachEvent.Asked one => (one.Of, one.At),
                ApproachEvent.Attempted { Minutes: > 0 } one => (one.To, one.At),
                _ => ((ContactId Of, DateTimeOffset At)?)null,
            }).OfType<(ContactId Of, DateTimeOffset At)>(),
        ];
        asks = Standing.OfType<ApproachEvent.Asked>().CountBy(e => e.Of).ToDictionary();
        AskedLast = asked.Length == 0 ? null : asked.MaxBy(one => one.At).Of;
        unanswered = WithoutReply();
        Reached =
        [
            approach.Seeker,
            .. State.People.Where(pair => pair.Value.FirstTalkAt <= now && !State.IsErased(pair.Key)).Select(pair => pair.Key)
        ];
        Avoided = [.. State.People.Keys.Concat(this.elsewhere.Keys).Distinct().Where(who => !Reached.Contains(who) && IsOut(who))];
        Insiders =
        [
            .. companies.SelectMany(network.PeopleAt).Select(person => person.Id),
            .. State.People.Keys.Where(who => State.Person(who).Note is { } note && WorksThere(note))
        ];
        if (State.Boss is { } boss)
        {
            Insiders.Add(boss);
        }

        Insiders.Remove(approach.Seeker);
    }

    internal Approach Approach { get; }

    internal ApproachState State { get; }

    internal DateTimeOffset Now { get; }

    internal DateOnly Today { get; }

    /// <summary>The prospective boss, where they are the goal.</summary>
    internal ContactId? Boss { get; }

    internal ContactId Seeker => Approach.Seeker;

    internal Purpose Purpose => State.Interest == Interest.Confirmed ? Purpose.Inside : Purpose.Guide;

    /// <summary>All that the rules allow now.</summary>
    internal IReadOnlyList<Move> Allowed { get; }

    internal IReadOnlyList<Courtesy> Due { get; }

    /// <summary>All that is owed, due or not.</summary>
    internal IReadOnlyList<Courtesy> Owed => courtesies.All;

    /// <summary>Who wished to meet again.</summary>
    internal IReadOnlyList<WishToMeet> MeetAgain => courtesies.MeetAgain;

    /// <summary>What is recorded and stands, in the order in which it counts.</summary>
    internal ApproachEvent[] Standing { get; }

    /// <summary>The seeker, and everybody they have talked with.</summary>
    internal HashSet<ContactId> Reached { get; }

    /// <summary>Those no chain may use: forgotten, at their cap of minutes, or having said no to a talk; here or elsewhere.</summary>
    internal HashSet<ContactId> Avoided { get; }

    /// <summary>Everybody who works at the target, and the prospective boss.</summary>
    internal HashSet<ContactId> Insiders { get; }

    /// <summary>The people any of whom is the goal: the prospective boss; while unknown, anybody inside who was not talked with.</summary>
    internal IEnumerable<ContactId> Goals =>
        Boss is { } boss ? [boss] : Insiders.Where(who => !Reached.Contains(who) && !Avoided.Contains(who));

    /// <summary>Whether somebody inside has talked with the seeker.</summary>
    internal bool HasAllyInside => Reached.Any(Insiders.Contains);

    /// <summary>Whether somebody has agreed to a talk that has not taken place: they said yes, or an hour is agreed.</summary>
    internal bool HasAgreed(ContactId who) =>
        State.Person(who).Thread(Thing.Talk).Said is { Answer: Answer.Yes } || Appointment(who) is not null;

    /// <summary>The open appointment with somebody; null if there is none.</summary>
    internal Appointment? Appointment(ContactId who) => appointments.GetValueOrDefault(State.Ledger.Same.Of(who));

    internal IEnumerable<Appointment> Appointments => appointments.Values;

    internal PlanGoalKind GoalKind => Boss is not null ? PlanGoalKind.Boss
        : HasAllyInside ? PlanGoalKind.SomebodyElseInside
        : PlanGoalKind.SomebodyInside;

    internal PlanGoal Goal(OverallChance chance) =>
        new(GoalKind, Boss is { } boss ? Contact(boss) : null, companies[0], chance, State.Policy.DayOf);

    internal Contact Contact(ContactId who) => State.Person(who).Note ?? network.Find(who) ?? State.Contact(who);

    internal Footprint? Elsewhere(ContactId who) => elsewhere.GetValueOrDefault(who);

    /// <summary>Whether somebody can be expected to know people inside: they work or worked there. No title is read.</summary>
    internal bool IsWellPlaced(ContactId who) => Insiders.Contains(who)
        || Contact(who).Employments.Concat(network.Find(who)?.Employments ?? []).Any(employment => companies.Contains(employment.Company));

    internal PlannedPart PartOf(ContactId who) =>
        who == State.Boss ? PlannedPart.Boss : Insiders.Contains(who) ? PlannedPart.Insider : PlannedPart.Guide;

    internal PersonStanding StandingOf(ContactId who) => new(
        Contact(who).IsConsultant || network.Find(who) is { IsConsultant: true },
        owedThanks.Contains(who),
        Elsewhere(who) is { } footprint
            && footprint.Requests.Any(past => past.Request is Request.Names or Request.Leave or Request.Knows
                && (past.Times > 0 || past.OpenUntil > Today)));

    /// <summary>The day from which the policy lets the seeker go on to the next person after something that was done at an instant and not
    /// answered.</summary>
    internal DateOnly NextPersonDay(DateTimeOffset at) =>
        State.Policy.WorkingDaysAfter(State.Policy.DayOf(at), State.Policy.NextPersonAfterWorkingDays);

    /// <summary>How many working days from today a day is away: what may be done until then may still be done so many of them from now;
    /// less than 0 for a day that is over.</summary>
    internal int WorkingDaysUntil(DateOnly day) => day < Today ? -1 : State.Policy.WorkingDaysBetween(Today, day, FarAway);

    /// <summary>The minutes that somebody may still be asked for, here and elsewhere; the prospective boss has no cap (R7).</summary>
    internal int MinutesLeft(ContactId who) =>
        who == State.Boss ? int.MaxValue : (int)Math.Max(0, State.Policy.MinutesPerPerson - MinutesTaken(who));

    /// <summary>What is known of people from other approaches.</summary>
    internal IEnumerable<Footprint> AllElsewhere => elsewhere.Values;

    /// <summary>Why something may not be done now; null where it may.</summary>
    internal Refusal? Refusal(ApproachEvent e, ContactId who) => Judge.Of(State, e, elsewhere: Elsewhere(who));

    /// <summary>Whether leave was given and has not ended.</summary>
    internal bool IsGiven(ContactId from, ContactId to) =>
        State.Person(from).Thread(Thing.Leave(to)).Said is { Answer: Answer.Granted } said
            && State.Standing[said.Act] is ApproachEvent.Answered grant
            && Today <= State.LastDay(grant);

    /// <summary>How often somebody was asked for something so far, here and elsewhere.</summary>
    internal int AsksOf(ContactId who) => asks.GetValueOrDefault(who)
        + (Elsewhere(who)?.Requests.Sum(past => past.Times) ?? 0);

    /// <summary>The person of whom something was asked last; null if nothing was.</summary>
    internal ContactId? AskedLast { get; }

    /// <summary>Whether it answers somebody who contacted the seeker, and was not contacted or talked with since.</summary>
    internal bool IsAnswer(ContactAttempt attempt) =>
        attempt.Basis is AttemptBasis.Reply && unanswered.Contains(State.Ledger.Same.Of(attempt.To.Id));

    private HashSet<ContactId> WithoutReply()
    {
        HashSet<ContactId> left = [];
        foreach (ApproachEvent e in Standing.Where(e => e.At <= Now))
        {
            switch (e)
            {
                case ApproachEvent.ContactReceived received:
                    left.Add(State.Ledger.Same.Of(received.From));
                    break;
                case ApproachEvent.Attempted attempted:
                    left.Remove(State.Ledger.Same.Of(attempted.To));
                    break;
                case ApproachEvent.Talked talked:
                    left.Remove(State.Ledger.Same.Of(talked.With));
                    break;
                case ApproachEvent.Answered { About: Request.Talk } answered:
                    left.Remove(State.Ledger.Same.Of(answered.From));
                    break;
            }
        }

        return left;
    }

    /// <summary>A yes of today owes thanks and takes nothing from anybody's willingness yet; thanks for leave never do, for a later no
    /// forgives them.</summary>
    private bool WasBeforeToday(ActId act) =>
        State.Standing.GetValueOrDefault(act) is { } e and not ApproachEvent.Answered && State.Policy.DayOf(e.At) < Today;

    private bool WorksThere(Contact person) =>
        person.Employments.Any(employment => !employment.IsPast && companies.Contains(employment.Company));

    private bool IsOut(ContactId who)
    {
        PersonState person = State.Person(who);
        if (State.IsErased(who) || person.Thread(Thing.Talk).Said is { Answer: Answer.No })
        {
            return true;
        }

        Footprint? there = Elsewhere(who);
        return there?.Requests.Any(past => past is { Request: Request.Talk, Said: Answer.No }) == true
            || MinutesLeft(who) == 0;
    }

    private long MinutesTaken(ContactId who) =>
        State.Person(who).MinutesTaken + (Elsewhere(who) is { } there ? there.MinutesTaken + (long)there.MinutesOpen : 0);
}
