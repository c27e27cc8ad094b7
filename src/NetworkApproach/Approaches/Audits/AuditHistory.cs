using NetworkApproach.Texts;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>The events as recorded, with what stands now in the place of each.</summary>
internal sealed class AuditHistory
{
    private readonly List<Entry> entries = [];
    private readonly Dictionary<ActId, int> places = [];
    private int opening = -1;

    // What stood before the page last replaced: most often the next one to be replaced comes later, and reading goes on from here.
    private AuditLedger ledgerBefore = new();
    private int placeBefore;

    /// <summary>Records one event. A striking out is decided here, once and for good, on what stands at that moment.</summary>
    internal void Add(ApproachEvent happened)
    {
        Entry entry = new(happened);
        if (places.TryAdd(happened.Id, entries.Count))
        {
            if (happened is StruckOut strike)
            {
                entry.Strike = Judge(strike);
                if (!entry.Strike.Any)
                {
                    Change(places[strike.What], strike.Instead);
                }
            }
            else if (happened is Opened && opening < 0)
            {
                opening = entries.Count;
            }
        }
        else
        {
            entry.IsRepetition = entries[places[happened.Id]].IsRepeatedBy(entry);
        }

        entries.Add(entry);
    }

    internal IReadOnlyList<Breach> Breaches()
    {
        List<Breach> breaches = [];
        Read(new AuditLedger(), 0, entries.Count, (happened, findings) => breaches.AddRange(findings.Breaches(happened)));
        return breaches.AsReadOnly();
    }

    private static AuditFindings Wrong(SaidPhrase why) => AuditFindings.Of(Rule.Record, null, why);

    private AuditFindings Judge(StruckOut strike)
    {
        if (opening < 0)
        {
            return AuditRules.BeforeTheOpening;
        }

        // The strike's own id already has its place, where no entry is yet.
        if (!places.TryGetValue(strike.What, out int place) || place == entries.Count || entries[place].Now is not { } what)
        {
            return AuditFindings.Of(Rule.Record, null, AuditWords.NothingToStrike(strike.What), BreachKind.Orphan);
        }

        return what switch
        {
            StruckOut => Wrong(AuditWords.StrikingStays(strike.What)),
            Erased => Wrong(AuditWords.ForgettingStays(strike.What)),
            Opened opened => Judge(strike, opened, place),
            _ when strike.Instead is null => AuditFindings.None,
            _ when strike.Instead.Id != strike.What => Wrong(AuditWords.OtherIdInstead(strike.What)),
            _ when strike.Instead is StruckOut or Erased or Opened => Wrong(AuditWords.NotInstead(strike.What)),
            _ => AuditRules.Judge(Before(place), strike.Instead).ButForConfessions(),
        };
    }

    private AuditFindings Judge(StruckOut strike, Opened what, int place) =>
        strike.Instead is Opened instead && instead.Approach == what.Approach && instead.Id == what.Id && place == opening
            ? AuditFindings.None
            : Wrong(AuditWords.OpeningStays(strike.What));

    private void Change(int place, ApproachEvent? instead)
    {
        entries[place].Now = instead;
        if (place < placeBefore)
        {
            (ledgerBefore, placeBefore) = (new AuditLedger(), 0);
        }
    }

    private AuditLedger Before(int place)
    {
        if (place < placeBefore)
        {
            (ledgerBefore, placeBefore) = (new AuditLedger(), 0);
        }

        Read(ledgerBefore, placeBefore, place, (_, _) => { });
        placeBefore = place;
        return ledgerBefore;
    }

    private void Read(AuditLedger ledger, int start, int end, Action<ApproachEvent, AuditFindings> found)
    {
        for (int place = start; place < end; place++)
        {
            Entry entry = entries[place];
            int first = places[entry.Recorded.Id];
            if (first != place)
            {
                found(entry.Recorded, entry.IsRepetition ? AuditFindings.None : AuditRules.OtherContent(entry.Recorded));
            }
            else if (entry.Now is { } now)
            {
                AuditFindings findings = entry.Strike ?? AuditRules.Judge(ledger, now);
                ledger.Add(now, findings);
                found(now, findings);
            }
        }
    }

    private sealed class Entry(ApproachEvent recorded)
    {
        internal ApproachEvent Recorded { get; } = recorded;

        /// <summary>What stands in this place: the event as recorded, what was put instead, or null once struck out.</summary>
        internal ApproachEvent? Now { get; set; } = recorded;

        /// <summary>What a striking out broke when it was recorded; null for any other event.</summary>
        internal AuditFindings? Strike { get; set; }

        /// <summary>Whether it said, when it was recorded, what stood or was first recorded under its id.</summary>
        internal bool IsRepetition { get; set; }

        internal bool IsRepeatedBy(Entry other) => other.Recorded == Recorded || other.Recorded == Now;
    }
}
