namespace NetworkApproach.Tool;

/// <summary>One target: a person, or anybody at a company.</summary>
internal sealed record AskedTarget
{
    internal static readonly Phrase NoCompany = Phrase.Plain("paths.no-company");

    private AskedTarget(string text, Contact? person, CompanyName? company) => (Text, Person, Company) = (text, person, company);

    /// <summary>As it stands in the answer: what was written, or <c>company:NAME</c>.</summary>
    internal string Text { get; }

    internal Contact? Person { get; }

    internal CompanyName? Company { get; }

    internal static AskedTarget Of(Contact person, string written) => new(written, person, null);

    internal static AskedTarget Of(CompanyName company) => new($"company:{company.Text}", null, company);

    /// <summary>Anybody at a company, by its name.</summary>
    /// <exception cref="FormatException">The name is blank.</exception>
    internal static AskedTarget At(string name) =>
        string.IsNullOrWhiteSpace(name) ? throw new Problem(NoCompany) : Of(new CompanyName(name));

    /// <summary>What is to be planned; of a company nobody matches, for nobody.</summary>
    internal PlanQuery Plan(PathSources sources, ContactId from) => Person is { } person
        ? PlanQuery.To(person.Id, from)
        : PlanQuery.To(
            Array.Empty<ContactId>(), from) with
        { Companies = sources.Spellings.Among(Company!.Value, sources.PresentCompanies) };

    /// <summary>Searches, within limits that know neither this target nor its company.</summary>
    internal FoundPaths Find(PathSources sources, PathLimits limits, CancellationToken stop)
    {
        if (Person is { } person)
        {
            return new FoundPaths(this, [], [], sources.Network.FindWarmPaths(limits.To(person.Id), stop));
        }

        CompanyName company = Company!.Value;
        IReadOnlyList<CompanyName> known = limits.WorkedThere ? sources.EveryCompany : sources.PresentCompanies;
        IReadOnlyList<CompanyName> matched = sources.Spellings.Among(company, known);
        return matched.Count == 0
            ? new FoundPaths(this, [], sources.Spellings.Nearest(company, known), null)
            : new FoundPaths(this, matched, [], sources.Network.FindWarmPaths(limits.To(matched), stop));
    }
}
