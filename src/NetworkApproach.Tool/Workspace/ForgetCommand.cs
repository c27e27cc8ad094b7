using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>forget</c>: a person is erased from everything kept here, and kept out of what is imported later.</summary>
internal static class ForgetCommand
{
    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string?> person = new("PERSON") { Description = SharedHelp.Person.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<bool> yes = new("--yes") { Description = PeopleHelp.ForgetYes.Key };
        MentionOptions texts = new();
        Option<string?> untouched = new("--untouched-since") { Description = PeopleHelp.ForgetUntouchedSince.Key, HelpName = "DAY" };
        return workspace.Of(
            "forget",
            PeopleHelp.Forget.Key,
            [person, yes, texts.Blank, texts.Keep, untouched], isOfAnApproach: false, mayCreate: false,
            (seat, asked) =>
            {
                if (asked.GetValue(untouched) is { } day)
                {
                    Untouched(seat, day);
                    return;
                }

                Contact who = seat.Person(seat.Given(asked.GetValue(person), "PERSON", "Whom should be forgotten?", "Qui faut-il oublier ?"));
                Run(seat, who, asked.GetValue(yes), mentions => texts.Chosen(seat, asked, mentions, who.Name, seat.Say("Not forgotten", "Rien n'est oublié")));
            });
    }

    private static void Run(Workspace workspace, Contact who, bool isConfirmed, Func<IReadOnlyList<SearchMention>, IReadOnlySet<SearchMention>?> chosen)
    {
        KeptSearch search = workspace.Search();
        ContactId pseudonym = Pseudonym(search);
        ActId act = new(string.Create(CultureInfo.InvariantCulture, $"forgotten {workspace.Now.UtcDateTime:yyyyMMddHHmmssfffffff}"));
        IReadOnlyList<SearchMention> mentions = search.Forget(who.Id, pseudonym, act, workspace.Now).Mentions;
        IReadOnlySet<SearchMention>? blanked = chosen(mentions);
        if (!isConfirmed && !workspace.Confirms(workspace.Say($"Forget {who.Name} for good?", $"Oublier {who.Name} pour de bon ?")))
        {
            throw new HonestNoException(workspace.Say(
                $"Not forgotten. It cannot be undone; to do it: network-approach forget {RefusalHint.Shown(workspace.People.All, who)} --yes",
                $"Rien n'est oublié. C'est irréversible ; pour le faire : network-approach forget {RefusalHint.Shown(workspace.People.All, who)} --yes"));
        }

        SuppressionSecret secret = workspace.File.Guarded(() => Task.FromResult(WorkspaceKey.ReadOrMake(workspace.File.Path)));
        search = workspace.Search(secret);
        ForgottenPerson forgotten = search.Forget(who.Id, pseudonym, act, workspace.Now, blanked);
        workspace.Replace(search, forgotten.Search, secret);
        Tell(workspace, forgotten, mentions.Count - (blanked?.Count ?? 0));
    }

    private static void Tell(Workspace workspace, ForgottenPerson forgotten, int left)
    {
        IReadOnlyList<ExportMade> exports = workspace.Exports();
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json => Write(json, forgotten, exports));
            return;
        }

        Page page = workspace.Page();
        page.Line(workspace.Say("Forgotten, and kept out of later imports.", "C'est oublié ; les imports à venir n'y changeront rien."));
        if (left > 0)
        {
            page.Line(workspace.Say($"Mentions above that remain: {left}.", $"Mentions ci-dessus qui demeurent : {left}."), style: Page.Warning);
        }

        foreach (ExportMade export in exports)
        {
            page.Line(workspace.Say(
                $"Still in the export of {export.At.ToString("d MMM yyyy", workspace.Language.Culture)}: {export.Place}; delete it or make it anew.",
                $"Figure encore dans l'export du {export.At.ToString("d MMM yyyy", workspace.Language.Culture)} : {export.Place} ; supprimez-le ou refaites-le."), hang: 2, style: Page.Warning);
        }
    }

    private static void Write(Utf8JsonWriter json, ForgottenPerson forgotten, IReadOnlyList<ExportMade> exports)
    {
        json.WriteBoolean("forgotten", value: true);
        json.WriteStartArray("approaches");
        foreach (ApproachId approach in forgotten.Approaches)
        {
            json.WriteStringValue(approach.Value);
        }

        json.WriteEndArray();
        json.WriteNumber("mentions", forgotten.Mentions.Count);
        json.WriteStartArray("exports");
        foreach (ExportMade export in exports)
        {
            json.WriteStringValue(export.Place);
        }

        json.WriteEndArray();
    }

    private static void Untouched(Workspace workspace, string day)
    {
        DateTimeOffset since = workspace.At(SaidWhen.Read(day, workspace.Today, Towards.Past)?.Day ?? SaidDay.ReadSince(day, workspace.Today) ?? workspace.Day(day), TimeOnly.MinValue);
        IReadOnlyList<BookPerson> people = workspace.Search().UntouchedSince(since, Workspace.Seeker);
        if (people.Count == 0)
        {
            throw new HonestNoException(workspace.Say("Something new was said of everybody since.", "Il y a eu du nouveau sur tout le monde depuis."));
        }

        foreach (BookPerson person in people)
        {
            if (workspace.IsJson)
            {
                JsonLines.Write(workspace.Terminal.Output, json =>
                {
                    json.WriteString("id", person.Id.Value);
                    json.WriteString("name", person.Contact.Name);
                });
            }
            else
            {
                workspace.Page().Line($"- {person} [{person.Id}]", hang: 2);
            }
        }
    }

    /// <summary>What would stand for one more person who is forgotten.</summary>
    internal static ContactId Pseudonym(KeptSearch search)
    {
        HashSet<ContactId> taken = [.. search.Book.Book.Suppressed.Keys.Select(key => key.Person), .. search.Approaches.Values.SelectMany(history => Approach.Fold(history.Events).People).Select(person => person.Id)];
        int number = 1;
        while (taken.Any(id => id.Value.StartsWith(Named(number), StringComparison.Ordinal)))
        {
            number++;
        }

        return new ContactId(Named(number));

        static string Named(int number) => string.Create(CultureInfo.InvariantCulture, $"forgotten-{number}");
    }
}
