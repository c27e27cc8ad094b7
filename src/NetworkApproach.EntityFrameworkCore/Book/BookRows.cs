using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Reads a book from its tables, and writes what differs between two.</summary>
internal static class BookRows
{
    /// <summary>The book's own row.</summary>
    internal const int TheBook = 1;

    internal static async Task<ContactBook> ReadAsync(DbContext context, SuppressionList list, CancellationToken cancellationToken)
    {
        List<BookSource> sources =
            await ReadAsync(context.Set<SourceRow>().Select(row => row.Line), BookJson.ReadSource, cancellationToken).ConfigureAwait(false);
        List<ContactStatement> contacts =
            await ReadAsync(
                context.Set<ContactRow>().Select(row => row.Line), BookJson.ReadContact, cancellationToken).ConfigureAwait(false);
        List<TieStatement> ties =
            await ReadAsync(context.Set<TieRow>().Select(row => row.Line), BookJson.ReadTie, cancellationToken).ConfigureAwait(false);
        List<IdentityVerdict> verdicts =
            await ReadAsync(
                context.Set<VerdictRow>().Select(row => row.Line), BookJson.ReadVerdict, cancellationToken).ConfigureAwait(false);
        return ContactBook.Of(sources, contacts, ties, verdicts, list);
    }

    internal static async Task WriteAsync(DbContext context, ContactBook was, ContactBook book, CancellationToken cancellationToken)
    {
        // What others refer to comes first, and goes last.
        Difference<BookSource> sources = new(was.Sources, book.Sources, source => source.Id.Value);
        Difference<ContactStatement> contacts = new(
            was.Contacts, book.Contacts, contact => (contact.Source.Value, contact.Entry.Contact.Id.Value));
        Difference<TieStatement> ties = new(was.Ties, book.Ties, tie => (tie.Source.Value, tie.Tie.From.Value, tie.Tie.To.Value));
        Difference<IdentityVerdict> verdicts = new(
            was.Verdicts, book.Verdicts, verdict => (verdict.One.Value, verdict.Other.Value, verdict.At.UtcTicks));
        Difference<SuppressedKey> suppressed = new(
            was.Suppressed.Keys, book.Suppressed.Keys, key => (key.Person.Value, key.Kind, key.Hash));
        await TableRows.Of<TieRow>(context, nameof(TieRow.Source), nameof(TieRow.Knows), nameof(TieRow.Known))
            .DeleteAsync(
                ties.Removed.Select(tie => new object?[] { tie.Source.Value, tie.Tie.From.Value, tie.Tie.To.Value }), cancellationToken)
                    .ConfigureAwait(false);
        await TableRows.Of<ContactRow>(context, nameof(ContactRow.Source), nameof(ContactRow.Contact))
            .DeleteAsync(
                contacts.Removed.Select(contact => new object?[] { contact.Source.Value, contact.Entry.Contact.Id.Value }),
                cancellationToken).ConfigureAwait(false);
        await TableRows.Of<VerdictRow>(context, nameof(VerdictRow.One), nameof(VerdictRow.Other), nameof(VerdictRow.At))
            .DeleteAsync(
                verdicts.Removed.Select(verdict => new object?[] { verdict.One.Value, verdict.Other.Value, verdict.At.UtcTicks }),
                cancellationToken).ConfigureAwait(false);
        await TableRows.Of<SuppressedRow>(context, nameof(SuppressedRow.Person), nameof(SuppressedRow.Kind), nameof(SuppressedRow.Hash))
            .DeleteAsync(suppressed.Removed.Select(key => new object?[] { key.Person.Value, (int)key.Kind, key.Hash }), cancellationToken)
                .ConfigureAwait(false);

        foreach (BookSource source in sources.Changed)
        {
            string line = BookJson.Write(source);
            await context
                .Set<SourceRow>()
                .Where(row => row.Id == source.Id.Value)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.Line, line), cancellationToken)
                .ConfigureAwait(false);
        }

        await TableRows.Of<SourceRow>(context, nameof(SourceRow.Id), nameof(SourceRow.Line))
            .InsertAsync(sources.Added.Select(source => new object?[] { source.Id.Value, BookJson.Write(source) }), cancellationToken)
                .ConfigureAwait(false);
        await TableRows.Of<ContactRow>(context, nameof(ContactRow.Source), nameof(ContactRow.Contact), nameof(ContactRow.Line))
            .InsertAsync(
                contacts.Written.Select(contact => new object?[] { contact.Source.Value, contact.Entry.Contact.Id.Value,
                    BookJson.Write(contact) }), cancellationToken).ConfigureAwait(false);
        await TableRows.Of<TieRow>(context, nameof(TieRow.Source), nameof(TieRow.Knows), nameof(TieRow.Known), nameof(TieRow.Line))
            .InsertAsync(
                ties.Written.Select(tie => new object?[] { tie.Source.Value, tie.Tie.From.Value, tie.Tie.To.Value, BookJson.Write(tie) }),
                cancellationToken).ConfigureAwait(false);
        await TableRows
            .Of<VerdictRow>(context, nameof(VerdictRow.One), nameof(VerdictRow.Other), nameof(VerdictRow.At), nameof(VerdictRow.Line))
            .InsertAsync(
                verdicts.Written.Select(verdict => new object?[] { verdict.One.Value, verdict.Other.Value, verdict.At.UtcTicks,
                    BookJson.Write(verdict) }), cancellationToken).ConfigureAwait(false);
        await TableRows
            .Of<SuppressedRow>(
                context, nameof(SuppressedRow.Person), nameof(SuppressedRow.Kind), nameof(SuppressedRow.Hash),
                nameof(SuppressedRow.AsksNothing))
            .InsertAsync(
                suppressed.Written.Select(key => new object?[] { key.Person.Value, (int)key.Kind, key.Hash, key.AsksNothing }),
                cancellationToken).ConfigureAwait(false);
        await TableRows.Of<SourceRow>(context, nameof(SourceRow.Id))
            .DeleteAsync(sources.Dropped.Select(source => new object?[] { source.Id.Value }), cancellationToken).ConfigureAwait(false);
    }

    private static async Task<List<T>> ReadAsync<T>(IQueryable<string> lines, Func<string, T> read, CancellationToken cancellationToken)
    {
        List<T> all = [];
        await foreach (string line in lines.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                all.Add(read(line));
            }
            catch (FormatException bad)
            {
                throw new InvalidDataException($"The contact book: {bad.Message}", bad);
            }
        }

        return all;
    }
}
