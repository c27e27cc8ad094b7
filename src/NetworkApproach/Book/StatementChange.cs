namespace NetworkApproach.Books;

/// <summary>What a reading changed in one source's statements, in the order of their ids.</summary>
/// <typeparam name="T">The type of the statements: about contacts or about ties.</typeparam>
/// <param name="New">Statements that the source did not make before, or had dropped and makes again.</param>
/// <param name="Changed">Statements that differ from before: the old one and the new one.</param>
/// <param name="Gone">Statements that the source no longer makes; they are kept, with the instant.</param>
/// <param name="Unchanged">The number of statements that the source only repeats.</param>
public sealed record StatementChange<T>(IReadOnlyList<T> New, IReadOnlyList<(T Was, T Is)> Changed, IReadOnlyList<T> Gone, int Unchanged);
