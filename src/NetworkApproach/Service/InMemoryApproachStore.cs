using System.Collections.Immutable;
using NetworkApproach.Books;

namespace NetworkApproach;

/// <summary>Stores approaches in memory, for tests and demonstrations; they are lost when the process ends. Safe for any number of
/// threads.</summary>
/// <param name="secret">The secret of the list of people who asked to be forgotten; null (default): there is no such list.</param>
public sealed class InMemoryApproachStore(SuppressionSecret? secret = null) : IApproachStore, ISuppressionStore
{
    private readonly Lock gate = new();
    private readonly Dictionary<ApproachId, Stored> approaches = [];
    private SuppressionList suppressed = secret is null ? SuppressionList.None : SuppressionList.Of(secret, []);

    /// <inheritdoc/>
    public Task<ApproachHistory> LoadAsync(ApproachId approach, CancellationToken cancellationToken = default)
    {
        Guard(approach);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<ApproachHistory>(cancellationToken);
        }

        lock (gate)
        {
            return Task.FromResult(
                approaches.TryGetValue(approach, out Stored? stored)
                    ? new ApproachHistory(stored.Events, stored.Version)
                    : ApproachHistory.Empty);
        }
    }

    /// <inheritdoc/>
    public Task<bool> AppendAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ImmutableList<ApproachEvent> added = Guarded(approach, events, expectedVersion);
        return Write(
            approach, expectedVersion, now => new Stored(now.Events.AddRange(added), now.Version + added.Count), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<bool> ReplaceAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> history, long expectedVersion, CancellationToken cancellationToken = default)
    {
        ImmutableList<ApproachEvent> all = Guarded(approach, history, expectedVersion);
        return Write(approach, expectedVersion, now => new Stored(all, Math.Max(now.Version + 1, all.Count)), cancellationToken);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Footprint>> FootprintsAsync(
        ContactId seeker, ApproachId except, IReadOnlyCollection<ContactId> people, DateTimeOffset at,
        CancellationToken cancellationToken = default)
    {
        Guard(except);
        ArgumentNullException.ThrowIfNull(people);
        if (seeker.IsDefault || people.Any(person => person.IsDefault))
        {
            throw new ArgumentException(
                "A person needs an id; default identifies nobody.", seeker.IsDefault ? nameof(seeker) : nameof(people));
        }

        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<IReadOnlyList<Footprint>>(cancellationToken);
        }

        IReadOnlyList<ApproachEvent>[] elsewhere;
        lock (gate)
        {
            elsewhere =
            [
                .. approaches
                    .Where(known => known.Key != except
                        && known.Value.Events is [ApproachEvent.Opened opened, ..]
                        && opened.Seeker == seeker)
                    .OrderBy(known => known.Key)
                    .Select(known => known.Value.Events),
            ];
        }

        return Task.FromResult(Approach.Footprints(elsewhere.Select(Approach.Fold), people, at));
    }

    /// <inheritdoc/>
    public Task<SuppressionList> SuppressedAsync(CancellationToken cancellationToken = default)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<SuppressionList>(cancellationToken);
        }

        lock (gate)
        {
            return Task.FromResult(suppressed);
        }
    }

    /// <inheritdoc/>
    public Task<bool> SuppressAsync(SuppressionList before, SuppressionList after, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        lock (gate)
        {
            bool isCurrent = suppressed.Keys.SequenceEqual(before.Keys);
            suppressed = isCurrent ? after : suppressed;
            return Task.FromResult(isCurrent);
        }
    }

    private static ImmutableList<ApproachEvent> Guarded(ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion)
    {
        Guard(approach);
        ArgumentNullException.ThrowIfNull(events);
        ArgumentOutOfRangeException.ThrowIfNegative(expectedVersion);
        ImmutableList<ApproachEvent> copied = [.. events];
        return copied.Contains(null!) ? throw new ArgumentException("An event is null.", nameof(events)) : copied;
    }

    private static void Guard(ApproachId approach)
    {
        if (approach.IsDefault)
        {
            throw new ArgumentException("An approach needs an id; default identifies none.", nameof(approach));
        }
    }

    private Task<bool> Write(ApproachId approach, long expectedVersion, Func<Stored, Stored> change, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        lock (gate)
        {
            Stored now = approaches.GetValueOrDefault(approach, Stored.Nothing);
            bool current = now.Version == expectedVersion;
            if (current && change(now) is { Version: > 0 } changed)
            {
                approaches[approach] = changed;
            }

            return Task.FromResult(current);
        }
    }

    private sealed record Stored(ImmutableList<ApproachEvent> Events, long Version)
    {
        internal static readonly Stored Nothing = new([], 0);
    }
}
