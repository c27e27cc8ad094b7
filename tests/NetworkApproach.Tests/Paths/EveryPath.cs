namespace NetworkApproach.Tests.Paths;

/// <summary>Every path there is, by trying every way, and then put in order: the contract's words taken one by one, for small
/// networks.</summary>
internal static class EveryPath
{
    internal sealed record Found(ContactId[] People, long Cost, long Minutes)
    {
        internal int Relays => Math.Max(0, People.Length - 2);

        public override string ToString() => $"{string.Join('>', People)} {Cost} {Minutes}";
    }

    internal static List<Found> Of(IEnumerable<Contact> contacts, IEnumerable<Tie> ties, WarmPathQuery query) =>
        [.. All(contacts, ties, query).Take(query.Count)];

    /// <summary>As many as there are, whatever the query's count.</summary>
    internal static IEnumerable<Found> All(IEnumerable<Contact> contacts, IEnumerable<Tie> ties, WarmPathQuery query)
    {
        Dictionary<(ContactId, ContactId), (double Chance, int Minutes)> best = [];
        foreach (Tie tie in ties.Where(tie => tie.Until is null && tie.From != tie.To))
        {
            (double Chance, int Minutes) told = (tie.StatedChance?.Value ?? new[] { 0.20, 0.35, 0.50, 0.65, 0.80 }[tie.Warmth.Value - 1],
                tie.Minutes);
            if (!best.TryGetValue((tie.From, tie.To), out (double Chance, int Minutes) known)
                || told.Chance > known.Chance
                || (told.Chance == known.Chance && told.Minutes < known.Minutes))
            {
                best[(tie.From, tie.To)] = told;
            }
        }

        HashSet<ContactId> targets = [.. query.Targets];
        targets.UnionWith(contacts
            .Where(contact => contact.Employments.Any(work => query.Companies.Contains(work.Company)
                && (query.WorkedThere || work.Until is null)))
            .Select(contact => contact.Id));

        List<Found> found = [];
        foreach (ContactId source in query.From.Except(query.Avoid))
        {
            Walk(new Found([source], 0, 0));
        }

        return InOrder(found, query.Order);

        void Walk(Found path)
        {
            ContactId last = path.People[^1];
            if (targets.Contains(last))
            {
                found.Add(path);
                return;
            }

            if (path.People.Length > 1 && (query.Capped.Contains(last) || path.People.Length - 1 > query.MaxRelays))
            {
                return;
            }

            foreach (((ContactId from, ContactId to), (double chance, int minutes)) in best)
            {
                if (from == last
                    && !path.People.Contains(to)
                    && !query.From.Contains(to)
                    && !query.Avoid.Contains(to)
                    && !query.Refused.Contains((from, to)))
                {
                    double step = query.Granted.Contains((from, to)) ? 1 : chance;
                    long cost = (long)Math.Round(-Math.Log(step) * 1_000_000, MidpointRounding.AwayFromZero);
                    Walk(new Found([.. path.People, to], path.Cost + cost, path.Minutes + minutes));
                }
            }
        }
    }

    /// <summary>The same paths in another order.</summary>
    internal static IEnumerable<Found> InOrder(IEnumerable<Found> found, PathOrder order)
    {
        Func<Found, long> first = order switch
        {
            PathOrder.FewestRelays => path => path.Relays,
            PathOrder.LeastMinutes => path => path.Minutes,
            _ => _ => 0,
        };
        return found.OrderBy(first).ThenBy(path => path.Cost).ThenBy(path => path.Relays).ThenBy(path => path.Minutes)
            .ThenBy(path => path.People, Comparer<ContactId[]>.Create(ComparePeople));
    }

    private static int ComparePeople(ContactId[] left, ContactId[] right)
    {
        for (int place = 0; place < Math.Min(left.Length, right.Length); place++)
        {
            int difference = string.CompareOrdinal(left[place].Value, right[place].Value);
            if (difference != 0)
            {
                return difference;
            }
        }

        return left.Length - right.Length;
    }
}
