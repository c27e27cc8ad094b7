namespace NetworkApproach.Books;

/// <summary>Finds who may be one person, from what people share; see <see cref="IdentityRules"/>.</summary>
internal sealed class BookProposals(BookGroups groups, IReadOnlyList<TieStatement> ties)
{
    // Of more people who share one thing only the first is held against each other: the answer stays linear in them.
    private const int MostHeldAgainstEachOther = 20;

    private readonly Dictionary<(int, int), (IdentityReason Reason, string On)> found = [];

    internal IReadOnlyList<IdentityProposal> Find()
    {
        foreach ((string address, int[] numbers) in groups.SharedMails)
        {
            Propose(numbers.Select(groups.RootOf), IdentityReason.SharedMail, address, (_, _) => true);
        }

        Namesakes();
        return
        [
            .. found
                .Select(pair => Proposal(
                    groups.Nodes.Ids[pair.Key.Item1], groups.Nodes.Ids[pair.Key.Item2], pair.Value.Reason, pair.Value.On))
                .OrderBy(proposal => proposal.One).ThenBy(proposal => proposal.Other),
        ];
    }

    private static IdentityProposal Proposal(ContactId one, ContactId other, IdentityReason reason, string on) =>
        one < other ? new(one, other, reason, on) : new(other, one, reason, on);

    private void Namesakes()
    {
        Dictionary<string, List<int>> named = new(StringComparer.Ordinal);
        for (int number = 0; number < groups.Nodes.Ids.Length; number++)
        {
            foreach (string name in groups.NamesOf(number).Distinct(StringComparer.Ordinal))
            {
                (named.TryGetValue(name, out List<int>? same) ? same : named[name] = []).Add(number);
            }
        }

        (string Name, int[] Numbers)[] namesakes =
            [
                .. named
                    .Where(one => one.Value.Select(groups.RootOf).Distinct().Skip(1).Any())
                    .OrderBy(one => one.Key, StringComparer.Ordinal)
                    .Select(one => (one.Key, one.Value.ToArray()))
            ];
        foreach ((_, int[] numbers) in namesakes)
        {
            Sharing(numbers, Companies, IdentityReason.SameNameAndCompany, (one, other) => !groups.HaveProfilesOnOneSite(one, other));
        }

        HashSet<int> looked = [.. namesakes.Where(one => IdentityRules.IsFull(one.Name)).SelectMany(one => one.Numbers)];
        ILookup<int, string> knowers = ties
            .Select(tie => (Number: groups.Nodes.NumberOf(tie.Tie.To),
                Knower: groups.Nodes.Ids[groups.RootOf(groups.Nodes.NumberOf(tie.Tie.From))].Value))
            .Where(tie => looked.Contains(tie.Number))
            .ToLookup(tie => tie.Number, tie => tie.Knower);
        foreach ((_, int[] numbers) in namesakes.Where(one => IdentityRules.IsFull(one.Name)))
        {
            Sharing(
                numbers, number => knowers[number], IdentityReason.SameNameAndRelation,
                (one, other) => !groups.HaveProfilesOnOneSite(one, other) && !HaveOneSource(numbers, one, other));
        }
    }

    private void Sharing(int[] numbers, Func<int, IEnumerable<string>> what, IdentityReason reason, Func<int, int, bool> may)
    {
        foreach (IGrouping<string, int> shared in numbers
            .SelectMany(number => what(number).Select(on => (on, number)))
            .GroupBy(one => one.on, one => one.number)
            .OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            Propose(shared.Select(groups.RootOf), reason, shared.Key, may);
        }
    }

    private void Propose(IEnumerable<int> people, IdentityReason reason, string on, Func<int, int, bool> may)
    {
        int[] each = [.. people.Distinct().Order()];
        int against = each.Length <= MostHeldAgainstEachOther ? each.Length : 1;
        for (int one = 0; one < against; one++)
        {
            for (int other = one + 1; other < each.Length; other++)
            {
                if (!groups.AreApart(each[one], each[other]) && may(each[one], each[other]))
                {
                    // The strongest reason comes first.
                    found.TryAdd((each[one], each[other]), (reason, on));
                }
            }
        }
    }

    private IEnumerable<string> Companies(int number) => groups.Nodes.Statements[number]
        .SelectMany(statement => statement.Entry.Contact.Employments)
        .Select(employment => employment.Company.NormalForm)
        .Distinct(StringComparer.Ordinal);

    /// <summary>A source that lists two people of one name tells them apart, as far as it goes.</summary>
    private bool HaveOneSource(int[] numbers, int one, int other) =>
        SourcesOf(numbers, one).Overlaps(SourcesOf(numbers, other));

    private HashSet<SourceId> SourcesOf(int[] numbers, int person) =>
        [
            .. numbers
                .Where(number => groups.RootOf(number) == person)
                .SelectMany(number => groups.Nodes.Statements[number])
                .Select(statement => statement.Source)
        ];
}
