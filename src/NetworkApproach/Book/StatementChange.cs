namespace NetworkApproach.Books;

/// <summary>What became of one source's statements by a reading, in the order of their ids.</summary>
/// <typeparam name="T">Statements about contacts or ties.</typeparam>
/// <param name="New">What the source did not say before, or had dropped and says again.</param>
/// <param name="Changed">What it says otherwise than before: the old word and the new.</param>
/// <param name="Gone">What it says no more; kept, with the instant.</param>
/// <param name="Unchanged">How many it only repeats.</param>
public sealed record StatementChange<T>(IReadOnlyList<T> New, IReadOnlyList<(T Was, T Is)> Changed, IReadOnlyList<T> Gone, int Unchanged);
