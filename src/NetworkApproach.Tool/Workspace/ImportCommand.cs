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

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = PeopleHelp.ImportFile.Key };
        Option<string?> owner = new("--of") { Description = PeopleHelp.ImportOf.Key, HelpName = "PERSON" };
        Option<string?> source = new("--source") { Description = PeopleHelp.ImportSource.Key, HelpName = "NAME" };
        Option<string[]> confirm = Confirming.Option();
        return workspace.Of(
            "import", PeopleHelp.Import.Key,
            [file, owner, source, confirm], isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                ContactId from = asked.GetValue(owner) is { } typed ? seat.Person(typed).Id : Workspace.Seeker;
                ImportedFile read = Working(
                    seat, () => ImportedFile.Read(seat, asked.GetRequiredValue(file), from, ActOptions.Text(asked.GetValue(source))));
                SourceReading reading = Confirming.Confirmed(
                    seat, read.Reading, book => Newest(seat, book, read.Reading), asked.GetValue(confirm) ?? []);
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
