using System.Data.Common;
using System.Runtime.CompilerServices;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Reads what is stored, and says of what cannot be read that it is damaged: a page that a disk has spoilt can hold
/// anything.</summary>
internal static class StoredRows
{
    /// <summary>The rows of a query; one that has not the form of its table is damage.</summary>
    /// <param name="rows">The query.</param>
    /// <param name="what">What the rows are of.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="InvalidDataException">A row cannot be read.</exception>
    internal static async IAsyncEnumerable<T> ReadAsync<T>(
        this IQueryable<T> rows, string what, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IAsyncEnumerator<T> row = ((IAsyncEnumerable<T>)rows).GetAsyncEnumerator(cancellationToken);
        await using (row.ConfigureAwait(false))
        {
            while (await NextAsync(row, what).ConfigureAwait(false))
            {
                yield return row.Current;
            }
        }
    }

    /// <summary>All rows of a query.</summary>
    internal static async Task<List<T>> ReadAllAsync<T>(this IQueryable<T> rows, string what, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (T row in rows.ReadAsync(what, cancellationToken).ConfigureAwait(false))
        {
            all.Add(row);
        }

        return all;
    }

    /// <summary>What is made of a row.</summary>
    /// <exception cref="InvalidDataException">Nothing such can be made of it.</exception>
    internal static T Made<T>(string what, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (Exception bad) when (IsOfTheData(bad))
        {
            throw Damaged(what, bad);
        }
    }

    /// <summary>What is said of something that cannot be read.</summary>
    internal static InvalidDataException Damaged(string what, Exception cause) => new($"{what}: {cause.Message}", cause);

    private static async ValueTask<bool> NextAsync<T>(IAsyncEnumerator<T> row, string what)
    {
        try
        {
            return await row.MoveNextAsync().ConfigureAwait(false);
        }
        catch (Exception bad) when (IsOfTheData(bad))
        {
            throw Damaged(what, bad);
        }
    }

    // A null, a text where a number should be, a number out of range. What a provider wraps is the database's own failure.
    private static bool IsOfTheData(Exception failure) =>
        failure is (InvalidOperationException or InvalidCastException or FormatException or ArgumentException or OverflowException)
            and not ObjectDisposedException
        && failure.InnerException is not DbException;
}
