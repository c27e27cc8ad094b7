using NetworkApproach.Audits;

namespace NetworkApproach;

/// <summary>The one port a host implements: where the events of approaches are kept.</summary>
/// <remarks>
/// <para>What every store must hold to (the tests carry it as <c>ApproachStoreContract</c>, to be derived by any other store):</para>
/// <list type="bullet">
/// <item>A write is made whole or not at all, and only if the approach is at the expected version when it is made; of two writers who
/// expect the same version one succeeds.</item>
/// <item>A version is 0 before anything was written, rises by the number of events with every append, and rises by 1 or more, to at least
/// the number of events, with every replacement, even by a history as short or shorter: two different histories never have the same
/// version, and nobody who read the one before a person was forgotten can append to the one after. So it is the number of events stored
/// until the first replacement.</item>
/// <item>Events come back in the order in which they were appended, equal to what went in, with the offsets of their instants. A store
/// keeps them as they are: it neither checks nor sorts them. Whether they obey the rules is for <c>Approach</c> and <see cref="Audit"/> to
/// say. <see cref="EventJson"/> is the form to keep them in.</item>
/// <item>What was replaced is gone: a replacement makes a person forgotten (R14), so a store keeps no copy of what stood before.</item>
/// <item>An approach nobody has written to is no error: it is empty, at version 0.</item>
/// <item>A cancelled write has been made whole or not at all.</item>
/// </list>
/// <para>A conflict is a value, <c>false</c>: load again, decide again, try again. Exceptions are for storage that fails.</para>
/// </remarks>
public interface IApproachStore
{
    /// <summary>Everything recorded of one approach, and its version.</summary>
    /// <param name="approach">Which.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Its history; <see cref="ApproachHistory.Empty"/> if the store does not know it.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    Task<ApproachHistory> LoadAsync(ApproachId approach, CancellationToken cancellationToken = default);

    /// <summary>Adds events after those of one approach, if it still is at that version.</summary>
    /// <param name="approach">Which; the first append makes it known.</param>
    /// <param name="events">What to add, in this order; with none nothing is written.</param>
    /// <param name="expectedVersion">The version of the history they were decided on; 0 for an approach not yet known.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the approach was at that version, and so the events have been added.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the version negative, or an event null.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    Task<bool> AppendAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Puts another history in the place of the whole one, if the approach still is at that version. Only for forgetting
    /// (R14).</summary>
    /// <param name="approach">Which.</param>
    /// <param name="history">All that is to stand from now on; may be empty.</param>
    /// <param name="expectedVersion">The version of the history it was made from.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Whether the approach was at that version, and so the history has been replaced.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the version negative, or an event null.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    Task<bool> ReplaceAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> history, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>What people have been asked for in the same seeker's other approaches, so that R7 and R10 hold for the person and not for
    /// the file.</summary>
    /// <param name="seeker">Whose approaches.</param>
    /// <param name="except">The approach at hand, which does not count.</param>
    /// <param name="people">About whom; one named twice is answered once.</param>
    /// <param name="at">The instant they are about to be contacted or asked: whether a request is still open depends on it.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>One footprint for each of these people with any part in another approach, by ordinal order of their ids; nobody
    /// else's.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">It was given up.</exception>
    Task<IReadOnlyList<Footprint>> FootprintsAsync(
        ContactId seeker, ApproachId except, IReadOnlyCollection<ContactId> people, DateTimeOffset at,
        CancellationToken cancellationToken = default);
}
