using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>dossier</c>: everything held on one person, with source and date, as they may ask to be shown.</summary>
internal static class DossierCommand
{
    internal static readonly Phrase Nothing = Phrase.Plain("dossier.nothing");
    internal static readonly Phrase Title = Phrase.Plain("dossier.title", "who:person!");
    internal static readonly Phrase Said = Phrase.Plain("dossier.said", "source:id! day:words! what:id!");
    internal static readonly Phrase Gone = Phrase.Plain("dossier.gone", "source:id! day:words! gone:words! what:id!");
    internal static readonly Phrase Knows = Phrase.Plain("dossier.knows", "source:id! day:words! from:words! to:words! warmth:number!");
    internal static readonly Phrase You = Phrase.Plain("dossier.you");
    internal static readonly Phrase InTheApproach = Phrase.Plain("dossier.in-the-approach", "company:company!");
    internal static readonly Phrase Happened = Phrase.Plain("dossier.happened", "day:words! what:words!");
    internal static readonly Phrase MayNameThem = Phrase.Plain("dossier.may-name-them");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(PeopleHelp.DossierPerson.Key);
        return workspace.Of("dossier", PeopleHelp.Dossier.Key, [person], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            SeekerRecords search = seat.Data();
            Dossier dossier = search.DossierOf(seat.Person(asked.GetRequiredValue(person)).Id);
            if (dossier.IsEmpty)
            {
                throw new HonestNoException(Nothing);
            }

            RecordMention[] mentions = [.. Mentions(seat, search, dossier)];
            if (seat.IsJson)
            {
                JsonLines.Write(seat.Terminal.Output, json => Write(json, dossier, mentions));
            }
            else
            {
                Tell(seat, dossier, mentions);
            }
        });
    }

    /// <summary>The texts that may name them, beside what is theirs already: what forgetting them would list.</summary>
    private static IEnumerable<RecordMention> Mentions(Workspace workspace, SeekerRecords search, Dossier dossier)
    {
        HashSet<(ApproachId, ActId)> theirs = [.. dossier.Events.Select(one => (one.Approach, one.Event.Id))];
        bool isSeeker = search.Approaches.Values
            .SelectMany(history => history.Events)
            .OfType<ApproachEvent.Opened>()
            .Any(opened => dossier.Person.Ids.Contains(opened.Seeker));
        return isSeeker
            ? []
            : search
                .Forget(dossier.Person.Id, ForgetCommand.Pseudonym(search), new ActId("dossier"), workspace.Now).Mentions
                .Where(mention => !theirs.Contains((mention.Approach, mention.Act)));
    }

    private static void Tell(Workspace workspace, Dossier dossier, RecordMention[] mentions)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say(Title, Fact.Person("who", dossier.Person.Contact)), style: Page.Strong);
        foreach (ContactStatement said in dossier.Person.Statements)
        {
            ContactEntry entry = said.Entry;
            string what = string.Join(
                "; ",
                new[] { entry.Contact.Name, entry.Contact.Id.Value }
                    .Concat(Works(entry.Contact))
                    .Concat(entry.Mails)
                    .Concat(entry.Profiles)
                    .Distinct(StringComparer.Ordinal));
            Fact[] facts = [Fact.Id("source", said.Source.Value), Fact.Words("day", Day(workspace, said.At)), Fact.Id("what", what)];
            string line = said.GoneAt is { } at
                ? workspace.Say(Gone, [.. facts, Fact.Words("gone", Day(workspace, at))])
                : workspace.Say(Said, facts);
            page.Line(line, hang: 2);
        }

        foreach (TieStatement tie in dossier.Ties)
        {
            page.Line(
                workspace.Say(
                    Knows,
                    Fact.Id("source", tie.Source.Value),
                    Fact.Words("day", Day(workspace, tie.At)),
                    Fact.Words("from", Name(workspace, tie.Tie.From)),
                    Fact.Words("to", Name(workspace, tie.Tie.To)),
                    Fact.Number("warmth", tie.Tie.Warmth.Value)),
                hang: 2);
        }

        foreach (IGrouping<ApproachId, DossierEvent> ofOne in dossier.Events.GroupBy(one => one.Approach))
        {
            Approach approach = workspace.Approaches.First(one => one.Id == ofOne.Key);
            page.Line(workspace.Say(InTheApproach, Fact.Company("company", approach.Target.Company)));
            Paper.Story story = approach.Story(workspace.Now);
            foreach (ApproachEvent e in ofOne.Select(one => one.Event))
            {
                foreach (string line in workspace.Sentences(story, new HashSet<ActId> { e.Id }))
                {
                    page.Line(workspace.Say(Happened, Fact.Words("day", Day(workspace, e.At)), Fact.Words("what", line)), hang: 2);
                }
            }
        }

        if (mentions.Length > 0)
        {
            page.Line(workspace.Say(MayNameThem));
            foreach (RecordMention mention in mentions)
            {
                page.Line($"- {mention.Text}", hang: 2);
            }
        }
    }

    private static IEnumerable<string> Works(Contact contact) =>
        contact.Employments.Select(employment => employment.Title is null
            ? employment.Company.Text
            : $"{employment.Title}, {employment.Company}");

    private static string Name(Workspace workspace, ContactId id) =>
        id == Workspace.Seeker ? workspace.Say(You) : workspace.People.Book.Find(id)?.Contact.Name ?? id.Value;

    private static string Day(Workspace workspace, DateTimeOffset at) =>
        workspace.Language.ShortDay(TimeZoneInfo.ConvertTime(at, workspace.Zone));

    private static void Write(Utf8JsonWriter json, Dossier dossier, RecordMention[] mentions)
    {
        json.WriteString("id", dossier.Person.Id.Value);
        json.WriteString("name", dossier.Person.Contact.Name);
        Lines(json, "contacts", dossier.Person.Statements.Select(BookJson.Write));
        Lines(json, "ties", dossier.Ties.Select(BookJson.Write));
        Lines(json, "verdicts", dossier.Verdicts.Select(BookJson.Write));
        json.WriteStartArray("events");
        foreach (DossierEvent one in dossier.Events)
        {
            json.WriteStartObject();
            json.WriteString("approach", one.Approach.Value);
            json.WritePropertyName("event");
            json.WriteRawValue(EventJson.Write(one.Event));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("mentions");
        foreach (RecordMention mention in mentions)
        {
            json.WriteStringValue(mention.Text);
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (string line in lines)
        {
            json.WriteRawValue(line);
        }

        json.WriteEndArray();
    }
}
