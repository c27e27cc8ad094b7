namespace NetworkApproach.Tool;

/// <summary>Two entries of the contact network that are one person, or are not after all, in the approaches that know one of them: to every
/// rule they are one person from then on, or two again, each with what was theirs.</summary>
/// <param name="First">The one entry's id.</param>
/// <param name="Second">The other's.</param>
internal sealed record OnePerson(ContactId First, ContactId Second)
{
    internal static readonly Phrase TakenBack = Phrase.Plain("same.taken-back");

    /// <summary>Whether an approach knows one of them and has not been told that they are one.</summary>
    internal bool IsMissing(Approach approach, ContactBook book) => Pairs(approach, book).Length > 0;

    /// <summary>Whether an approach has been told that they are one.</summary>
    internal bool IsStated(Approach approach, ContactBook book) => Stated(approach, book).Length > 0;

    /// <summary>Records that they are one person.</summary>
    internal void Unite(Draft draft, ContactBook book, DateTimeOffset at)
    {
        foreach ((ContactId one, ContactId other) in Pairs(draft.Approach, book))
        {
            draft.Record(act => new ApproachEvent.SamePersonStated(act, at, one, other));
        }
    }

    /// <summary>Strikes out that they are one person.</summary>
    internal void Part(Draft draft, ContactBook book, DateTimeOffset at, string why)
    {
        foreach (ApproachEvent.SamePersonStated same in Stated(draft.Approach, book))
        {
            draft.Record(act => new ApproachEvent.StruckOut(act, at, same.Id, why));
        }
    }

    /// <summary>What an approach has to be told: of the ids that it knows, and of one of each of the two, that they are one.</summary>
    private (ContactId One, ContactId Other)[] Pairs(Approach approach, ContactBook book)
    {
        ContactId[] known = [.. Ids(book, First).Concat(Ids(book, Second)).Where(approach.Knows).Distinct()];
        return known.Length == 0
            ? []
            :
            [
                .. known.Append(First).Append(Second)
                    .DistinctBy(approach.Ledger.Same.Of)
                    .Where(other => !approach.Ledger.Same.AreOne(known[0], other))
                    .Select(other => (known[0], other)),
            ];
    }

    /// <summary>What an approach was told of them, the last first, where the contact network has them as two.</summary>
    private ApproachEvent.SamePersonStated[] Stated(Approach approach, ContactBook book)
    {
        HashSet<ContactId> first = [.. Ids(book, First)];
        HashSet<ContactId> second = [.. Ids(book, Second)];
        return
        [
            .. approach.Events.OfType<ApproachEvent.SamePersonStated>()
                .Where(same => approach.Ledger.Stands(same.Id) is not null)
                .Where(same => !first.Overlaps(second))
                .Where(same => (first.Contains(same.Who) && second.Contains(same.Other))
                    || (first.Contains(same.Other) && second.Contains(same.Who)))
                .Reverse(),
        ];
    }

    private static IEnumerable<ContactId> Ids(ContactBook book, ContactId who) => [who, .. book.Find(who)?.Ids ?? []];
}
