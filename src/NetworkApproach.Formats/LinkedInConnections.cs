namespace NetworkApproach.Formats;

/// <summary>The connections of one export, gathered row by row.</summary>
internal sealed class LinkedInConnections(ContactId owner, Predicate<ContactId> isSuppressed)
{
    private readonly Dictionary<ContactId, Connection> known = [];
    private readonly List<Connection> inOrder = [];
    private readonly List<SkippedRow> skipped = [];
    private readonly List<int> unreadableDates = [];

    // Few companies and few titles stand in many rows.
    private readonly Dictionary<string, CompanyName> companies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> titles = new(StringComparer.Ordinal);
    private DateOnly? newestOn;

    internal void Take(CsvTable row)
    {
        string name = $"{row["First Name"]} {row["Last Name"]}".Trim();
        if (name.Length == 0)
        {
            skipped.Add(new(row.Line, SkipReason.NoName));
        }
        else if (row.HasValuesBeyondColumns)
        {
            skipped.Add(new(row.Line, SkipReason.TooManyValues));
        }
        else if (!ContactId.TryParse(LinkedInId.Of(row["URL"], row["Email Address"], name, row["Company"]), null, out ContactId id))
        {
            skipped.Add(new(row.Line, SkipReason.IdTooLong));
        }
        else if (id == owner)
        {
            skipped.Add(new(row.Line, SkipReason.Owner));
        }
        else if (isSuppressed(id))
        {
            skipped.Add(new(row.Line, SkipReason.Suppressed));
        }
        else
        {
            Take(row, id, name);
        }
    }

    internal LinkedInImport Import() => new(
        Array.AsReadOnly(
            inOrder
                .Select(person => new ContactEntry(new Contact(person.Id, person.Name, person.Employments), person.Mails, person.Profiles))
                .ToArray()),
        Array.AsReadOnly(
            inOrder
                .Select(person => new Tie(owner, person.Id, Warmth.Connection) { Kind = TieKind.Connected, Since = person.Since })
                .ToArray()),
        new(inOrder.Count + skipped.Count, inOrder.Count, skipped.AsReadOnly(), unreadableDates.AsReadOnly(), newestOn));

    private void Take(CsvTable row, ContactId id, string name)
    {
        if (known.TryGetValue(id, out Connection? person))
        {
            skipped.Add(new(row.Line, SkipReason.Repeated));
        }
        else
        {
            person = new(id, name);
            known.Add(id, person);
            inOrder.Add(person);
        }

        if (LinkedInId.IsMail(row["Email Address"]))
        {
            person.Mails = [.. person.Mails, row["Email Address"]];
        }

        if (LinkedInId.IsAddress(row["URL"]))
        {
            person.Profiles = [.. person.Profiles, row["URL"]];
        }

        DateOnly? since = Since(row);
        person.Since = since is null || person.Since < since ? person.Since : since;
        newestOn = since is null || newestOn > since ? newestOn : since;
        if (EmploymentIn(row) is { } employment && !person.Employments.Contains(employment))
        {
            person.Employments = [.. person.Employments, employment];
        }
    }

    private DateOnly? Since(CsvTable row)
    {
        string written = row["Connected On"];
        if (DayText.TryRead(written, out DateOnly day))
        {
            return day;
        }

        if (written.Length > 0)
        {
            unreadableDates.Add(row.Line);
        }

        return null;
    }

    private Employment? EmploymentIn(CsvTable row)
    {
        if (row["Company"] is not { Length: > 0 } written)
        {
            return null;
        }

        if (!companies.TryGetValue(written, out CompanyName company))
        {
            company = new CompanyName(written);
            companies.Add(written, company);
        }

        return new(company, row["Position"] is { Length: > 0 } position ? One(position) : null);
    }

    private string One(string title)
    {
        if (titles.TryGetValue(title, out string? known))
        {
            return known;
        }

        titles.Add(title, title);
        return title;
    }

    private sealed class Connection(ContactId id, string name)
    {
        internal ContactId Id { get; } = id;

        internal string Name { get; } = name;

        // Mostly none or one: a list of each would take more than what is in it.
        internal Employment[] Employments { get; set; } = [];

        internal string[] Mails { get; set; } = [];

        internal string[] Profiles { get; set; } = [];

        internal DateOnly? Since { get; set; }
    }
}
