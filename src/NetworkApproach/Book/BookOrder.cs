namespace NetworkApproach.Books;

/// <summary>The orders in which a book keeps things; two things that are equal in it are one thing, twice.</summary>
internal static class BookOrder
{
    internal static readonly Comparer<BookSource> Sources = By<BookSource, SourceId>(source => source.Id);

    internal static readonly Comparer<ContactStatement> Contacts =
        By<ContactStatement, (SourceId, ContactId)>(contact => (contact.Source, contact.Id));

    internal static readonly Comparer<TieStatement> Ties =
        By<TieStatement, (SourceId, ContactId, ContactId)>(tie => (tie.Source, tie.Tie.From, tie.Tie.To));

    internal static readonly Comparer<IdentityVerdict> Verdicts =
        By<IdentityVerdict, (ContactId, ContactId, DateTimeOffset)>(verdict => (verdict.One, verdict.Other, verdict.At));

    internal static T[] Of<T>(IEnumerable<T> things, Comparer<T> order, string name)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(things, name);
        T[] sorted = [.. things];
        if (sorted.Contains(null!))
        {
            throw new ArgumentException("Something in it is null.", name);
        }

        Array.Sort(sorted, order);
        for (int place = 1; place < sorted.Length; place++)
        {
            if (order.Compare(sorted[place - 1], sorted[place]) == 0)
            {
                throw new ArgumentException($"This is there twice: {sorted[place]}.", name);
            }
        }

        return sorted;
    }

    private static Comparer<T> By<T, TKey>(Func<T, TKey> key)
        where TKey : IComparable<TKey> => Comparer<T>.Create((one, other) => key(one).CompareTo(key(other)));
}
