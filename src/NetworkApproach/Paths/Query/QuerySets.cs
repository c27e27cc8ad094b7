using System.Collections.ObjectModel;

namespace NetworkApproach.Paths;

/// <summary>The sets that a query names: copied, without repeats, in ordinal order, and never with a <c>default</c> in them.</summary>
internal static class QuerySets
{
    internal static ReadOnlyCollection<ContactId> Ids(IEnumerable<ContactId> ids, string name)
    {
        ArgumentNullException.ThrowIfNull(ids, name);
        ContactId[] sorted = [.. ids];
        if (sorted.Length > 1)
        {
            sorted = [.. sorted.Distinct().Order()];
        }

        return sorted is [{ IsDefault: true }, ..]
            ? throw new ArgumentException($"{name} holds a default id, which identifies nobody.", name)
            : Array.AsReadOnly(sorted);
    }

    /// <summary>The same, and at least one.</summary>
    internal static ReadOnlyCollection<ContactId> Sources(IEnumerable<ContactId> ids, string name) => Ids(ids, name) is { Count: > 0 } some
        ? some
        : throw new ArgumentException("A query needs somebody to start from: the seeker, or everybody reached.", name);

    internal static ReadOnlyCollection<CompanyName> Companies(IEnumerable<CompanyName> names, string name)
    {
        ArgumentNullException.ThrowIfNull(names, name);
        CompanyName[] sorted = [.. names.OrderBy(company => company.Text, StringComparer.Ordinal).Distinct()];
        return sorted is [{ IsDefault: true }, ..]
            ? throw new ArgumentException($"{name} holds a default name, which names no company.", name)
            : Array.AsReadOnly(sorted);
    }

    internal static ReadOnlyCollection<(ContactId Relay, ContactId Prospect)> Pairs(
        IEnumerable<(ContactId Relay, ContactId Prospect)> pairs, string name)
    {
        ArgumentNullException.ThrowIfNull(pairs, name);
        (ContactId Relay, ContactId Prospect)[] sorted = [.. pairs.Distinct().Order()];
        return sorted.Any(pair => pair.Relay.IsDefault || pair.Prospect.IsDefault)
            ? throw new ArgumentException($"{name} holds a default id, which identifies nobody.", name)
            : Array.AsReadOnly(sorted);
    }

    internal static ReadOnlyDictionary<ContactId, TValue> ByPerson<TValue>(
        IReadOnlyDictionary<ContactId, TValue> values, Func<TValue, bool> says, string name) =>
        Sorted(values, who => !who.IsDefault, says, name);

    internal static ReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TValue> ByPair<TValue>(
        IReadOnlyDictionary<(ContactId Relay, ContactId Prospect), TValue> values, Func<TValue, bool> says, string name) =>
        Sorted(values, pair => !pair.Relay.IsDefault && !pair.Prospect.IsDefault, says, name);

    private static ReadOnlyDictionary<TKey, TValue> Sorted<TKey, TValue>(
        IReadOnlyDictionary<TKey, TValue> values, Func<TKey, bool> isSomebody, Func<TValue, bool> says, string name)
        where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(values, name);
        SortedDictionary<TKey, TValue> sorted = [];
        foreach ((TKey who, TValue value) in values)
        {
            sorted[who] = isSomebody(who) && says(value)
                ? value
                : throw new ArgumentException(
                    $"{name} holds a default id, or a default or negative value, which says nothing of anybody.", name);
        }

        return new(sorted);
    }
}
