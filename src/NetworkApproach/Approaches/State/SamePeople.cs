using System.Collections.Immutable;

namespace NetworkApproach;

/// <summary>Which ids the seeker has said are one person. Every id of a person leads to one of them, which stands for all.</summary>
internal sealed class SamePeople
{
    internal static readonly SamePeople Nobody = new(ImmutableDictionary<ContactId, ContactId>.Empty);

    /// <summary>Every id that another stands for, and the one that stands for it: never one that another stands for in turn.</summary>
    private readonly ImmutableDictionary<ContactId, ContactId> standsFor;

    private SamePeople(ImmutableDictionary<ContactId, ContactId> standsFor) => this.standsFor = standsFor;

    /// <summary>Of statements in the order of recording: of each pair the first one's id stands for both. Nearly linear.</summary>
    internal static SamePeople Of(IEnumerable<ApproachEvent.SamePersonStated> stated)
    {
        Dictionary<ContactId, ContactId> joined = [];
        foreach (ApproachEvent.SamePersonStated same in stated)
        {
            (ContactId kept, ContactId other) = (Last(joined, same.Who), Last(joined, same.Other));
            if (kept != other)
            {
                joined[other] = kept;
            }
        }

        return joined.Count == 0
            ? Nobody
            : new(joined.Keys.ToImmutableDictionary(who => who, who => Last(joined, who)));
    }

    /// <summary>Whether no two ids are one person.</summary>
    internal bool IsEmpty => standsFor.IsEmpty;

    /// <summary>The id that stands for a person.</summary>
    internal ContactId Of(ContactId who) => standsFor.GetValueOrDefault(who, who);

    internal bool AreOne(ContactId who, ContactId other) => Of(who) == Of(other);

    /// <summary>Every id of a person, theirs first.</summary>
    internal IEnumerable<ContactId> IdsOf(ContactId who)
    {
        ContactId one = Of(who);
        return standsFor.Where(pair => pair.Value == one).Select(pair => pair.Key).Order().Prepend(one);
    }

    /// <summary>Where the ids lead to in the end; the way there is shortened.</summary>
    private static ContactId Last(Dictionary<ContactId, ContactId> joined, ContactId who)
    {
        ContactId last = who;
        while (joined.TryGetValue(last, out ContactId next))
        {
            last = next;
        }

        while (joined.TryGetValue(who, out ContactId next) && next != last)
        {
            joined[who] = last;
            who = next;
        }

        return last;
    }
}
