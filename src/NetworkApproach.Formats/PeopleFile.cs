namespace NetworkApproach.Formats;

/// <summary>Reads people from CSV: a header with <c>id</c> and optionally <c>name</c>, <c>company</c> and <c>until</c>; each row is one
/// employment.</summary>
/// <remarks>
/// Columns may be in any order and case; others are ignored. Several rows of one id are several employments. A name need occur only once;
/// if it never does, the id is the name. An employment is past if <c>until</c> has a day: <c>2023-10-15</c>, or <c>15 Oct 2023</c>,
/// <c>10/15/2023</c> (month first unless that is impossible); for a month (<c>2023-10</c>) or a year alone, its last day. One bad row
/// refuses the file, and so do two names of one id that differ in more than case, accents and punctuation.
/// </remarks>
public static class PeopleFile
{
    internal static readonly Phrase TwoNames = Phrase.Plain("people.two-names", "id:id! name:id! before:id! line:id!");
    internal static readonly Phrase NoCompany = Phrase.Plain("people.no-company");
    internal static readonly Phrase NoDate = Phrase.Plain("people.no-date", "date:id!");

    /// <summary>Reads people from a path.</summary>
    /// <inheritdoc cref="Read(Stream, string, ReadingLimits?)"/>
    /// <param name="path">The path of the file.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    public static IReadOnlyList<Contact> Read(string path, ReadingLimits? limits = null) => SourceFile.Read(path, limits, Read);

    /// <summary>Reads people from a stream, which stays open.</summary>
    /// <param name="stream">The file's bytes.</param>
    /// <param name="fileName">The name of the file in messages; not blank.</param>
    /// <param name="limits">The limits on what is read; null (default): <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The people in the order of their first rows, each with employments in the order of their rows. Empty if there is only a
    /// header.</returns>
    /// <exception cref="UnreadableFileException">A row is bad, or the file is not a file of people, is damaged, or is larger than the
    /// limits.</exception>
    public static IReadOnlyList<Contact> Read(Stream stream, string fileName, ReadingLimits? limits = null) =>
        SourceFile.Read(stream, fileName, limits, Read);

    private static IReadOnlyList<Contact> Read(SourceFile file)
    {
        CsvTable table = CsvTable.Open(file, file.OpenText(), ["id"], ["name", "company", "until"], rowsBefore: 0);
        Dictionary<ContactId, Person> known = [];
        List<Person> inOrder = [];
        while (table.Next())
        {
            ContactId id = RowId.In(table, "id");
            if (!known.TryGetValue(id, out Person? person))
            {
                person = new(id);
                known.Add(id, person);
                inOrder.Add(person);
            }

            person.Take(table);
        }

        return Array.AsReadOnly(inOrder.Select(person => person.Contact()).ToArray());
    }

    private sealed class Person(ContactId id)
    {
        private readonly List<Employment> employments = [];
        private string name = string.Empty;
        private int namedOn;

        internal void Take(CsvTable row)
        {
            if (row.HasValuesBeyondColumns)
            {
                throw row.Refused(CsvTable.TooManyValues);
            }

            Name(row);
            Employ(row);
        }

        internal Contact Contact() => new(id, name.Length > 0 ? name : id.Value, employments);

        private void Name(CsvTable row)
        {
            string written = row["name"];
            if (name.Length > 0 && written.Length > 0 && !NormalText.AreSame(name, written))
            {
                throw row.Refused(
                    TwoNames, CsvTable.Shown("id", id.Value), CsvTable.Shown("name", written), CsvTable.Shown("before", name),
                    FilePhrases.Figure("line", namedOn));
            }

            if (name.Length == 0 && written.Length > 0)
            {
                (name, namedOn) = (written, row.Line);
            }
        }

        private void Employ(CsvTable row)
        {
            string company = row["company"];
            DateOnly? until = Until(row);
            if (company.Length > 0)
            {
                Employment employment = new(new CompanyName(company), Until: until);
                if (!employments.Contains(employment))
                {
                    employments.Add(employment);
                }
            }
            else if (until is not null)
            {
                throw row.Refused(NoCompany);
            }
        }

        private static DateOnly? Until(CsvTable row) =>
            row["until"].Length == 0 ? null
            : DayText.TryReadLast(row["until"], out DateOnly day) ? day
            : throw row.Refused(NoDate, CsvTable.Shown("date", row["until"]));
    }
}
