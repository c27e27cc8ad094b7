using System.CommandLine;
using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary><c>add</c>, <c>tie</c> and <c>me</c>: what the seeker knows of people, in their own words.</summary>
internal static class AddCommand
{
    internal static readonly Phrase Added = Phrase.Plain("add.added", "who:person! id:id!");
    internal static readonly Phrase Noted = Phrase.Plain("add.noted", "who:person! id:id!");
    internal static readonly Phrase KeptOut = Phrase.Plain("add.kept-out");
    internal static readonly Phrase MayBeKnown = Phrase.Plain("add.may-be-known", "command:words!");
    internal static readonly Phrase NoWarmth = Phrase.Plain("add.no-warmth", "warmth:id!");
    internal static readonly Phrase OnePerson = Phrase.Plain("tie.one-person");
    internal static readonly Phrase NoMinutes = Phrase.Plain("tie.no-minutes");
    internal static readonly Phrase Knows = Phrase.Plain("tie.knows", "one:person! other:person! warmth:number!");
    internal static readonly Phrase YouKnow = Phrase.Plain("tie.you-know", "other:person! warmth:number!");
    internal static readonly Phrase KnowsYou = Phrase.Plain("tie.knows-you", "one:person! warmth:number!");
    internal static readonly Phrase YourName = Phrase.Plain("me.your-name");
    internal static readonly Phrase Signed = Phrase.Plain("me.signed", "name:person!");

    internal static Command Add(WorkspaceCommand workspace)
    {
        Argument<string> name = new("NAME") { Description = PeopleHelp.AddName.Key };
        Option<string?> company = new("--company") { Description = PeopleHelp.AddCompany.Key, HelpName = "COMPANY" };
        Option<string?> title = new("--title") { Description = PeopleHelp.AddTitle.Key, HelpName = "TEXT" };
        Option<string[]> former = new(
            "--former")
        { Description = PeopleHelp.AddFormer.Key, HelpName = "COMPANY", Arity = ArgumentArity.OneOrMore };
        Option<string?> mail = new("--mail") { Description = PeopleHelp.AddMail.Key, HelpName = "ADDRESS" };
        Option<string?> profile = new("--profile") { Description = PeopleHelp.AddProfile.Key, HelpName = "URL" };
        Option<bool> consultant = new("--consultant") { Description = PeopleHelp.AddConsultant.Key };
        Option<int?> warmth = new("--warmth") { Description = PeopleHelp.AddWarmth.Key, HelpName = "1-5" };
        Option<bool> isNew = ActOptions.New();
        return workspace.Of(
            "add", PeopleHelp.Add.Key,
            [name, company, title, former, mail, profile, consultant, warmth, isNew, ActOptions.Forgotten()],
            isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                Contact known = seat.PersonOrNew(asked.GetRequiredValue(name), asked.GetValue(isNew));
                Employment[] employments =
                [
                    .. ActOptions.Text(asked.GetValue(company)) is { } at
                        ? [new Employment(new CompanyName(at), ActOptions.Text(asked.GetValue(title)))]
                        : Array.Empty<Employment>(),
                    .. (asked.GetValue(former) ?? [])
                        .Where(text => !string.IsNullOrWhiteSpace(text))
                        .Select(text => new Employment(new CompanyName(text), Until: seat.Today)),
                ];
                ContactEntry? before =
                    seat.People.Book.Contacts.FirstOrDefault(statement => statement.Source == OwnEntries.Source
                        && statement.Entry.Contact.Id == known.Id)?.Entry;
                ContactEntry entry = new(
                    new Contact(
                        known.Id, known.Name, employments.Concat(before?.Contact.Employments ?? []).DistinctBy(one => one.Company),
                        asked.GetValue(consultant) || known.IsConsultant),
                    With(before?.Mails, asked.GetValue(mail)),
                    With(before?.Profiles, asked.GetValue(profile)));
                seat.LetIn(entry);
                Tie[] ties = asked.GetValue(warmth) is { } warm ? [new Tie(Workspace.Seeker, known.Id, Warm(warm))] : [];
                Tell(seat, entry.Contact, OwnEntries.Keep(seat, [entry], ties));
                TellTheApproaches(seat, entry.Contact);
            });
    }

    /// <summary>Notes that somebody is a consultant in the approaches that know them already: their words differ.</summary>
    private static void TellTheApproaches(Workspace workspace, Contact person)
    {
        ApproachId[] unaware =
        [
            .. workspace.Approaches
                .Where(approach => person.IsConsultant
                    && approach.People.Any(known => known.Id == person.Id && !known.IsConsultant))
                .Select(approach => approach.Id)
        ];
        if (unaware.Length > 0)
        {
            workspace.Record(unaware, draft =>
            {
                Contact known = draft.Approach.Contact(person.Id);
                draft.Note(new Contact(known.Id, known.Name, known.Employments, isConsultant: true), workspace.Now);
            });
        }
    }

    internal static Command Tie(WorkspaceCommand workspace)
    {
        Argument<string> from = new("PERSON") { Description = PeopleHelp.TiePerson.Key };
        Argument<string> to = new("OTHER") { Description = PeopleHelp.TieOther.Key };
        Option<int> warmth = new("--warmth") { Description = PeopleHelp.TieWarmth.Key, HelpName = "1-5", DefaultValueFactory = _ => 3 };
        Option<int?> minutes = new("--minutes") { Description = PeopleHelp.TieMinutes.Key, HelpName = "N" };
        Option<string?> since = new("--since") { Description = PeopleHelp.TieSince.Key, HelpName = "WHEN" };
        return workspace.Of(
            "tie", PeopleHelp.Tie.Key, [from, to, warmth, minutes, since], isOfAnApproach: false, mayCreate: false, (seat, asked) =>
        {
            Contact one = Somebody(seat, asked.GetRequiredValue(from));
            Contact other = Somebody(seat, asked.GetRequiredValue(to));
            if (one.Id == other.Id)
            {
                throw new Problem(OnePerson);
            }

            if (asked.GetValue(minutes) is < 1)
            {
                throw new Problem(NoMinutes);
            }

            Tie tie = new(one.Id, other.Id, Warm(asked.GetValue(warmth)))
            {
                Minutes = asked.GetValue(minutes) ?? NetworkApproach.Tie.DefaultMinutes,
                Since = asked.GetValue(since) is { } when ? seat.Since(when) : null,
            };
            ContactEntry[] entries =
            [
                .. new[] { one, other }.Where(person => seat.People.Book.Find(person.Id) is null).Select(person => new ContactEntry(person))
            ];
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
                seat.Page().Line(Knowing(seat, one, other, Fact.Number("warmth", tie.Warmth.Value)));
            }
        });
    }

    internal static Command Me(WorkspaceCommand workspace)
    {
        Argument<string> name = new("NAME") { Description = PeopleHelp.MeName.Key };
        return workspace.Of("me", PeopleHelp.Me.Key, [name], isOfAnApproach: false, mayCreate: true, (seat, asked) =>
        {
            string called = seat.Given(asked.GetValue(name), "NAME", YourName);
            ContactEntry entry = new(new Contact(Workspace.Seeker, called));
            BookChange change = OwnEntries.Keep(seat, [entry], []);
            if (seat.IsJson)
            {
                Tell(seat, entry.Contact, change);
            }
            else
            {
                seat.Page().Line(seat.Say(Signed, Fact.Person("name", called)));
            }
        });
    }

    private static Contact Somebody(Workspace workspace, string typed) =>
        SaidWhen.Plain(typed) is TieOptions.Me or "moi"
            ? new Contact(Workspace.Seeker, workspace.SeekerName ?? TieOptions.Me)
            : workspace.Person(typed);

    private static string Knowing(Workspace workspace, Contact one, Contact other, Fact warmth) =>
        IsNameless(workspace, one) ? workspace.Say(YouKnow, Fact.Person("other", other), warmth)
        : IsNameless(workspace, other) ? workspace.Say(KnowsYou, Fact.Person("one", one), warmth)
        : workspace.Say(Knows, Fact.Person("one", one), Fact.Person("other", other), warmth);

    private static bool IsNameless(Workspace workspace, Contact person) => person.Id == Workspace.Seeker && workspace.SeekerName is null;

    private static Warmth Warm(int warmth) => warmth is >= 1 and <= 5
        ? new Warmth(warmth)
        : throw new Problem(NoWarmth, Fact.Id("warmth", warmth.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<string> With(IReadOnlyList<string>? before, string? more) =>
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
                json.WriteBoolean(
                    "changed", isNew || change.Contacts.Changed.Count + change.Ties.New.Count + change.Ties.Changed.Count > 0);
            });
            return;
        }

        Page page = workspace.Page();
        page.Line(workspace.Say(isNew ? Added : Noted, Fact.Person("who", person), Fact.Id("id", person.Id.Value)));
        if (change.KeptOut > 0)
        {
            throw new HonestNoException(KeptOut);
        }

        foreach (Advice remark in isNew ? Remarks.Namesakes(workspace, [person]) : [])
        {
            remark.Tell(page, Page.Warning);
        }

        if (change.Proposed.Count > 0)
        {
            Advice.Of(workspace.Language, MayBeKnown, CommandToType.Of("doubles")).Tell(page);
        }
    }
}
