using System.Security.Cryptography;
using System.Text;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary>A file as a source's word about people and ties.</summary>
/// <param name="Reading">What it says.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Skipped">How many of them brought nobody new.</param>
internal sealed record ImportedFile(SourceReading Reading, int Rows, int Skipped)
{
    private const int LongestName = 120;

    /// <exception cref="FormatException">The file cannot be read, or something in it is bad.</exception>
    internal static ImportedFile Read(Workspace workspace, string file, ContactId owner, string? source)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new FormatException(workspace.Say("FILE: a blank is no file; give its path.", "FILE : un blanc n'est pas un fichier ; donnez son chemin."));
        }

        string name = Path.GetFileName(file);
        string called = source ?? name[..Math.Min(name.Length, LongestName)];
        switch (ImportedKind.Of(file))
        {
            case ImportedKind.Ties:
                IReadOnlyList<Tie> ties = TieFile.Read(file);
                return new ImportedFile(new SourceReading(new SourceId($"file:{called}"), workspace.Now, [], ties) { Label = called }, ties.Count, 0);
            case ImportedKind.People:
                IReadOnlyList<Contact> people = PeopleFile.Read(file);
                return new ImportedFile(new SourceReading(new SourceId($"file:{called}"), workspace.Now, people.Select(Entry)) { Label = called }, people.Count, 0);
            default:
                LinkedInImport import = LinkedInExport.Read(file, owner);
                SourceId linkedIn = new(source is not null ? $"file:{source}" : owner == Workspace.Seeker ? "linkedin" : $"linkedin-{Mark(owner)}");
                ContactId Own(ContactId id) => IsAddress(id) ? id : new ContactId($"{linkedIn}/{id}");
                return new ImportedFile(
                    new SourceReading(
                        linkedIn,
                        workspace.Now,
                        import.Contacts.Select(contact => Entry(new Contact(Own(contact.Id), contact.Name, contact.Employments, contact.IsConsultant))),
                        import.Ties.Select(tie => new Tie(tie.From, Own(tie.To), tie.Warmth) { Kind = tie.Kind, Since = tie.Since }))
                    {
                        Label = called,
                    },
                    import.Report.RowsRead,
                    import.Report.Skipped.Count);
        }
    }

    // Whose export it is must not stand in the ids of other people, where forgetting the owner could not reach it.
    private static string Mark(ContactId owner) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner.Value)).AsSpan(0, 4));

    // An id made of a name alone means another person in every source; an address means the same one.
    private static bool IsAddress(ContactId id) => IdentityKeys.Profile(id.Value) is not null || IdentityKeys.Mail(id.Value) is not null;

    private static ContactEntry Entry(Contact contact) => new(
        contact,
        IdentityKeys.Mail(contact.Id.Value) is { } mail ? [mail] : null,
        IdentityKeys.Profile(contact.Id.Value) is { } profile ? [profile] : null);
}
