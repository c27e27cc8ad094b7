namespace NetworkApproach.Books;

/// <summary>Forgets one person in everything kept of a search.</summary>
internal sealed class SeekerForgetting
{
    private readonly SeekerRecords search;
    private readonly BookPerson person;
    private readonly HashSet<ContactId> ids;
    private readonly ContactId pseudonym;
    private readonly IReadOnlySet<RecordMention> blank;
    private readonly Mentioning mentioning;
    private readonly ContactEntry[] noted;
    private readonly string[] whole;

    internal SeekerForgetting(SeekerRecords search, Dossier dossier, ContactId pseudonym, IReadOnlySet<RecordMention> blank)
    {
        (this.search, person, this.pseudonym, this.blank) = (search, dossier.Person, pseudonym, blank);
        ids = [.. person.Ids];
        noted =
        [
            .. dossier.Events
                .Select(one => one.Event)
                .SelectMany(e => e is ApproachEvent.StruckOut { Instead: { } instead } ? [e, instead] : new[] { e })
                .OfType<ApproachEvent.PersonNoted>()
                    .Where(note => ids.Contains(note.Person.Id))
                    .Select(note => new ContactEntry(note.Person)),
        ];
        string[] names =
        [
            .. ids.Select(id => id.Value),
            .. person.Statements.SelectMany(statement => statement.Entry.Mails
                .Concat(statement.Entry.Profiles)
                .Append(statement.Entry.Contact.Name)),
            .. noted.Select(entry => entry.Contact.Name),
        ];
        mentioning = new Mentioning(names);
        whole = [.. names.Select(NormalText.Of).Where(name => name.Length > 1).Distinct(StringComparer.Ordinal)];
    }

    internal ForgottenPerson Forget(ActId act, DateTimeOffset at)
    {
        if (search.Events.Any(one => SeekerRecords.PeopleIn(one.Event).Contains(pseudonym)) || search.Book.Book.Find(pseudonym) is not null)
        {
            throw new ArgumentException($"{pseudonym} is somebody already; a pseudonym is new.", nameof(act));
        }

        List<RecordMention> mentions = [];
        SortedDictionary<ApproachId, ApproachHistory> approaches = [];
        List<ApproachId> changed = [];
        foreach ((ApproachId approach, ApproachHistory history) in search.Approaches.OrderBy(one => one.Key))
        {
            IReadOnlyList<ApproachEvent> events = Forget(approach, history.Events, act, at);
            approaches.Add(approach, ReferenceEquals(events, history.Events) ? history : history with { Events = events });
            if (!ReferenceEquals(events, history.Events))
            {
                changed.Add(approach);
            }

            mentions.AddRange(Mentions(approach, events));
        }

        ContactBook book = Forget(search.Book.Book);
        mentions.AddRange(Mentions(book));
        SeekerRecords left = new(search.Book with { Book = book }, approaches)
        {
            Exports = [.. search.Exports.Select(export => export with { Place = Reduced(export.Place) }).Distinct()],
        };
        return new(left, changed.AsReadOnly(), [.. mentions.Distinct()]);
    }

    private IReadOnlyList<ApproachEvent> Forget(ApproachId approach, IReadOnlyList<ApproachEvent> events, ActId act, DateTimeOffset at)
    {
        HashSet<Mention> blanked =
        [
            .. blank
                .Where(mention => mention.Where == RecordPlace.EventText && mention.Approach == approach)
                .Select(mention => new Mention(mention.Act, mention.Text)),
        ];
        ContactId[] named = [.. events.SelectMany(SeekerRecords.PeopleIn).Distinct().Where(ids.Contains).Order()];
        int number = 0;
        foreach (ContactId id in named)
        {
            // An approach that has two of the ids as one person forgets both at once.
            if (events.SelectMany(SeekerRecords.PeopleIn).Contains(id))
            {
                string behind = number == 0 ? string.Empty : FormattableString.Invariant($"-{number + 1}");
                events = Forgetting.Forget(
                    events, id, new ContactId(pseudonym.Value + behind), new ActId(act.Value + behind), at, blanked).History;
                number++;
            }
        }

        HashSet<ActId> acts = [.. blanked.Select(mention => mention.Act)];
        return named.Length == 0 && events.Any(e => acts.Contains(e.Id))
            ? [.. events.Select(e => acts.Contains(e.Id) ? FreeText.Blank(e, text => blanked.Contains(new Mention(e.Id, text))) : e)]
            : events;
    }

    private IEnumerable<RecordMention> Mentions(ApproachId approach, IReadOnlyList<ApproachEvent> events) =>
        events.SelectMany(e => FreeText.Blankable(e)
        .Where(mentioning.MayNameIn)
        .Select(text => new RecordMention(RecordPlace.EventText, text, approach, e.Id))
        .Concat(
            RecordedNames
                .Of(e)
                .Select(name => name.Text)
                .Where(MayStandIn)
                .Select(text => new RecordMention(RecordPlace.EventName, text, approach, e.Id))));

    private ContactBook Forget(ContactBook book)
    {
        Dictionary<SourceId, SourceId> renamed = book.Sources
            .Where(source => blank.Contains(new RecordMention(RecordPlace.SourceId, source.Id.Value)))
            .Select((source,
                place) => (source.Id,
                    Now: new SourceId(place == 0 ? pseudonym.Value : FormattableString.Invariant($"{pseudonym}-{place + 1}"))))
            .ToDictionary(one => one.Id, one => one.Now);
        SourceId Now(SourceId source) => renamed.GetValueOrDefault(source, source);
        string? Unless(RecordPlace place, string? text) => text is null || blank.Contains(new RecordMention(place, text)) ? null : text;

        return ContactBook.Of(
            book.Sources.Select(source => new BookSource(Now(source.Id), source.ReadAt, Unless(RecordPlace.SourceLabel, source.Label))),
            book.Contacts
                .Where(contact => !ids.Contains(contact.Id))
                .Select(contact => contact with { Source = Now(contact.Source), Entry = Left(contact.Entry) }),
            book.Ties
                .Where(tie => !ids.Contains(tie.Tie.From) && !ids.Contains(tie.Tie.To))
                .Select(tie => tie with { Source = Now(tie.Source) }),
            book.Verdicts
                .Where(verdict => !ids.Contains(verdict.One) && !ids.Contains(verdict.Other))
                .Select(verdict => verdict with { Why = Unless(RecordPlace.VerdictReason, verdict.Why) }),
            book.Suppressed.Mark is null ? book.Suppressed : book.Suppressed.With(person, pseudonym, noted, AsksNothing(book)));
    }

    private bool AsksNothing(ContactBook book) =>
        EarlierNo.Holds(book.Suppressed, [.. search.Approaches.Values.Select(history => Approach.Fold(history.Events))], ids);

    private ContactEntry Left(ContactEntry entry)
    {
        Contact contact = entry.Contact;
        return contact.Employments.Any(work => work.Title is { } title && blank.Contains(new RecordMention(RecordPlace.JobTitle, title)))
            ? new ContactEntry(
                new Contact(
                    contact.Id,
                    contact.Name,
                    contact.Employments.Select(work => work.Title is { } title
                        && blank.Contains(new RecordMention(RecordPlace.JobTitle, title)) ? work with { Title = null } : work),
                    contact.IsConsultant),
                entry.Mails,
                entry.Profiles)
            : entry;
    }

    private IEnumerable<RecordMention> Mentions(ContactBook book)
    {
        foreach (BookSource source in book.Sources)
        {
            foreach ((RecordPlace place,
                string? text) in ((RecordPlace, string?)[])[(RecordPlace.SourceId, source.Id.Value),
                    (RecordPlace.SourceLabel, source.Label)])
            {
                if (text is not null && text != pseudonym.Value && mentioning.MayBeIn(text))
                {
                    yield return new(place, text);
                }
            }
        }

        foreach (string why in book.Verdicts.Select(verdict => verdict.Why).OfType<string>().Where(mentioning.MayNameIn))
        {
            yield return new(RecordPlace.VerdictReason, why);
        }

        foreach (ContactEntry entry in book.Contacts.Select(contact => contact.Entry))
        {
            foreach (string title in entry.Contact.Employments.Select(work => work.Title).OfType<string>().Where(MayStandIn))
            {
                yield return new(RecordPlace.JobTitle, title);
            }

            foreach (string other in entry.Mails
                .Concat(entry.Profiles)
                .Concat(entry.Contact.Employments.Select(work => work.Company.Text))
                .Append(entry.Contact.Name)
                .Append(entry.Contact.Id.Value)
                .Where(MayStandIn))
            {
                yield return new(RecordPlace.OtherPerson, other);
            }
        }
    }

    /// <summary>A path down to the first folder or file that may be called after them; a part of a word is enough there.</summary>
    private string Reduced(string place)
    {
        int end = 0;
        for (int start = 0; start <= place.Length; start = end + 1)
        {
            end = place.AsSpan(start).IndexOfAny('/', '\\') is >= 0 and var length ? start + length : place.Length;
            if (mentioning.MayBeInAWord(place[start..end]))
            {
                return place[..start] + Forgetting.Blank;
            }
        }

        return place;
    }

    /// <summary>Of others' names and titles only those that have a whole name, id or address of theirs: a first name is shared by
    /// many.</summary>
    private bool MayStandIn(string text)
    {
        string normal = $" {NormalText.Of(text)} ";
        return Array.Exists(whole, name => normal.Contains($" {name} ", StringComparison.Ordinal)) && text != pseudonym.Value;
    }
}
