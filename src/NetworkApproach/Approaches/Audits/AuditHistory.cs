using NetworkApproach.Texts;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>The events as recorded, with what stands now in the place of each.</summary>
internal sealed class AuditHistory
{
    private readonly List<AuditEntry> entries = [];
    private readonly Dictionary<ActId, int> places = [];
    private readonly Dictionary<ContactId, int> erasures = [];
    private int opening = -1;

    /// <summary>Records one event. What concerns the record itself takes effect at once; everything else waits for its turn.</summary>
    internal void Add(ApproachEvent happened)
    {
        AuditEntry entry = new(happened, entries.Count);
        if (!places.TryAdd(happened.Id, entries.Count))
        {
            entry.IsCopy = true;
            entry.Recording = entries[places[happened.Id]].IsRepeatedBy(happened) ? AuditFindings.None : AuditRules.OtherContent(happened);
        }

        entries.Add(entry);
        if (!entry.IsCopy)
        {
            Carry(entry);
        }
    }

    /// <summary>Every breach: the opening first, then in the order of what happened; one sort and one pass.</summary>
    internal IReadOnlyList<Breach> Breaches()
    {
        AuditPeople people = new(entries.Where(entry => !entry.IsCopy).Select(entry => entry.Now).OfType<SamePersonStated>());
        Opened? opened = opening < 0 ? null : (Opened)entries[opening].Now!;
        Dictionary<ActId, AuditEntry> recorded = entries.Where(entry => !entry.IsCopy).ToDictionary(entry => entry.Recorded.Id);
        AuditLedger ledger = new(recorded, erasures, people);
        List<Breach> breaches = [];
        foreach (AuditEntry entry in entries.Where(entry => entry.IsCopy || entry.Now is not null)
            .OrderByDescending(entry => !entry.IsCopy && entry.Place == opening)
            .ThenBy(entry => entry.HappenedAt(opened))
            .ThenBy(entry => entry.Rank)
            .ThenBy(entry => (entry.IsCopy ? entry.Recorded : entry.Now!).At)
            .ThenBy(entry => entry.Place))
        {
            ApproachEvent happened = people.Of(entry.IsCopy ? entry.Recorded : entry.Now!);
            AuditFindings findings = entry.Recording ?? AuditRules.Judge(ledger, happened, entry.Since);
            if (!entry.IsCopy)
            {
                ledger.Add(happened, findings);
            }

            breaches.AddRange(findings.Breaches(happened));
        }

        return breaches.AsReadOnly();
    }

    private void Carry(AuditEntry entry)
    {
        switch (entry.Recorded)
        {
            case Opened when opening < 0:
                opening = entry.Place;
                break;
            case Erased erased:
                erasures.TryAdd(erased.Who, entry.Place);
                break;
            case StruckOut strike when Judge(strike) is { Any: true } wrong:
                entry.Recording = wrong;
                break;
            case StruckOut strike:
                entries[places[strike.What]].Strike(strike, entry.Place);
                break;
            case Restored restored when Struck(restored) is { } struck:
                entries[places[struck]].Restore(entry.Place);
                break;
            case Restored restored:
                entry.Recording = AuditFindings.Of(Rule.Record, null, AuditWords.NothingToStrike(restored.What), BreachKind.Orphan);
                break;
            default:
                break;
        }
    }

    /// <summary>The act that a restoring concerns: the striking out it names was the last thing done to it.</summary>
    private ActId? Struck(Restored restored) =>
        places.TryGetValue(restored.What, out int place) && entries[place] is { IsCopy: false, Recorded: StruckOut strike }
            && places.TryGetValue(strike.What, out int what) && entries[what].StruckBy == restored.What
            ? strike.What
            : null;

    private AuditFindings Judge(StruckOut strike)
    {
        if (strike.What == strike.Id || !places.TryGetValue(strike.What, out int place) || entries[place].Now is not { } what)
        {
            return AuditFindings.Of(Rule.Record, null, AuditWords.NothingToStrike(strike.What), BreachKind.Orphan);
        }

        return (what, strike.Instead) switch
        {
            (StruckOut or Restored, _) => Wrong(AuditWords.StrikingStays(strike.What)),
            (Erased, _) => Wrong(AuditWords.ForgettingStays(strike.What)),
            (PolicyChanged, _) => Wrong(AuditWords.PolicyStays(strike.What)),
            (Opened opened, Opened instead) when ChangesWordsOnly(opened, instead) => AuditFindings.None,
            (Opened, _) => Wrong(AuditWords.OpeningStays(strike.What)),
            (_, null) => AuditFindings.None,
            var (_, instead) when instead.Id != strike.What => Wrong(AuditWords.OtherIdInstead(strike.What)),
            var (_, instead) => KeepsKindAndPeople(what, instead) ? AuditFindings.None : Wrong(AuditWords.NotInstead(strike.What)),
        };
    }

    private static AuditFindings Wrong(SaidPhrase why) => AuditFindings.Of(Rule.Record, null, why);

    private static bool ChangesWordsOnly(Opened opened, Opened instead) =>
        (opened.Id, opened.At, opened.Approach, opened.Seeker, opened.Target.Company)
            == (instead.Id, instead.At, instead.Approach, instead.Seeker, instead.Target.Company)
        && opened.Policy == instead.Policy;

    private bool KeepsKindAndPeople(ApproachEvent what, ApproachEvent instead) => (what, instead) switch
    {
        (SamePersonStated, _) => false,
        (Attempted made, ContactedWithoutLeave confessed) => made.To == confessed.Who,
        (Attempted made, Attempted other) => (made.To, Relay(made.Through)) == (other.To, Relay(other.Through)),
        (Asked asked, Asked other) => asked.Of == other.Of && asked.Request.People.SequenceEqual(other.Request.People),
        (ContactedWithoutLeave confessed, ContactedWithoutLeave other) =>
            (confessed.Who, confessed.Citing) == (other.Who, other.Citing),
        _ => EventType.Of(what) == EventType.Of(instead),
    };

    private ContactId? Relay(AttemptBasis through) =>
        through is AttemptBasis.Leave leave && places.TryGetValue(leave.Grant, out int place) && entries[place].Now is Answered answered
            ? answered.From
            : null;
}
