using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>Who is one person: every id of theirs leads to the id that was stated first.</summary>
internal sealed class AuditPeople
{
    private readonly Dictionary<ContactId, ContactId> first = [];

    internal AuditPeople(IEnumerable<SamePersonStated> stated)
    {
        foreach (SamePersonStated same in stated)
        {
            (ContactId kept, ContactId joined) = (Of(same.Who), Of(same.Other));
            if (kept != joined)
            {
                first[joined] = kept;
            }
        }
    }

    internal ContactId Of(ContactId who)
    {
        while (first.TryGetValue(who, out ContactId known))
        {
            who = known;
        }

        return who;
    }

    internal ApproachEvent Of(ApproachEvent happened) =>
        first.Count == 0 || happened is SamePersonStated ? happened : Renaming.Of(happened, Of);
}
