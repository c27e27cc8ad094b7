using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>dossier</c>: everything held on one person, with source and date, as they may ask to be shown.</summary>
internal static class DossierCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(PeopleHelp.DossierPerson.Key);
        return workspace.Of("dossier", PeopleHelp.Dossier.Key, [person], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            KeptSearch search = seat.Search();
            Dossier dossier = search.DossierOf(seat.Person(asked.GetRequiredValue(person)).Id);
            if (dossier.IsEmpty)
            {
                throw new HonestNoException(seat.Say("Nothing is held on them.", "Rien n'est conservé à son sujet."));
            }

            SearchMention[] mentions = [.. Mentions(seat, search, dossier)];
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
    private static IEnumerable<SearchMention> Mentions(Workspace workspace, KeptSearch search, Dossier dossier)
    {
        HashSet<(ApproachId, ActId)> theirs = [.. dossier.Events.Select(one => (one.Approach, one.Event.Id))];
        bool isSeeker = search.Approaches.Values.SelectMany(history => history.Events).OfType<ApproachEvent.Opened>().Any(opened => dossier.Person.Ids.Contains(opened.Seeker));
        return isSeeker ? [] : search.Forget(dossier.Person.Id, ForgetCommand.Pseudonym(search), new ActId("dossier"), workspace.Now).Mentions.Where(mention => !theirs.Contains((mention.Approach, mention.Act)));
    }

    private static void Tell(Workspace workspace, Dossier dossier, SearchMention[] mentions)
    {
        Page page = workspace.Page();
        page.Line(workspace.Say($"Everything held on {dossier.Person}", $"Tout ce qui est conservé sur {dossier.Person}"), style: Page.Strong);
        foreach (ContactStatement said in dossier.Person.Statements)
        {
            ContactEntry entry = said.Entry;
            string gone = said.GoneAt is { } at ? workspace.Say($", gone since {Day(workspace, at)}", $", disparu depuis le {Day(workspace, at)}") : string.Empty;
            string what = string.Join("; ", new[] { entry.Contact.Name, entry.Contact.Id.Value }.Concat(Works(entry.Contact)).Concat(entry.Mails).Concat(entry.Profiles).Distinct(StringComparer.Ordinal));
            page.Line(workspace.Say($"- {said.Source}, {Day(workspace, said.At)}{gone}: {what}", $"- {said.Source}, {Day(workspace, said.At)}{gone} : {what}"), hang: 2);
        }

        foreach (TieStatement tie in dossier.Ties)
        {
            page.Line(workspace.Say(
                $"- {tie.Source}, {Day(workspace, tie.At)}: {Name(workspace, tie.Tie.From)} > {Name(workspace, tie.Tie.To)}, a tie of warmth {tie.Tie.Warmth}",
                $"- {tie.Source}, {Day(workspace, tie.At)} : {Name(workspace, tie.Tie.From)} > {Name(workspace, tie.Tie.To)}, un lien de chaleur {tie.Tie.Warmth}"), hang: 2);
        }

        foreach (IGrouping<ApproachId, DossierEvent> ofOne in dossier.Events.GroupBy(one => one.Approach))
        {
            Approach approach = workspace.Approaches.First(one => one.Id == ofOne.Key);
            page.Line(workspace.Say($"In the approach to {approach.Target.Company}:", $"Dans la démarche vers {approach.Target.Company} :"));
            Paper.Story story = approach.Story(workspace.Now);
            foreach (ApproachEvent e in ofOne.Select(one => one.Event))
            {
                foreach (string line in workspace.Sentences(story, new HashSet<ActId> { e.Id }))
                {
                    page.Line(workspace.Say($"- {Day(workspace, e.At)}: {line}", $"- {Day(workspace, e.At)} : {line}"), hang: 2);
                }
            }
        }

        if (mentions.Length > 0)
        {
            page.Line(workspace.Say("Texts that may name them too:", "Textes qui peuvent aussi nommer cette personne :"));
            foreach (SearchMention mention in mentions)
            {
                page.Line($"- {mention.Text}", hang: 2);
            }
        }
    }

    private static IEnumerable<string> Works(Contact contact) => contact.Employments.Select(employment => employment.Title is null ? employment.Company.Text : $"{employment.Title}, {employment.Company}");

    private static string Name(Workspace workspace, ContactId id) => id == Workspace.Seeker ? workspace.Say("you", "vous") : workspace.People.Book.Find(id)?.Contact.Name ?? id.Value;

    private static string Day(Workspace workspace, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, workspace.Zone).ToString("d MMM yyyy", workspace.Language.Culture);

    private static void Write(Utf8JsonWriter json, Dossier dossier, SearchMention[] mentions)
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
        foreach (SearchMention mention in mentions)
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
