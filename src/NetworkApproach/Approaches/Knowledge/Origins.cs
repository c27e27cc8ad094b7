namespace NetworkApproach;

/// <summary>Where tellings come from in the end: whoever only repeats somebody is no source of their own.</summary>
internal static class Origins
{
    /// <summary>The independent sources behind tellings of one thing, by id. Linear but for sorting.</summary>
    /// <remarks>
    /// Who told it first hand is a source. Who has it from somebody else counts as that somebody, and so on: of a circle in which everybody
    /// has it from the next, all are one source, the first by id.
    /// </remarks>
    internal static IReadOnlyList<ContactId> Of(IEnumerable<(ContactId Teller, ContactId? HeardFrom)> tellings)
    {
        (ContactId Teller, ContactId? HeardFrom)[] told = [.. tellings];
        HashSet<ContactId> firstHand = [.. told.Where(one => one.HeardFrom is null).Select(one => one.Teller)];
        ILookup<ContactId, ContactId> repeated = told
            .Where(one => one.HeardFrom is not null)
            .ToLookup(one => one.Teller, one => one.HeardFrom!.Value);
        return [.. told.SelectMany(one => Behind(one.HeardFrom ?? one.Teller, firstHand, repeated)).Distinct().Order()];
    }

    private static List<ContactId> Behind(ContactId start, HashSet<ContactId> firstHand, ILookup<ContactId, ContactId> repeated)
    {
        HashSet<ContactId> seen = [start];
        List<ContactId> sources = [];
        Stack<ContactId> open = new(seen);
        while (open.TryPop(out ContactId who))
        {
            if (firstHand.Contains(who) || !repeated.Contains(who))
            {
                sources.Add(who);
                continue;
            }

            foreach (ContactId from in repeated[who].Where(seen.Add))
            {
                open.Push(from);
            }
        }

        return sources.Count > 0 ? sources : [seen.Min()];
    }
}
