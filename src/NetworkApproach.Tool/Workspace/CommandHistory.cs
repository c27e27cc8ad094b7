using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>
/// What the commands of an approach have done and undone: which of it is in force, and so can be undone, and which was undone, and so can
/// be done again. A correction that was taken back and made again keeps the place that it had, so that going back and forth always passes
/// the same states.
/// </summary>
internal sealed class CommandHistory
{
    private readonly Approach approach;
    private readonly ApproachEvent[] events;
    // Of each act the corrections taken back that nothing has made again, the last one on top.
    private readonly Dictionary<ActId, Stack<ApproachEvent.Restored>> takenBack = [];
    private readonly Dictionary<ActId, string> places = [];
    private readonly HashSet<string> namings;

    internal CommandHistory(Approach approach)
    {
        (this.approach, events) = (approach, [.. approach.Events]);
        namings = [.. events.GroupBy(e => Command(e.Id)).Where(of => of.All(e => e is ApproachEvent.PersonNoted)).Select(of => of.Key)];
        Dictionary<ActId, ApproachEvent.StruckOut> struck = [];
        foreach (ApproachEvent e in events)
        {
            places[e.Id] = Command(e.Id);
            if (e is ApproachEvent.StruckOut strike)
            {
                struck.TryAdd(strike.Id, strike);
                if (strike.Instead is not null)
                {
                    Correct(strike, struck);
                }
            }
            else if (e is ApproachEvent.Restored restored
                && struck.TryGetValue(restored.What, out ApproachEvent.StruckOut? undone) && undone.Instead is not null)
            {
                TakenBackOf(undone.What).Push(restored);
            }
        }
    }

    /// <summary>What can be undone: acts that stand, what somebody was called by a command of its own, and corrections in force. Who is
    /// one person is another command's.</summary>
    internal ApproachEvent[] InForce => [.. Standing.Where(e => e is not ApproachEvent.PersonNoted || IsNaming(e)), .. Corrections];

    /// <summary>The corrections in force.</summary>
    internal ApproachEvent.StruckOut[] Corrections => [.. Struck.Where(struck => struck.Instead is not null)];

    /// <summary>What was undone and can be done again: acts struck out, and corrections taken back.</summary>
    internal ApproachEvent[] Undone =>
    [
        .. Struck.Where(struck => struck.Instead is null),
        .. events.OfType<ApproachEvent.Restored>().Where(restored =>
            CorrectionOf(restored) is { } taken && TakenBackOf(taken.What).Contains(restored)),
    ];

    private IEnumerable<ApproachEvent> Standing => events
        .Where(IsAnAct).Select(e => approach.Ledger.Stands(e.Id)).OfType<ApproachEvent>().DistinctBy(e => e.Id);

    /// <summary>Whether a command did nothing but say how people are called.</summary>
    internal bool IsNaming(ApproachEvent e) => namings.Contains(Command(e.Id));

    /// <summary>The notes on people that were made with these acts and that nothing needs once these are struck out.</summary>
    internal ApproachEvent.PersonNoted[] NotesOf(IReadOnlyCollection<ApproachEvent> struck)
    {
        HashSet<ActId> gone = [.. struck.Select(e => e.Id)];
        ApproachEvent[] left = [.. Standing.Where(e => !gone.Contains(e.Id))];
        HashSet<string> whole = [.. struck.Select(e => Command(e.Id))];
        whole.ExceptWith(left.Where(e => e is not ApproachEvent.PersonNoted).Select(e => Command(e.Id)));
        ApproachEvent.PersonNoted[] made = [.. left.OfType<ApproachEvent.PersonNoted>().Where(noted => whole.Contains(Command(noted.Id)))];
        HashSet<ContactId> needed = [.. left.Except(made).SelectMany(e => e.People)];
        HashSet<ContactId> described = [.. left.Except(made).OfType<ApproachEvent.PersonNoted>().Select(noted => noted.Person.Id)];
        return [.. made.Where(noted => described.Contains(noted.Person.Id) || !needed.Contains(noted.Person.Id))];
    }

    /// <summary>The last of these commands, by its place: whatever it recorded that is among them, in the order of recording.</summary>
    internal ApproachEvent[] Last(IReadOnlyCollection<ApproachEvent> among) =>
        among.Select(PlaceOf).MaxBy(Order) is { } place ? [.. among.Where(e => PlaceOf(e) == place)] : [];

    /// <summary>The correction that a restoring took back; null where it restored what had been struck out.</summary>
    internal ApproachEvent.StruckOut? CorrectionOf(ApproachEvent.Restored restored) =>
        approach.Ledger.Recorded(restored.What) is ApproachEvent.StruckOut { Instead: not null } struck ? struck : null;

    /// <summary>Whether a command corrected something that was corrected again since.</summary>
    internal bool WasCorrectedSince(string number) =>
        events.Any(e => e is ApproachEvent.StruckOut { Instead: not null } && IsOf(e, number))
            && !Corrections.Any(e => IsOf(e, number));

    /// <summary>Whether a typed number means an act: its own, or that of the command that recorded it.</summary>
    internal static bool IsOf(ApproachEvent e, string number) => e.Id.Value == number || Command(e.Id) == number;

    /// <summary>Whether nothing was recorded after what a command recorded.</summary>
    internal bool IsLast(ApproachEvent e) => events.Length > 0 && Command(events[^1].Id) == Command(e.Id);

    /// <summary>The number of the command that recorded an act: 17 of 17.2.</summary>
    internal static string Command(ActId act) => act.Value.Split('.')[0];

    private static long Order(string command) =>
        long.TryParse(command, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number : 0;

    private string PlaceOf(ApproachEvent e) => e is ApproachEvent.StruckOut { Instead: null } or ApproachEvent.Restored
        ? Command(e.Id)
        : places[e.Id];

    private IEnumerable<ApproachEvent.StruckOut> Struck => events.OfType<ApproachEvent.StruckOut>()
        .Where(struck => approach.Ledger.Recorded(struck.What) is not ApproachEvent.SamePersonStated)
        .Where(struck => approach.Ledger.Forbids(new ApproachEvent.Restored(struck.Id, struck.At, struck.Id, struck.Reason)) is null);

    /// <summary>A correction that is made again keeps its place; a new one leaves none to be made again.</summary>
    private void Correct(ApproachEvent.StruckOut strike, Dictionary<ActId, ApproachEvent.StruckOut> struck)
    {
        Stack<ApproachEvent.Restored> taken = TakenBackOf(strike.What);
        if (taken.TryPeek(out ApproachEvent.Restored? last) && struck[last.What] is var before && before.Instead == strike.Instead)
        {
            taken.Pop();
            places[strike.Id] = places[before.Id];
        }
        else
        {
            taken.Clear();
        }
    }

    private Stack<ApproachEvent.Restored> TakenBackOf(ActId what)
    {
        if (!takenBack.TryGetValue(what, out Stack<ApproachEvent.Restored>? taken))
        {
            takenBack[what] = taken = [];
        }

        return taken;
    }

    private static bool IsAnAct(ApproachEvent e) => e is not (ApproachEvent.StruckOut or ApproachEvent.Restored or ApproachEvent.Erased
        or ApproachEvent.Opened or ApproachEvent.SamePersonStated or ApproachEvent.PolicyChanged);
}
