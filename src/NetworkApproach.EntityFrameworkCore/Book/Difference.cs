namespace NetworkApproach.EntityFrameworkCore;

/// <summary>What differs between two lists of things that each have a key. Linear; what is the same object in both is not looked
/// at.</summary>
internal sealed class Difference<T>
    where T : class
{
    internal Difference(IReadOnlyList<T> was, IReadOnlyList<T> now, Func<T, object> key)
    {
        if (was.Count == 0)
        {
            Added = now;
            return;
        }

        HashSet<T> stays = new(was, ReferenceEqualityComparer.Instance);
        T[] others = [.. now.Where(one => !stays.Remove(one))];
        Dictionary<object, T> before = stays.ToDictionary(key);
        List<T> added = [], changed = [], removed = [];
        foreach (T one in others)
        {
            if (!before.Remove(key(one), out T? old))
            {
                added.Add(one);
            }
            else if (!old.Equals(one))
            {
                changed.Add(one);
                removed.Add(old);
            }
        }

        (Added, Changed, Dropped, Removed) = (added, changed, [.. before.Values], [.. before.Values, .. removed]);
    }

    /// <summary>What had no row.</summary>
    internal IReadOnlyList<T> Added { get; } = [];

    /// <summary>What had another row, as it is now.</summary>
    internal IReadOnlyList<T> Changed { get; } = [];

    /// <summary>What has no row any more.</summary>
    internal IReadOnlyList<T> Dropped { get; } = [];

    /// <summary>Old rows: of what is dropped, and of what has changed.</summary>
    internal IReadOnlyList<T> Removed { get; } = [];

    /// <summary>New rows: of what is added, and of what has changed.</summary>
    internal IEnumerable<T> Written => Added.Concat(Changed);
}
