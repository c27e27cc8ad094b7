namespace NetworkApproach.Books;

/// <summary>How a reading changes a book.</summary>
internal static class BookReading
{
    internal static BookChange Of(ContactBook book, SourceReading reading)
    {
        ContactEntry[] entries = [.. reading.Contacts.Where(entry => !book.Suppressed.Blocks(entry))];
        HashSet<ContactId> keptOut = [.. reading.Contacts.Except(entries).Select(entry => entry.Contact.Id)];
        Tie[] ties = [.. reading.Ties.Where(tie => !IsOut(tie.From) & !IsOut(tie.To))];
        (ContactStatement[] Kept, StatementChange<ContactStatement> Change) contacts = Merged(
            book.Contacts, entries, reading, BookOrder.Contacts,
            statement => statement.Source, statement => statement.Entry, statement => statement.GoneAt,
            entry => new ContactStatement(reading.Source, entry, reading.At, reading.At),
            (was, entry) => was with { Entry = entry, At = was.Entry.Equals(entry) ? was.At : reading.At, GoneAt = null },
            was => was with { GoneAt = reading.At });
        (TieStatement[] Kept, StatementChange<TieStatement> Change) stated = Merged(
            book.Ties, ties, reading, BookOrder.Ties,
            statement => statement.Source, statement => statement.Tie, statement => statement.GoneAt,
            tie => new TieStatement(reading.Source, tie, reading.At, reading.At),
            (was, tie) => was with { Tie = tie, At = was.Tie.Equals(tie) ? was.At : reading.At, GoneAt = null },
            was => was with { GoneAt = reading.At });
        BookSource source = new(
            reading.Source, reading.At, reading.Label ?? book.Sources.FirstOrDefault(known => known.Id == reading.Source)?.Label);
        BookSource[] sources = BookOrder.Of(
            book.Sources.Where(known => known.Id != source.Id).Append(source), BookOrder.Sources, nameof(reading));
        return new(book, book.Keeping(sources, contacts.Kept, stated.Kept), contacts.Change, stated.Change, keptOut.Count);

        bool IsOut(ContactId id) => keptOut.Contains(id) || (book.Suppressed.Blocks(id) && keptOut.Add(id));
    }

    private static (T[] Kept, StatementChange<T> Change) Merged<T, TWord>(
        IReadOnlyList<T> kept, TWord[] words, SourceReading reading, Comparer<T> order,
        Func<T, SourceId> sourceOf, Func<T, TWord> wordOf, Func<T, DateTimeOffset?> goneAt,
        Func<TWord, T> first, Func<T, TWord, T> again, Func<T, T> gone)
        where T : class
        where TWord : class
    {
        T[] mine = [.. kept.Where(statement => sourceOf(statement) == reading.Source)];
        List<T> stay = new(mine.Length + words.Length);
        List<T> added = [], dropped = [];
        List<(T, T)> changed = [];
        int place = 0, unchanged = 0;
        foreach (TWord word in words)
        {
            T candidate = first(word);
            for (; place < mine.Length && order.Compare(mine[place], candidate) < 0; place++)
            {
                Leave(mine[place]);
            }

            if (place < mine.Length && order.Compare(mine[place], candidate) == 0)
            {
                Repeat(mine[place++], word);
            }
            else
            {
                added.Add(candidate);
                stay.Add(candidate);
            }
        }

        for (; place < mine.Length; place++)
        {
            Leave(mine[place]);
        }

        T[] others = [.. kept.Where(statement => sourceOf(statement) != reading.Source)];
        T[] all = others.Length == 0 ? [.. stay] : [.. others.Concat(stay).Order(order)];
        return (all, new(added.AsReadOnly(), changed.AsReadOnly(), dropped.AsReadOnly(), unchanged));

        void Leave(T was)
        {
            bool isGone = reading.IsWhole && goneAt(was) is null;
            stay.Add(isGone ? gone(was) : was);
            if (isGone)
            {
                dropped.Add(stay[^1]);
            }
        }

        void Repeat(T was, TWord word)
        {
            bool isSame = wordOf(was).Equals(word);
            T now = isSame && goneAt(was) is null ? was : again(was, word);
            stay.Add(now);
            if (goneAt(was) is not null)
            {
                added.Add(now);
            }
            else if (isSame)
            {
                unchanged++;
            }
            else
            {
                changed.Add((was, now));
            }
        }
    }
}
