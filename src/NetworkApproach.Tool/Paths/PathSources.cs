using System.CommandLine;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary>All that the files, or a workspace, say: people, ties, and which spellings are one company.</summary>
internal sealed class PathSources
{
    internal static readonly Phrase NoHalves = Phrase.Plain("paths.no-halves", "option:id! typed:typed! form:id!");

    private PathSources(ContactNetwork network, CompanySpellings spellings)
    {
        Network = network;
        Spellings = spellings;
        People = new KnownPeople(network.Contacts);
        EveryCompany = CompaniesOf(network, _ => true);
        PresentCompanies = CompaniesOf(network, employment => !employment.IsPast);
    }

    internal ContactNetwork Network { get; }

    internal CompanySpellings Spellings { get; }

    internal KnownPeople People { get; }

    /// <summary>Every spelling of a company where somebody works or has worked, each once.</summary>
    internal IReadOnlyList<CompanyName> EveryCompany { get; }

    /// <summary>Every spelling of a company where somebody works, each once.</summary>
    internal IReadOnlyList<CompanyName> PresentCompanies { get; }

    /// <exception cref="FormatException">A file or an option is bad; the message says which, where, and what to do.</exception>
    internal static PathSources Read(
        ParseResult asked, TieOptions options, ContactId from, Workspace? workspace, CancellationToken stop)
    {
        Odds odds = OddsOf(asked, options);
        ContactNetwork? kept = workspace is null ? null : KeptTies.Of(workspace);
        List<Contact> contacts = [.. kept?.Contacts ?? []];
        List<Tie> ties = [.. kept?.Ties ?? []];
        foreach (string file in Files(asked, options.People, stop))
        {
            contacts.AddRange(PeopleFile.Read(file));
        }

        foreach (string file in Files(asked, options.Ties, stop))
        {
            ties.AddRange(TieFile.Read(file));
        }

        foreach (string file in Files(asked, options.Connections, stop))
        {
            LinkedInImport import = LinkedInExport.Read(file, from);
            contacts.AddRange(import.Contacts);
            ties.AddRange(import.Ties);
        }

        // The seeker's own export or workspace is about the seeker, whoever else it names; a seeker nobody mentions, and nobody asked for
        // by name, knows nobody yet.
        bool isTheirs = kept is not null
            || (asked.GetValue(options.Connections) ?? []).Length > 0
            || !options.IsSeekerSaid(asked)
            || ties.Exists(tie => tie.From == from || tie.To == from);
        if (from.Value == TieOptions.Me && isTheirs && contacts.TrueForAll(contact => contact.Id != from))
        {
            contacts.Add(new Contact(from, TieOptions.Me));
        }

        (string Name, LinkedInImport Import)[] pools = [.. (asked.GetValue(options.Pools) ?? []).Select(pool => ReadPool(pool, from))];
        stop.ThrowIfCancellationRequested();
        contacts.AddRange(pools.SelectMany(pool => pool.Import.Contacts));
        KnownPeople known = new(pools.Length == 0 ? [] : Descriptions.Everybody(contacts, ties));
        foreach ((string name, LinkedInImport import) in pools)
        {
            ContactId owner = known.ByIdOrName(name, KnownPeople.In("--pool")).Id;
            ties.AddRange(import.Ties.Select(tie => new Tie(owner, tie.To, tie.Warmth) { Kind = tie.Kind, Since = tie.Since }));
        }

        return new PathSources(ContactNetwork.Of(contacts, ties, odds), SpellingsIn(asked.GetValue(options.SameCompany) ?? []));
    }

    private static Odds OddsOf(ParseResult asked, TieOptions options)
    {
        TimeZoneInfo? zone = CommonOptions.ZoneNamed(asked.GetValue(options.Zone));
        return CommonOptions.Instant(asked.GetValue(options.Now)) is { } now
            ? Odds.Default.AsOf(DateOnly.FromDateTime(zone is null ? now.DateTime : TimeZoneInfo.ConvertTime(now, zone).DateTime))
            : Odds.Default;
    }

    private static CompanyName[] CompaniesOf(ContactNetwork network, Func<Employment, bool> which) =>
        [
            .. network.Contacts
                .SelectMany(contact => contact.Employments)
                .Where(which)
                .Select(employment => employment.Company)
                .DistinctBy(name => name.Text)
        ];

    private static IEnumerable<string> Files(ParseResult asked, Option<string[]> option, CancellationToken stop)
    {
        foreach (string file in asked.GetValue(option) ?? [])
        {
            stop.ThrowIfCancellationRequested();
            yield return FileProblem.Checked(file, option.Name);
        }
    }

    // Whose ties they are is known only once everybody is; until then they stand as the seeker's.
    private static (string Name, LinkedInImport Import) ReadPool(string pool, ContactId from)
    {
        (string name, string file) = Halves(pool, "--pool", "NAME=FILE");
        return (name, LinkedInExport.Read(FileProblem.Checked(file, "--pool"), from));
    }

    private static CompanySpellings SpellingsIn(
        IEnumerable<string> statements) => statements.Aggregate(CompanySpellings.None, (spellings, statement) =>
    {
        (string one, string other) = Halves(statement, "--same-company", "A=B");
        return spellings.Same(new CompanyName(one), new CompanyName(other));
    });

    private static (string Left, string Right) Halves(string text, string option, string form)
    {
        string[] halves = text.Split('=', 2, StringSplitOptions.TrimEntries);
        return halves is [{ Length: > 0 } left, { Length: > 0 } right]
            ? (left, right)
            : throw new Problem(NoHalves, Fact.Id("option", option), Fact.Typed("typed", text), Fact.Id("form", form));
    }
}
