namespace NetworkApproach.Tests.Book;

/// <summary>The certain rules of identity once more, as plainly as can be: without verdicts, by trying every pair until nothing is left to
/// join.</summary>
internal static class PlainIdentity
{
    internal static IEnumerable<string> Of(IReadOnlyList<ContactStatement> contacts, IReadOnlyList<TieStatement> ties)
    {
        List<SortedSet<ContactId>> people =
            [
                .. contacts
                    .Select(contact => contact.Entry.Contact.Id)
                    .Concat(ties.SelectMany(tie => new[] { tie.Tie.From, tie.Tie.To }))
                    .Distinct()
                    .Select(id => new SortedSet<ContactId> { id })
            ];
        Func<ContactId, IEnumerable<ContactEntry>> said = id => contacts
            .Where(contact => contact.Entry.Contact.Id == id)
            .Select(contact => contact.Entry);
        Join(people, (one, other) => Profiles(one, said).Intersect(Profiles(other, said)).Any());

        string[] mails = [.. contacts.SelectMany(contact => contact.Entry.Mails).Select(Mail).Distinct().Order(StringComparer.Ordinal)];
        List<SortedSet<ContactId>> byProfile = [.. people.Select(person => new SortedSet<ContactId>(person))];
        foreach (string mail in mails.Where(mail => IsOnePersons(mail, byProfile, said)))
        {
            // The first stated meets the others in the order in which they were stated.
            ContactId[] holders = [.. contacts
                .Where(contact => contact.Entry.Mails.Any(written => Mail(written) == mail))
                .Select(contact => contact.Entry.Contact.Id)
                .Distinct()
                .OrderBy(id => First(id, contacts, ties)).ThenBy(id => id)];
            List<ContactId> met = [];
            foreach (ContactId holder in holders)
            {
                SortedSet<ContactId> mine = people.Single(person => person.Contains(holder));
                ContactId? match = met
                    .Cast<ContactId?>()
                    .FirstOrDefault(other => people.Single(person => person.Contains(other!.Value)) is var theirs
                        && (theirs == mine || !Sites(theirs, said).Intersect(Sites(mine, said)).Any()));
                if (match is null)
                {
                    met.Add(holder);
                }
                else if (people.Single(person => person.Contains(match.Value)) is var theirs && theirs != mine)
                {
                    theirs.UnionWith(mine);
                    people.Remove(mine);
                }
            }
        }

        return people.Select(person => string.Join(' ', person)).Order(StringComparer.Ordinal);
    }

    private static bool IsOnePersons(string mail, List<SortedSet<ContactId>> people, Func<ContactId, IEnumerable<ContactEntry>> said)
    {
        SortedSet<ContactId>[] holders =
        [
            .. people.Where(person => person.SelectMany(said).Any(entry => entry.Mails.Any(written => Mail(written) == mail)))
        ];
        bool sitesDiffer = holders.All(one => holders.All(other => one == other || !Sites(one, said).Intersect(Sites(other, said)).Any()));
        ContactId[] ids =
        [
            .. holders.SelectMany(person => person).Where(id => said(id).Any(entry => entry.Mails.Any(written => Mail(written) == mail)))
        ];
        return sitesDiffer && !ids.SelectMany(said).Select(entry => entry.Contact.Name[0] is 'B').Distinct().Skip(1).Any();
    }

    private static DateTimeOffset First(ContactId id, IReadOnlyList<ContactStatement> contacts, IReadOnlyList<TieStatement> ties) =>
        contacts.Where(contact => contact.Entry.Contact.Id == id).Select(contact => contact.FirstAt)
        .Concat(ties.Where(tie => tie.Tie.From == id || tie.Tie.To == id).Select(tie => tie.FirstAt)).Min();

    private static void Join(List<SortedSet<ContactId>> people, Func<SortedSet<ContactId>, SortedSet<ContactId>, bool> areOne)
    {
        while ((
        from one in people
        from other in people
        where one != other && areOne(one, other)
        select (one, other)).FirstOrDefault() is ({ } first, { } second))
        {
            first.UnionWith(second);
            people.Remove(second);
        }
    }

    private static string Mail(string written) => written.Trim().ToUpperInvariant();

    // The drawn addresses, by eye: two spellings of Ann's profile, Bob's, and one on another site.
    private static IEnumerable<string> Profiles(SortedSet<ContactId> person, Func<ContactId, IEnumerable<ContactEntry>> said) =>
        person.SelectMany(said).SelectMany(entry => entry.Profiles)
        .Select(written => written.Contains("bob", StringComparison.Ordinal) ? "bob"
            : written.StartsWith("other", StringComparison.Ordinal) ? "other"
            : "ann").Distinct();

    private static IEnumerable<string> Sites(SortedSet<ContactId> person, Func<ContactId, IEnumerable<ContactEntry>> said) =>
        Profiles(person, said).Select(profile => profile == "other" ? "other" : "linkedin").Distinct();
}
