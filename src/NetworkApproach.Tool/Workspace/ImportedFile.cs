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
    internal static readonly Phrase Blank = Phrase.Plain("file.blank");

    private const int LongestName = 90;

    /// <exception cref="FormatException">The file cannot be read, or something in it is bad.</exception>
    internal static ImportedFile Read(Workspace workspace, string file, ContactId owner, string? source)
    {
        if (string.IsNullOrWhiteSpace(file))
        {
            throw new Problem(Blank);
        }

        string name = Path.GetFileName(file);
        string called = Short(source ?? name);
        switch (ImportedKind.Of(file))
        {
            case ImportedKind.Ties:
                IReadOnlyList<Tie> ties = TieFile.Read(file);
                return new ImportedFile(
                    new SourceReading(new SourceId($"file:{called}"), workspace.Now, [], ties) { Label = called }, ties.Count, 0);
            case ImportedKind.People:
                IReadOnlyList<Contact> people = PeopleFile.Read(file);
                return new ImportedFile(
                    new SourceReading(new SourceId($"file:{called}"), workspace.Now, people.Select(Entry)) { Label = called }, people.Count,
                    0);
            default:
                LinkedInImport import = LinkedInExport.Read(file, owner);
                SourceId linkedIn = new(
                    source is not null ? $"file:{called}" : owner == Workspace.Seeker ? "linkedin" : $"linkedin-{Mark(owner)}");
                SourceReading reading = import.ReadingOf(linkedIn, workspace.Now);
                return new ImportedFile(
                    new SourceReading(reading.Source, reading.At, reading.Contacts, reading.Ties) { Label = called },
                    import.Report.RowsRead, import.Report.Skipped.Count);
        }
    }

    private static string Short(string text) => text.Length <= LongestName ? text : text[..LongestName];

    // Whose export it is must not stand in the ids of other people, where forgetting the owner could not reach it.
    private static string Mark(ContactId owner) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(owner.Value)).AsSpan(0, 4));

    private static ContactEntry Entry(Contact contact) => new(
        contact,
        IdentityKeys.Mail(contact.Id.Value) is { } mail ? [mail] : null,
        IdentityKeys.Profile(contact.Id.Value) is { } profile ? [profile] : null);
}
