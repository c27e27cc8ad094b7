using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A rule broken on purpose: a judge that passes over one refusal, or that misreads what was recorded.</summary>
/// <param name="Name">What is broken.</param>
/// <param name="Misread">What the broken judge takes an earlier event for; null where it does not notice it at all.</param>
/// <param name="PassesOver">The refusal that it passes over; null if none.</param>
internal sealed record SmallFault(string Name, Func<ApproachEvent, ApproachEvent?> Misread, Type? PassesOver = null)
{
    /// <summary>What no rule reads; only views do.</summary>
    internal static readonly IReadOnlySet<Type> ReadByNoRule = new HashSet<Type>
    {
        typeof(PersonNoted), typeof(WishedToMeetAgain), typeof(WrittenOff), typeof(AppointmentEnded),
    };

    /// <summary>A judge that forgets one refusal each.</summary>
    internal static IReadOnlyList<SmallFault> Lenient { get; } =
    [
        .. Samples.CasesOf(typeof(Refusal))
            .Where(type => !SmallReach.OfTheService.Contains(type))
            .Select(type => new SmallFault($"{type.Name} is never said", e => e, type)),
    ];

    /// <summary>A judge to whom one kind of event each leaves no trace.</summary>
    internal static IReadOnlyList<SmallFault> Deaf { get; } =
    [
        .. Samples.CasesOf(typeof(ApproachEvent))
            .Where(type => !ReadByNoRule.Contains(type))
            .Select(type => new SmallFault($"{type.Name} leaves no trace", e => e.GetType() == type ? null : e)),
    ];

    /// <summary>A judge that is a little wrong about a limit, or about a detail.</summary>
    internal static IReadOnlyList<SmallFault> Wrong { get; } =
    [
        Limit("leave holds a day longer", policy => policy with { LeaveHoldsForDays = policy.LeaveHoldsForDays + 1 }),
        Limit("leave holds a day less", policy => policy with { LeaveHoldsForDays = policy.LeaveHoldsForDays - 1 }),
        Limit("a reminder is allowed a day early", policy => policy with { ReminderAfterWorkingDays = 1 }),
        Limit("a reminder is allowed a day late", policy => policy with { ReminderAfterWorkingDays = 3 }),
        Limit("a talk may take a minute more", policy => policy with { MinutesPerTalk = policy.MinutesPerTalk + 1 }),
        Limit("a talk may take a minute less", policy => policy with { MinutesPerTalk = policy.MinutesPerTalk - 1 }),
        Limit("a person may give a minute more", policy => policy with { MinutesPerPerson = policy.MinutesPerPerson + 1 }),
        Limit("a person may give a minute less", policy => policy with { MinutesPerPerson = policy.MinutesPerPerson - 1 }),
        Detail<Answered>("leave given until a day holds a day longer", e => e.Said is Answer.Granted { Until: { } until } granted
            ? e with { Said = granted with { Until = until.AddDays(1) } }
            : e),
        Detail<Answered>("later is a day earlier", e => e.Said is Answer.Later later
            ? e with { Said = new Answer.Later(later.Day.AddDays(-1)) }
            : e),
        Detail<Answered>("a no is taken for later", e => e.Said is Answer.No ? e with { Said = new Answer.Later(SmallWorld.Day(0)) } : e),
        Detail<Talked>("minutes offered count", e => e with { Offered = 0 }),
        Detail<Named>("confidence is not kept", e => e with { InConfidence = false }),
        Detail<Named>("a lead is taken for knowing", e => e with { Personally = true }),
        Detail<FactLearnt>("any fact lets interest be confirmed", e => e with { AboutTarget = true }),
        Detail<AcquaintanceStated>("an acquaintance counts before its day", e => e with { Since = SmallWorld.Day(-100) }),
        Detail<Attempted>(
            "nobody remembers how long a talk was asked for", e => new Attempted(e.Id, e.At, e.To, e.Through, e.Channel, 20)),
        Detail<InterestJudged>(
            "lost interest ends nothing", e => e with { Verdict = e.Verdict == Interest.Lost ? Interest.Open : e.Verdict }),
    ];

    /// <summary>What the broken judge makes of a history.</summary>
    internal Approach Fold(IEnumerable<ApproachEvent> history) => Approach.Fold(history.Select(Misread).OfType<ApproachEvent>());

    /// <summary>Whether the broken judge says otherwise than the oracle of one more event, which is new.</summary>
    /// <param name="broken">What the broken judge holds of what was told before.</param>
    /// <param name="isForbidden">What the oracle says.</param>
    /// <param name="refusals">What the judges that are whole say.</param>
    /// <param name="e">The event.</param>
    internal bool IsShownBy(Lazy<Approach> broken, bool isForbidden, IReadOnlyList<Refusal> refusals, ApproachEvent e) =>
        PassesOver is null
            ? e is not (StruckOut or Restored) && isForbidden == Says(broken.Value, e) is null

            // Nobody refuses without a rule of the oracle's that is broken: so whoever passes over the refusal contradicts it.
            : refusals.Any(refusal => refusal.GetType() == PassesOver);

    private static Refusal? Says(Approach broken, ApproachEvent e)
    {
        Line line = new(e, broken.Ledger.Count, broken.Ledger.Count, null);
        ApproachState before = broken.Timeline.Before(broken.Ledger, line);
        ApproachEvent judged = broken.Ledger.OfPeople(e);
        return Judge.Of(before, judged) ?? Gate.Courtesy(before, broken.State, judged);
    }

    private static SmallFault Limit(string name, Func<ApproachPolicy, ApproachPolicy> change) =>
        Detail<Opened>(name, e => e with { Policy = change(e.Policy) });

    private static SmallFault Detail<T>(string name, Func<T, ApproachEvent> change)
        where T : ApproachEvent => new(name, e => e is T one ? change(one) : e);
}
