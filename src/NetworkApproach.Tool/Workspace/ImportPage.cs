namespace NetworkApproach.Tool;

/// <summary>What an import has changed, in a few lines.</summary>
internal sealed class ImportPage(Workspace workspace)
{
    private const int Most = 8;

    private readonly Page page = workspace.Page();

    internal void Tell(ImportedFile read, BookChange change)
    {
        string called = read.Reading.Label ?? read.Reading.Source.Value;
        StatementChange<ContactStatement> people = change.Contacts;
        page.Line(workspace.Say(
            $"{called}: {Counted(people.New.Count, "person", "people")} new, {people.Changed.Count} changed, {people.Gone.Count} gone, {people.Unchanged} as before; {Counted(change.Ties.New.Count, "tie", "ties")} new.",
            $"{called} - personnes nouvelles : {people.New.Count} ; modifiées : {people.Changed.Count} ; disparues : {people.Gone.Count} ; inchangées : {people.Unchanged} ; liens nouveaux : {change.Ties.New.Count}."));
        foreach ((ContactStatement was, ContactStatement now) in people.Changed.Take(Most))
        {
            page.Line($"- {Described(was)} > {Described(now)}", indent: 2, hang: 2);
        }

        foreach (ContactStatement gone in people.Gone.Take(Most))
        {
            page.Line(workspace.Say($"- no longer there: {gone.Entry.Contact.Name}", $"- n'y est plus : {gone.Entry.Contact.Name}"), indent: 2, hang: 2);
        }

        foreach (IdentityLink link in change.Joined.Take(Most))
        {
            page.Line(workspace.Say($"- one person: {change.Book.Find(link.One)} ({Why(link.Reason)} {link.On})", $"- une seule personne : {change.Book.Find(link.One)} ({Why(link.Reason)} {link.On})"), indent: 2, hang: 2);
        }

        if (read.Skipped > 0)
        {
            page.Line(workspace.Say(
                $"{Counted(read.Skipped, "row", "rows")} of {read.Rows} brought nobody new: without a name, or there twice.",
                $"Lignes sans nom, ou déjà là : {read.Skipped} sur {read.Rows}."), hang: 2, style: Page.Faint);
        }

        if (change.KeptOut > 0)
        {
            page.Line(workspace.Say(
                $"{Counted(change.KeptOut, "person", "people")} kept out, having asked to be forgotten.",
                $"Personnes écartées, à leur demande : {change.KeptOut}."), hang: 2, style: Page.Faint);
        }

        if (change.Proposed.Count > 0)
        {
            Advice.Tell(page, workspace.Say(
                $"{change.Proposed.Count} may be one person twice; decide: network-approach doubles",
                $"Peut-être deux fois la même personne : {change.Proposed.Count} ; tranchez : network-approach doubles"));
        }

        int known = change.Book.People.Count(person => person.Id != Workspace.Seeker);
        page.Line(workspace.Say($"Known in all: {Counted(known, "person", "people")}.", $"Personnes connues, en tout : {known}."), style: Page.Faint);
    }

    internal string Why(IdentityReason reason) => reason switch
    {
        IdentityReason.Verdict => workspace.Say("you said so", "vous l'avez dit"),
        IdentityReason.SameProfile => workspace.Say("the same profile", "le même profil"),
        IdentityReason.SameMail => workspace.Say("the same e-mail address", "la même adresse"),
        IdentityReason.SharedMail => workspace.Say("the same e-mail address, but other names or profiles", "la même adresse, mais d'autres noms ou profils"),
        IdentityReason.SameNameAndCompany => workspace.Say("the same name and company", "le même nom et la même entreprise"),
        _ => workspace.Say("the same name, and both known to", "le même nom, et une relation commune"),
    };

    private static string Described(ContactStatement statement)
    {
        Contact contact = statement.Entry.Contact;
        string at = string.Join(", ", contact.Employments.Where(employment => !employment.IsPast).Select(employment => employment.Title is null ? employment.Company.Text : $"{employment.Title}, {employment.Company}"));
        return at.Length == 0 ? contact.Name : $"{contact.Name} ({at})";
    }

    internal static string Counted(int count, string one, string many) => $"{count.ToString(Language.English.Culture)} {(count == 1 ? one : many)}";
}
