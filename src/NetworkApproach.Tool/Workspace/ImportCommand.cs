using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace NetworkApproach.Tool;

/// <summary><c>import</c>: an address book, for the first time or again.</summary>
internal static class ImportCommand
{
    internal static readonly Phrase Reading = Phrase.Plain("import.reading");
    internal static readonly Phrase Older = Phrase.Plain("import.older", "file:id! source:id! at:id!");

    internal static readonly Phrase EndsMuch =
        Phrase.Plain("import.ends-much", "file:id! source:id! gone:number! before:number! people:id!");
    internal static readonly Phrase AllTheSame = Phrase.Plain("import.all-the-same", "told:words!");
    internal static readonly Phrase NotRead = Phrase.Plain("import.not-read", "told:words!");

    private const int OneIn = 10;
    private const int MostListed = 8;

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = PeopleHelp.ImportFile.Key };
        Option<string?> owner = new("--of") { Description = PeopleHelp.ImportOf.Key, HelpName = "PERSON" };
        Option<string?> source = new("--source") { Description = PeopleHelp.ImportSource.Key, HelpName = "NAME" };
        Option<string[]> confirm = Confirming.Option();
        Option<bool> yes = new(Consent.OptionName) { Description = PeopleHelp.ImportYes.Key };
        return workspace.Of(
            "import", PeopleHelp.Import.Key,
            [file, owner, source, confirm, yes], isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                ContactId from = asked.GetValue(owner) is { } typed ? seat.Person(typed).Id : Workspace.Seeker;
                ImportedFile read = Working(
                    seat, () => ImportedFile.Read(seat, asked.GetRequiredValue(file), from, ActOptions.Text(asked.GetValue(source))));
                SourceReading reading = Confirming.Confirmed(
                    seat, read.Reading, book => Newest(seat, book, read.Reading), asked.GetValue(confirm) ?? []);
                Agreed(seat, read, Newest(seat, seat.People.Book, reading));
                BookChange change = Working(seat, () => seat.Change(book => Newest(seat, book, reading)));
                if (seat.IsJson)
                {
                    JsonLines.Write(seat.Terminal.Output, json => Write(json, seat, read, change));
                }
                else
                {
                    new ImportPage(seat).Tell(read, change);
                }
            });
    }

    /// <summary>Asks first where more than a tenth of what a source said would be gone: it may be somebody else's file, or a part of
    /// one.</summary>
    /// <exception cref="HonestNoException">The answer is no, or nobody can be asked.</exception>
    private static void Agreed(Workspace workspace, ImportedFile read, BookChange change)
    {
        (int gone, int before) = Ended(change.Contacts);
        (gone, before) = gone * OneIn > before ? (gone, before) : Ended(change.Ties);
        if (gone * OneIn <= before || workspace.IsAgreed)
        {
            return;
        }

        string[] people = [.. change.Contacts.Gone.Select(said => said.Entry.Contact.Name)];
        string listed = string.Join("; ", people.Take(MostListed)) + (people.Length > MostListed ? "; ..." : string.Empty);
        Fact[] facts =
        [
            Fact.Id("file", read.Reading.Label ?? read.Reading.Source.Value), Fact.Id("source", read.Reading.Source.Value),
            Fact.Number("gone", gone), Fact.Number("before", before), TypedFact.Of("people", people.Length == 0 ? "-" : listed),
        ];
        Fact told = Fact.Words("told", workspace.Say(EndsMuch, facts));
        if (!workspace.Confirms(workspace.Say(AllTheSame, told)))
        {
            throw new HonestNoException(NotRead, told);
        }
    }

    private static (int Gone, int Before) Ended<T>(StatementChange<T> change)
        where T : class => (change.Gone.Count, change.Gone.Count + change.Changed.Count + change.Unchanged);

    /// <summary>Long work shows at a terminal that it goes on.</summary>
    private static T Working<T>(Workspace workspace, Func<T> work) =>
        workspace.Prompts is { } console ? console.Status().Start(workspace.Say(Reading), _ => work()) : work();

    private static BookChange Newest(Workspace workspace, ContactBook book, SourceReading reading)
    {
        try
        {
            return book.Read(reading);
        }
        catch (ArgumentException older) when (book.Sources.FirstOrDefault(source => source.Id == reading.Source) is { } before
            && reading.At < before.ReadAt)
        {
            throw new Problem(
                older,
                Older,
                Fact.Id("file", reading.Label ?? reading.Source.Value),
                Fact.Id("source", reading.Source.Value),
                Fact.Id("at", before.ReadAt.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)));
        }
    }

    private static void Write(Utf8JsonWriter json, Workspace workspace, ImportedFile read, BookChange change)
    {
        json.WriteString("workspace", workspace.File.Path);
        json.WriteString("source", read.Reading.Source.Value);
        json.WriteNumber("rows", read.Rows);
        json.WriteNumber("skipped", read.Skipped);
        json.WriteNumber("new", change.Contacts.New.Count);
        json.WriteNumber("changed", change.Contacts.Changed.Count);
        json.WriteNumber("gone", change.Contacts.Gone.Count);
        json.WriteNumber("unchanged", change.Contacts.Unchanged);
        json.WriteNumber("newTies", change.Ties.New.Count);
        json.WriteNumber("joined", change.Joined.Count);
        json.WriteNumber("proposed", change.Proposed.Count);
        json.WriteNumber("keptOut", change.KeptOut);
        json.WriteNumber("people", change.Book.People.Count(person => person.Id != Workspace.Seeker));
    }
}
