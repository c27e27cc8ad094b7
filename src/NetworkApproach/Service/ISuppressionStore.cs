using NetworkApproach.Books;

namespace NetworkApproach;

/// <summary>Keeps the list of people who asked to be forgotten, for the service, which consults it before every command. A host whose store
/// of approaches does not implement it, and that registers none, has no such list.</summary>
public interface ISuppressionStore
{
    /// <summary>Loads the list; <see cref="SuppressionList.None"/> if there is none.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    Task<SuppressionList> SuppressedAsync(CancellationToken cancellationToken = default);

    /// <summary>Replaces the list if it still has the expected hashes.</summary>
    /// <param name="before">The list as it was loaded.</param>
    /// <param name="after">The new list.</param>
    /// <param name="cancellationToken">Cancels the operation; then the list is replaced completely or not at all.</param>
    /// <returns>Whether the stored list was the expected one, so that it is replaced.</returns>
    Task<bool> SuppressAsync(SuppressionList before, SuppressionList after, CancellationToken cancellationToken = default);
}
