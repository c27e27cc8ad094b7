using NetworkApproach.Audits;

namespace NetworkApproach;

/// <summary>Stores the events of approaches. This is the only interface that a host must implement.</summary>
/// <remarks>
/// <para>Every store must satisfy the following (the library's tests contain it as <c>ApproachStoreContract</c>, from which the tests of
/// any other store can derive):</para>
/// <list type="bullet">
/// <item>A write is atomic, and succeeds only if the approach is at the expected version when it is made. Of two writers who expect the
/// same version, one succeeds.</item>
/// <item>A version is 0 before the first write. It rises by the number of events with every append. With every replacement it rises by 1 or
/// more, and to at least the number of events, even if the new history is as short or shorter. So two different histories never have the
/// same version, and a writer who read the history before a person was forgotten cannot append to the one after. Until the first
/// replacement the version is the number of events stored.</item>
/// <item>Events are returned in the order in which they were appended, equal to what was stored, with the offsets of their instants. A
/// store does not check or sort them; whether they obey the rules is for <c>Approach</c> and <see cref="Audit"/> to decide.
/// <see cref="EventJson"/> is the format to store them in.</item>
/// <item>Replaced events are deleted: a replacement makes a person forgotten (rule R14), so a store keeps no copy of what it
/// replaced.</item>
/// <item>Reading an approach that was never written is not an error: it is empty, at version 0.</item>
/// <item>A cancelled write has been made completely or not at all.</item>
/// </list>
/// <para>A conflict is reported by the return value <c>false</c>: load again, decide again, try again. Exceptions are for storage
/// failures.</para>
/// </remarks>
public interface IApproachStore
{
    /// <summary>Loads the whole history of one approach, and its version.</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The history; <see cref="ApproachHistory.Empty"/> if the store does not know the approach.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<ApproachHistory> LoadAsync(ApproachId approach, CancellationToken cancellationToken = default);

    /// <summary>Appends events to one approach if it is at the expected version.</summary>
    /// <param name="approach">The id of the approach; the first append creates it.</param>
    /// <param name="events">The events to append, in this order; if empty, nothing is written.</param>
    /// <param name="expectedVersion">The version of the history that the events were decided on; 0 for an approach not yet known.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the approach was at that version, so that the events have been appended.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the version is negative, or an event is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<bool> AppendAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Replaces the whole history of one approach if it is at the expected version. Used only for forgetting (rule R14).</summary>
    /// <param name="approach">The id of the approach.</param>
    /// <param name="history">The complete new history; may be empty.</param>
    /// <param name="expectedVersion">The version of the history that the new one was made from.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the approach was at that version, so that the history has been replaced.</returns>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the version is negative, or an event is null.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<bool> ReplaceAsync(
        ApproachId approach, IReadOnlyList<ApproachEvent> history, long expectedVersion, CancellationToken cancellationToken = default);

    /// <summary>Returns what people have been asked for in the same seeker's other approaches, so that rules R7 and R10 hold for the person
    /// and not only within one approach.</summary>
    /// <param name="seeker">The seeker whose approaches are read.</param>
    /// <param name="except">The present approach, which is not counted.</param>
    /// <param name="people">The people; a person who occurs twice is answered once.</param>
    /// <param name="at">The instant at which they are about to be contacted or asked. Whether a request is still open depends on
    /// it.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>One footprint for each of these people who has any part in another approach, in the ordinal order of their ids.</returns>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<IReadOnlyList<Footprint>> FootprintsAsync(
        ContactId seeker, ApproachId except, IReadOnlyCollection<ContactId> people, DateTimeOffset at,
        CancellationToken cancellationToken = default);
}
