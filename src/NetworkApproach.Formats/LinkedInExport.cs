namespace NetworkApproach.Formats;

/// <summary>Reads the connections that LinkedIn lets a member export: <c>Connections.csv</c>, or the archive (zip) that contains it at any
/// depth.</summary>
/// <remarks>
/// <para>
/// The file is UTF-8, or UTF-16 with a byte order mark, with any line ends, with or without notes above the header. Columns may be in any
/// order, with names in any case. Only First Name and Last Name are required; URL, Email Address, Company, Position and Connected On are
/// used if present, and the rest is ignored. Names are taken unchanged, including titles and degrees.
/// </para>
/// <para>
/// A person's id is the profile's URL in lower case without scheme, the host's <c>www.</c>, query and last slash. Without a URL it is the
/// e-mail address in lower case; without that the name and the company in normal form, for example <c>ann leroy @ noname</c>. Rows with one
/// id are one person.
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
    /// <param name="path">The path of the file.</param>
    /// <param name="owner">The person whose export it is.</param>
    /// <param name="isSuppressed">Returns whether a person asked not to be stored (rule R14), by the id they would get; null (default):
    /// nobody did.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    public static LinkedInImport Read(
        string path, ContactId owner, Predicate<ContactId>? isSuppressed = null, ReadingLimits? limits = null) =>
        SourceFile.Read(path, limits, file => Read(file, Checked(owner), isSuppressed));

    /// <summary>Reads an export from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes from the stream's position on. The bytes of an archive in a stream that cannot seek are kept
    /// in memory.</param>
    /// <param name="fileName">The name of the file in messages; not blank.</param>
    /// <param name="owner">The person whose export it is.</param>
    /// <param name="isSuppressed">Returns whether a person asked not to be stored (rule R14), by the id they would get; null (default):
    /// nobody did.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>People, ties and report; no people if the export has only a header.</returns>
    /// <exception cref="UnreadableFileException">The file is not a LinkedIn export, is damaged, or is larger than the limits.</exception>
    /// <exception cref="ArgumentException">The file name is blank, or the owner is <c>default</c>.</exception>
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
