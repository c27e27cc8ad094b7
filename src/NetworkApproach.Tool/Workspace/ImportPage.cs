namespace NetworkApproach.Tool;

/// <summary>What an import has changed, in a few lines.</summary>
internal sealed class ImportPage(Workspace workspace)
{
    internal static readonly Phrase Done = Phrase.Plain(
        "import.done", "file:id! new:number! changed:number! gone:number! same:number! ties:number!");
    internal static readonly Phrase NoLongerThere = Phrase.Plain("import.no-longer-there", "who:person!");
    internal static readonly Phrase OnePerson = Phrase.Plain("import.one-person", "who:person! why:words!");
    internal static readonly Phrase NobodyNew = Phrase.Plain("import.nobody-new", "skipped:number! rows:number!");
    internal static readonly Phrase KeptOut = Phrase.Plain("import.kept-out", "count:number!");
    internal static readonly Phrase MayBeTwice = Phrase.Plain("import.may-be-twice", "count:number! command:words!");
    internal static readonly Phrase Known = Phrase.Plain("import.known", "count:number!");
    internal static readonly Phrase YouSaidSo = Phrase.Plain("doubles.you-said-so");
    internal static readonly Phrase SameProfile = Phrase.Plain("doubles.same-profile");
    internal static readonly Phrase SameMail = Phrase.Plain("doubles.same-mail");
    internal static readonly Phrase SharedMail = Phrase.Plain("doubles.shared-mail");
    internal static readonly Phrase SameNameAndCompany = Phrase.Plain("doubles.same-name-and-company");
    internal static readonly Phrase SameNameAndTie = Phrase.Plain("doubles.same-name-and-tie");

    private const int Most = 8;

    private readonly Page page = workspace.Page();

    internal void Tell(ImportedFile read, BookChange change)
    {
        string called = read.Reading.Label ?? read.Reading.Source.Value;
        StatementChange<ContactStatement> people = change.Contacts;
        page.Line(workspace.Say(
            Done,
            Fact.Id("file", called),
            Fact.Number("new", people.New.Count),
            Fact.Number("changed", people.Changed.Count),
            Fact.Number("gone", people.Gone.Count),
            Fact.Number("same", people.Unchanged),
            Fact.Number("ties", change.Ties.New.Count)));
        foreach ((ContactStatement was, ContactStatement now) in people.Changed.Take(Most))
        {
            page.Line($"- {Described(was)} > {Described(now)}", indent: 2, hang: 2);
        }

        foreach (ContactStatement gone in people.Gone.Take(Most))
        {
            page.Line(workspace.Say(NoLongerThere, Fact.Person("who", gone.Entry.Contact)), indent: 2, hang: 2);
        }

        foreach (IdentityLink link in change.Joined.Take(Most))
        {
            string who = change.Book.Find(link.One)?.Contact.Name ?? link.One.Value;
            string why = $"{Why(link.Reason)} {link.On}".TrimEnd();
            page.Line(workspace.Say(OnePerson, Fact.Person("who", who), Fact.Words("why", why)), indent: 2, hang: 2);
        }

        if (read.Skipped > 0)
        {
            string skipped = workspace.Say(NobodyNew, Fact.Number("skipped", read.Skipped), Fact.Number("rows", read.Rows));
            page.Line(skipped, hang: 2, style: Page.Faint);
        }

        if (change.KeptOut > 0)
        {
            page.Line(workspace.Say(KeptOut, Fact.Number("count", change.KeptOut)), hang: 2, style: Page.Faint);
        }

        if (change.Proposed.Count > 0)
        {
            Advice
                .Of(workspace.Language, MayBeTwice, CommandToType.Of("doubles"), Fact.Number("count", change.Proposed.Count))
                .Tell(page);
        }

        int known = change.Book.People.Count(person => person.Id != Workspace.Seeker);
        page.Line(workspace.Say(Known, Fact.Number("count", known)), style: Page.Faint);
    }

    internal string Why(IdentityReason reason) => workspace.Say(reason switch
    {
        IdentityReason.Verdict => YouSaidSo,
        IdentityReason.SameProfile => SameProfile,
        IdentityReason.SameMail => SameMail,
        IdentityReason.SharedMail => SharedMail,
        IdentityReason.SameNameAndCompany => SameNameAndCompany,
        _ => SameNameAndTie,
    });

    private static string Described(ContactStatement statement)
    {
        Contact contact = statement.Entry.Contact;
        string at = string.Join(
            ", ",
            contact.Employments
                .Where(employment => !employment.IsPast)
                .Select(employment => employment.Title is null ? employment.Company.Text : $"{employment.Title}, {employment.Company}"));
        return at.Length == 0 ? contact.Name : $"{contact.Name} ({at})";
    }
}
