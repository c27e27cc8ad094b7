using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>add</c>, <c>tie</c> and <c>me</c>: what the seeker knows of people, in their own words.</summary>
internal static class AddCommand
{
    internal static Command Add(WorkspaceCommand workspace)
    {
        Argument<string> name = new("NAME") { Description = PeopleHelp.AddName.Key };
        Option<string?> company = new("--company") { Description = PeopleHelp.AddCompany.Key, HelpName = "COMPANY" };
        Option<string?> title = new("--title") { Description = PeopleHelp.AddTitle.Key, HelpName = "TEXT" };
        Option<string[]> former = new("--former") { Description = PeopleHelp.AddFormer.Key, HelpName = "COMPANY", Arity = ArgumentArity.OneOrMore };
        Option<string?> mail = new("--mail") { Description = PeopleHelp.AddMail.Key, HelpName = "ADDRESS" };
        Option<string?> profile = new("--profile") { Description = PeopleHelp.AddProfile.Key, HelpName = "URL" };
        Option<bool> consultant = new("--consultant") { Description = PeopleHelp.AddConsultant.Key };
        Option<int?> warmth = new("--warmth") { Description = PeopleHelp.AddWarmth.Key, HelpName = "1-5" };
        Option<bool> isNew = ActOptions.New();
        return workspace.Of(
            "add", PeopleHelp.Add.Key,
            [name, company, title, former, mail, profile, consultant, warmth, isNew], isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                Contact known = seat.PersonOrNew(asked.GetRequiredValue(name), asked.GetValue(isNew));
                Employment[] employments =
                [
                    .. ActOptions.Text(asked.GetValue(company)) is { } at ? [new Employment(new CompanyName(at), ActOptions.Text(asked.GetValue(title)))] : Array.Empty<Employment>(),
                    .. (asked.GetValue(former) ?? []).Where(text => !string.IsNullOrWhiteSpace(text)).Select(text => new Employment(new CompanyName(text), Until: seat.Today)),
                ];
                ContactEntry? before = seat.People.Book.Contacts.FirstOrDefault(statement => statement.Source == OwnEntries.Source && statement.Entry.Contact.Id == known.Id)?.Entry;
                ContactEntry entry = new(
                    new Contact(known.Id, known.Name, employments.Concat(before?.Contact.Employments ?? []).DistinctBy(one => one.Company), asked.GetValue(consultant) || known.IsConsultant),
                    Added(before?.Mails, asked.GetValue(mail)),
                    Added(before?.Profiles, asked.GetValue(profile)));
                Tie[] ties = asked.GetValue(warmth) is { } warm ? [new Tie(Workspace.Seeker, known.Id, Warm(seat, warm))] : [];
                Tell(seat, entry.Contact, OwnEntries.Keep(seat, [entry], ties));
            });
    }

    internal static Command Tie(WorkspaceCommand workspace)
    {
        Argument<string> from = new("PERSON") { Description = PeopleHelp.TiePerson.Key };
        Argument<string> to = new("OTHER") { Description = PeopleHelp.TieOther.Key };
        Option<int> warmth = new("--warmth") { Description = PeopleHelp.TieWarmth.Key, HelpName = "1-5", DefaultValueFactory = _ => 3 };
        Option<int?> minutes = new("--minutes") { Description = PeopleHelp.TieMinutes.Key, HelpName = "N" };
        Option<string?> since = new("--since") { Description = PeopleHelp.TieSince.Key, HelpName = "WHEN" };
        return workspace.Of("tie", PeopleHelp.Tie.Key, [from, to, warmth, minutes, since], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            Contact one = Somebody(seat, asked.GetRequiredValue(from));
            Contact other = Somebody(seat, asked.GetRequiredValue(to));
            if (one.Id == other.Id)
            {
                throw new FormatException(seat.Say("A tie is between two people; these are one.", "Un lien relie deux personnes ; c'est ici la même."));
            }

            if (asked.GetValue(minutes) is < 1)
            {
                throw new FormatException(seat.Say("--minutes: give 1 or more.", "--minutes : donnez 1 ou plus."));
            }

            Tie tie = new(one.Id, other.Id, Warm(seat, asked.GetValue(warmth)))
            {
                Minutes = asked.GetValue(minutes) ?? NetworkApproach.Tie.DefaultMinutes,
                Since = asked.GetValue(since) is { } when ? seat.Since(when) : null,
            };
            ContactEntry[] entries = [.. new[] { one, other }.Where(person => seat.People.Book.Find(person.Id) is null).Select(person => new ContactEntry(person))];
            BookChange change = OwnEntries.Keep(seat, entries, [tie]);
            if (seat.IsJson)
            {
                JsonLines.Write(seat.Terminal.Output, json =>
                {
                    json.WriteString("from", one.Id.Value);
                    json.WriteString("to", other.Id.Value);
                    json.WriteNumber("warmth", tie.Warmth.Value);
                    json.WriteBoolean("changed", change.Ties.New.Count + change.Ties.Changed.Count > 0);
                });
            }
            else
            {
                seat.Page().Line(seat.Say($"{Called(seat, one)} knows {Called(seat, other)}, warmth {tie.Warmth}.", $"{Called(seat, one)} connaît {Called(seat, other)}, chaleur {tie.Warmth}."));
            }
        });
    }

    internal static Command Me(WorkspaceCommand workspace)
    {
        Argument<string> name = new("NAME") { Description = PeopleHelp.MeName.Key };
        return workspace.Of("me", PeopleHelp.Me.Key, [name], isOfAnApproach: false, mayCreate: true, (seat, asked) =>
        {
            string called = seat.Given(asked.GetValue(name), "NAME", "What is your name?", "Quel est votre nom ?");
            ContactEntry entry = new(new Contact(Workspace.Seeker, called));
            BookChange change = OwnEntries.Keep(seat, [entry], []);
            if (seat.IsJson)
            {
                Tell(seat, entry.Contact, change);
            }
            else
            {
                seat.Page().Line(seat.Say($"Your messages are signed: {called}", $"Vos messages sont signés : {called}"));
            }
        });
    }

    private static Contact Somebody(Workspace workspace, string typed) =>
        SaidWhen.Plain(typed) is TieOptions.Me or "moi" ? new Contact(Workspace.Seeker, workspace.SeekerName ?? TieOptions.Me) : workspace.Person(typed);

    private static string Called(Workspace workspace, Contact person) => person.Id == Workspace.Seeker ? workspace.SeekerName ?? workspace.Say("You", "Vous") : person.Name;

    private static Warmth Warm(Workspace workspace, int warmth) => warmth is >= 1 and <= 5
        ? new Warmth(warmth)
        : throw new FormatException(workspace.Say($"--warmth: {warmth} is not 1 to 5.", $"--warmth : {warmth} n'est pas entre 1 et 5."));

    private static IEnumerable<string> Added(IReadOnlyList<string>? before, string? more) =>
        ActOptions.Text(more) is { } text ? (before ?? []).Append(text).Distinct(StringComparer.Ordinal) : before ?? [];

    private static void Tell(Workspace workspace, Contact person, BookChange change)
    {
        bool isNew = change.Contacts.New.Count > 0;
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json =>
            {
                json.WriteString("id", person.Id.Value);
                json.WriteString("name", person.Name);
                json.WriteBoolean("changed", isNew || change.Contacts.Changed.Count + change.Ties.New.Count + change.Ties.Changed.Count > 0);
            });
            return;
        }

        Page page = workspace.Page();
        page.Line(isNew
            ? workspace.Say($"Added: {person.Name} [{person.Id}]", $"Nouvelle fiche : {person.Name} [{person.Id}]")
            : workspace.Say($"Noted on {person.Name} [{person.Id}]", $"Fiche complétée : {person.Name} [{person.Id}]"));
        if (change.KeptOut > 0)
        {
            throw new HonestNoException(workspace.Say(
                "This person asked to be forgotten and is kept out; nothing was added.", "Cette personne a demandé à être oubliée et reste écartée ; rien n'a été ajouté."));
        }

        if (change.Proposed.Count > 0)
        {
            Advice.Tell(page, workspace.Say("This may be somebody known already; decide: network-approach doubles", "C'est peut-être quelqu'un que vous connaissez déjà ; tranchez : network-approach doubles"));
        }
    }
}
