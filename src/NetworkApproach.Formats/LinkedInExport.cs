namespace NetworkApproach.Formats;

/// <summary>Reads the connections that LinkedIn lets a member export: <c>Connections.csv</c>, or the archive (zip) that has it at any
/// depth.</summary>
/// <remarks>
/// <para>
/// UTF-8, or UTF-16 with its mark; any line ends; with or without the notes above the header; columns in any order, their names in any
/// case, only First Name and Last Name needed, others (URL, Email Address, Company, Position, Connected On) used if present and the rest
/// ignored. Names are taken as they stand, titles and degrees included.
/// </para>
/// <para>
/// A person's id is the profile's URL in lower case without scheme, the host's <c>www.</c>, query and last slash; without a URL the e-mail
/// in lower case; without one the name and the company in normal form, for example <c>ann leroy @ noname</c>. Rows with one id are one
/// person.
/// </para>
/// <para>A connection is a tie of kind <see cref="TieKind.Connected"/> and <see cref="Warmth.Connection"/> from the owner. Linear in the
/// file.</para>
/// </remarks>
public static class LinkedInExport
{
    // The notes are one to three rows; an export that somebody annotated may have a few more.
    private const int RowsBeforeHeader = 50;

    /// <summary>Reads an export from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, ContactId, Predicate{ContactId}?, ReadingLimits?)"/>
    /// <param name="path">The file.</param>
    /// <param name="owner">Whose export it is.</param>
    /// <param name="isSuppressed">Answers whether a person asked not to be kept (R14), by the id they would get; nobody unless
    /// told.</param>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> unless told.</param>
    public static LinkedInImport Read(
        string path, ContactId owner, Predicate<ContactId>? isSuppressed = null, ReadingLimits? limits = null) =>
        SourceFile.Read(path, limits, file => Read(file, Checked(owner), isSuppressed));

    /// <summary>Reads an export from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes from where the stream stands; of an archive in a stream that cannot seek, the bytes are kept
    /// in memory.</param>
    /// <param name="fileName">What to call the file in messages; not blank.</param>
    /// <param name="owner">Whose export it is.</param>
    /// <param name="isSuppressed">Answers whether a person asked not to be kept (R14), by the id they would get; nobody unless
    /// told.</param>
    /// <param name="limits">How much is read at most; <see cref="ReadingLimits.Default"/> unless told.</param>
    /// <returns>People, ties and report; no people if the export has only a header.</returns>
    /// <exception cref="UnreadableFileException">The file is none such, damaged, or larger than the limits.</exception>
    /// <exception cref="ArgumentException">The name is blank or the owner <c>default</c>.</exception>
    public static LinkedInImport Read(
        Stream stream,
        string fileName,
        ContactId owner,
        Predicate<ContactId>? isSuppressed = null,
        ReadingLimits? limits = null) => SourceFile.Read(stream, fileName, limits, file => Read(file, Checked(owner), isSuppressed));

    private static ContactId Checked(ContactId owner) =>
        owner.IsDefault ? throw new ArgumentException("An export has an owner; default identifies nobody.", nameof(owner)) : owner;

    private static LinkedInImport Read(SourceFile file, ContactId owner, Predicate<ContactId>? isSuppressed)
    {
        CsvTable table = CsvTable.Open(
            file, file.OpenText("Connections.csv"), ["First Name", "Last Name"],
            ["URL", "Email Address", "Company", "Position", "Connected On"], RowsBeforeHeader);
        LinkedInConnections connections = new(owner, isSuppressed ?? (_ => false));
        while (table.Next())
        {
            connections.Take(table);
        }

        return connections.Import();
    }
}
