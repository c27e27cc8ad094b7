using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>rename</c>: somebody is called otherwise, or the company is spelt otherwise; nothing else is touched.</summary>
internal static class RenameCommand
{
    internal static readonly Phrase Renamed = Phrase.Plain("rename.done", "was:person! who:person!");
    internal static readonly Phrase AlreadyCalled = Phrase.Plain("rename.already", "who:person!");
    internal static readonly Phrase Spelt = Phrase.Plain("rename.spelt", "was:id! company:id!");
    internal static readonly Phrase OtherCompany = Phrase.Plain("rename.other-company", "was:company! typed:id! command:words!");
    internal static readonly Phrase WrongSpelling = Phrase.Plain("rename.wrong-spelling");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> who = new("WHO") { Description = PeopleHelp.RenameWho.Key };
        Argument<string> name = new("NAME") { Description = PeopleHelp.RenameName.Key };
        Option<bool> company = new("--company") { Description = PeopleHelp.RenameCompany.Key };
        return workspace.Of(
            "rename", PeopleHelp.Rename.Key, [who, name, company, ActOptions.Yes()], isOfAnApproach: false, mayCreate: false,
            (seat, asked) =>
            {
                string typed = asked.GetRequiredValue(who);
                string called = asked.GetRequiredValue(name);
                if (string.IsNullOrWhiteSpace(called))
                {
                    throw new Problem(PersonAsked.Blank);
                }

                if (asked.GetValue(company))
                {
                    Spell(seat, ApproachFinder.Find(seat, typed, []), called.Trim());
                }
                else
                {
                    Call(seat, seat.Person(typed), called.Trim());
                }
            });
    }

    private static void Call(Workspace workspace, Contact person, string name)
    {
        HashSet<ContactId> ids = [person.Id, .. workspace.People.Book.Find(person.Id)?.Ids ?? []];
        Approach[] concerned = [.. workspace.Approaches.Where(approach => ids.Any(approach.Knows))];
        if (person.Name == name && concerned.All(approach => approach.Contact(Id(approach)).Name == name))
        {
            throw new HonestNoException(AlreadyCalled, Fact.Person("who", person));
        }

        IReadOnlyList<Draft> made = workspace.Record(
            [.. concerned.Select(approach => approach.Id)],
            draft => draft.Note(
                OwnEntries.Called(new ContactEntry(draft.Approach.Contact(Id(draft.Approach))), name).Contact, workspace.Now),
            book => Called(workspace, book, person, ids, name));
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json =>
            {
                json.WriteString("id", person.Id.Value);
                json.WriteString("was", person.Name);
                json.WriteString("name", name);
                json.WriteNumber("approaches", made.Count);
            });
            return;
        }

        workspace.Page().Line(workspace.Say(Renamed, Fact.Person("was", person), Fact.Person("who", name)));

        ContactId Id(Approach approach) => approach.Ledger.Same.Of(ids.First(approach.Knows));
    }

    private static void Spell(Workspace workspace, Approach approach, string name)
    {
        CompanyName was = approach.Target.Company;
        CompanyName now = new(name);
        if (was != now)
        {
            throw new HonestNoException(
                OtherCompany, CommandToType.Of("open", name), Fact.Company("was", was), TypedFact.Of("typed", name));
        }

        if (was.Text == now.Text)
        {
            throw new HonestNoException(AlreadyCalled, Fact.Person("who", was.Text));
        }

        Draft made = workspace.Record(approach, draft =>
        {
            ApproachEvent.Opened opening = draft.Approach.Ledger.Opening!;
            draft.Record(id => new ApproachEvent.StruckOut(
                id, workspace.Now, opening.Id, workspace.Say(WrongSpelling),
                opening with { Target = opening.Target with { Company = now } }));
        });
        workspace.Tell(made, [workspace.Say(Spelt, TypedFact.Of("was", was.Text), TypedFact.Of("company", now.Text))], []);
    }

    /// <summary>A book in which the seeker's own entries call somebody so, as the newest word on them.</summary>
    private static ContactBook Called(Workspace workspace, ContactBook book, Contact person, HashSet<ContactId> ids, string name)
    {
        ContactEntry[] own =
        [
            .. book.Contacts.Where(said => said.Source == OwnEntries.Source && ids.Contains(said.Entry.Contact.Id))
                .Select(said => said.Entry),
        ];
        ContactEntry[] entries = own.Length > 0 ? own : [new ContactEntry(new Contact(person.Id, person.Name))];
        ContactBook next = OwnEntries.With(workspace, book, [.. entries.Select(entry => OwnEntries.Called(entry, name))], []).Book;
        DateTimeOffset newest = next.Contacts.Where(said => ids.Contains(said.Entry.Contact.Id)).Max(said => said.At);
        return next.Keeping(
            [.. next.Sources],
            [
                .. next.Contacts.Select(said => said.Source == OwnEntries.Source && ids.Contains(said.Entry.Contact.Id)
                    ? said with { At = newest > workspace.Now ? newest : workspace.Now }
                    : said),
            ],
            [.. next.Ties]);
    }
}
