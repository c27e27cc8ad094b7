using NetworkApproach.Texts;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>The events as recorded, with what stands now in the place of each.</summary>
internal sealed class AuditHistory
{
    private readonly List<AuditEntry> entries = [];
    private readonly Dictionary<ActId, AuditEntry> acts = [];
    private readonly Dictionary<ContactId, int> erasures = [];
    private AuditEntry? opening;

    /// <summary>Records one event. What concerns the record itself takes effect at once; everything else waits for its turn.</summary>
    internal void Add(ApproachEvent happened)
    {
        AuditEntry entry = new(happened, entries.Count);
        entries.Add(entry);
        if (acts.TryAdd(happened.Id, entry))
        {
            Carry(entry);
            return;
        }

        entry.IsCopy = true;
        entry.Recording = acts[happened.Id].IsRepeatedBy(happened) ? AuditFindings.None : AuditRules.OtherContent(happened);
    }

    /// <summary>Every breach: the opening first, then in the order of what happened; one sort and one pass.</summary>
    internal IReadOnlyList<Breach> Breaches()
    {
        var opened = (Opened?)opening?.Now;
        AuditPeople people = new(entries
            .Where(entry => !entry.IsCopy)
            .Select(entry => entry.Now)
            .OfType<SamePersonStated>()
            .Where(same => opened is null || (same.Who != opened.Seeker && same.Other != opened.Seeker)));
        AuditLedger ledger = new(acts, erasures, people);
        List<Breach> breaches = [];
        foreach (AuditEntry entry in entries.Where(entry => entry.Now is not null)
            .OrderByDescending(entry => entry == opening)
            .ThenBy(entry => entry.CountsFrom(opened))
            .ThenBy(entry => entry.Rank)
            .ThenBy(entry => entry.Now!.At)
            .ThenBy(entry => entry.Place))
        {
            ApproachEvent happened = people.Of(entry.Now!);
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
            case Opened when opening is null:
                opening = entry;
                break;
            case Erased erased:
                erasures.TryAdd(erased.Who, entry.Place);
                break;
            case StruckOut strike when Judge(strike) is { Any: true } wrong:
                entry.Recording = wrong;
                break;
            case StruckOut strike:
                acts[strike.What].Strike(strike, entry.Place);
                break;
            case Restored restored when Struck(restored) is { } struck:
                struck.Restore(entry.Place);
                break;
            case Restored restored:
                entry.Recording = AuditFindings.Of(Rule.Record, null, AuditWords.NothingToStrike(restored.What), BreachKind.Orphan);
                break;
            default:
                break;
        }
    }

    /// <summary>The act that a restoring concerns: the striking out it names was the last thing done to it.</summary>
    private AuditEntry? Struck(Restored restored) =>
        acts.GetValueOrDefault(restored.What)?.Recorded is StruckOut strike
            && acts.GetValueOrDefault(strike.What) is { } struck && struck.StruckBy == restored.What
            ? struck
            : null;

    private AuditFindings Judge(StruckOut strike)
    {
        if (strike.What == strike.Id || acts.GetValueOrDefault(strike.What)?.Now is not { } what)
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
        through is AttemptBasis.Leave leave ? (acts.GetValueOrDefault(leave.Grant)?.Now as Answered)?.From : null;
}
