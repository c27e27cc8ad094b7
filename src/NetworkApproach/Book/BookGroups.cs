namespace NetworkApproach.Books;

/// <summary>Which ids are one person: joined one link at a time in an order that depends on nothing but what is said, never over two that
/// are kept apart.</summary>
internal sealed class BookGroups
{
    private readonly int[] parent;
    private readonly Dictionary<int, HashSet<int>> apart = [];
    private readonly List<IdentityLink> links = [];
    private readonly Dictionary<int, HashSet<string>> sites = [];

    private BookGroups(BookNodes nodes)
    {
        Nodes = nodes;
        parent = [.. Enumerable.Range(0, nodes.Ids.Length)];
    }

    internal BookNodes Nodes { get; }

    /// <summary>Why ids are one person, the first found first.</summary>
    internal IReadOnlyList<IdentityLink> Links => links;

    /// <summary>E-mail addresses that joined nobody, or not all who have them, with those who have them.</summary>
    internal IReadOnlyList<(string Address, int[] Numbers)> SharedMails { get; private set; } = [];

    internal static BookGroups Of(BookNodes nodes, IEnumerable<IdentityVerdict> inForce)
    {
        BookGroups groups = new(nodes);
        groups.Heed(inForce);
        foreach ((string address, int[] numbers) in nodes.Sharing(entry => entry.Profiles, IdentityKeys.Profile))
        {
            groups.Join(numbers, IdentityReason.SameProfile, address, groups.AreApart);
        }

        groups.JoinByMail(nodes.Sharing(entry => entry.Mails, IdentityKeys.Mail));
        return groups;
    }

    /// <summary>The number of the person's first id.</summary>
    internal int RootOf(int number)
    {
        while (parent[number] != number)
        {
            parent[number] = parent[parent[number]];
            number = parent[number];
        }

        return number;
    }

    /// <summary>Whether two people are kept apart by a verdict; both by the numbers of their first ids.</summary>
    internal bool AreApart(int one, int other) => apart.TryGetValue(one, out HashSet<int>? others) && others.Contains(other);

    /// <summary>Whether each of two people has a profile of their own on one site; both by the numbers of their first ids.</summary>
    internal bool HaveProfilesOnOneSite(int one, int other) =>
        sites.TryGetValue(one, out HashSet<string>? ofOne)
            && sites.TryGetValue(other, out HashSet<string>? ofOther)
            && ofOne.Overlaps(ofOther);

    internal IEnumerable<string> NamesOf(int number) =>
        Nodes.Statements[number].Select(statement => IdentityKeys.Name(statement.Entry.Contact.Name)).OfType<string>();

    private void Heed(IEnumerable<IdentityVerdict> inForce)
    {
        (IdentityVerdict Verdict, int One, int Other)[] known =
        [
            .. inForce.Select(verdict => (verdict, One: Nodes.NumberOf(verdict.One), Other: Nodes.NumberOf(verdict.Other)))
                .Where(found => found.One >= 0 && found.Other >= 0)
                .OrderBy(found => found.verdict.At).ThenBy(found => found.verdict.One).ThenBy(found => found.verdict.Other),
        ];
        foreach ((IdentityVerdict verdict, int one, int other) in known.Where(found => found.Verdict.Finding == IdentityFinding.Apart))
        {
            (apart.TryGetValue(one, out HashSet<int>? ofOne) ? ofOne : apart[one] = []).Add(other);
            (apart.TryGetValue(other, out HashSet<int>? ofOther) ? ofOther : apart[other] = []).Add(one);
        }

        foreach ((IdentityVerdict verdict, int one, int other) in known.Where(found => found.Verdict.Finding == IdentityFinding.Same))
        {
            Join([one, other], IdentityReason.Verdict, null, AreApart);
        }
    }

    private void JoinByMail((string Address, int[] Numbers)[] mails)
    {
        for (int number = 0; number < Nodes.Statements.Length; number++)
        {
            foreach (string profile in Nodes.Statements[number]
                .SelectMany(statement => statement.Entry.Profiles)
                .Select(IdentityKeys.Profile)
                .OfType<string>())
            {
                (sites.TryGetValue(RootOf(number), out HashSet<string>? known) ? known : sites[RootOf(number)] = []).Add(
                    IdentityRules.SiteOf(profile));
            }
        }

        // Judged before any is joined: what one address joins must not change what another does.
        (string Address, int[] Numbers)[] certain = [.. mails.Where(mail => IsOnePersons(mail.Numbers))];
        foreach ((string address, int[] numbers) in certain)
        {
            Join(numbers, IdentityReason.SameMail, address, (one, other) => AreApart(one, other) || HaveProfilesOnOneSite(one, other));
        }

        SharedMails = [.. mails.Where(mail => mail.Numbers.Select(RootOf).Distinct().Skip(1).Any())];
    }

    private bool IsOnePersons(int[] numbers)
    {
        int[] people = [.. numbers.Select(RootOf).Distinct()];
        string[] theirSites = [.. people.SelectMany(person => sites.GetValueOrDefault(person, []))];
        return theirSites.Distinct(StringComparer.Ordinal).Count() == theirSites.Length
            && IdentityRules.MayAllBeOne(numbers.SelectMany(NamesOf));
    }

    private void Join(int[] numbers, IdentityReason reason, string? on, Func<int, int, bool> mayNot)
    {
        List<int> met = [];
        foreach (int number in numbers)
        {
            int root = RootOf(number);
            int match = met.FindIndex(other => RootOf(other) == root || !mayNot(RootOf(other), root));
            if (match < 0)
            {
                met.Add(number);
            }
            else if (RootOf(met[match]) != root)
            {
                Unite(RootOf(met[match]), root);
                links.Add(new(Nodes.Ids[met[match]], Nodes.Ids[number], reason, on));
            }
        }
    }

    private void Unite(int one, int other)
    {
        (int first, int second) = (Math.Min(one, other), Math.Max(one, other));
        parent[second] = first;
        if (apart.Remove(second, out HashSet<int>? others))
        {
            (apart.TryGetValue(first, out HashSet<int>? known) ? known : apart[first] = []).UnionWith(others);
            foreach (int third in others)
            {
                apart[third].Remove(second);
                apart[third].Add(first);
            }
        }

        if (sites.Remove(second, out HashSet<string>? theirs))
        {
            (sites.TryGetValue(first, out HashSet<string>? known) ? known : sites[first] = []).UnionWith(theirs);
        }
    }
}
