namespace NetworkApproach.Paths;

/// <summary>The ordinal order of many ids: by four characters at a time, which is one comparison of numbers.</summary>
internal static class IdOrder
{
    private const int AtATime = 4;
    private const int Few = 16;

    /// <summary>The places of the ids in their ordinal order.</summary>
    internal static int[] Of(ContactId[] ids)
    {
        int[] places = [.. Enumerable.Range(0, ids.Length)];
        Sort(ids, places, new ulong[ids.Length], 0);
        return places;
    }

    private static void Sort(ContactId[] ids, Span<int> places, Span<ulong> keys, int offset)
    {
        if (places.Length <= Few || offset >= IdText.MostCharacters)
        {
            places.Sort((left, right) => ids[left].CompareTo(ids[right]));
            return;
        }

        for (int place = 0; place < places.Length; place++)
        {
            keys[place] = KeyOf(ids[places[place]].Value, offset);
        }

        keys.Sort(places);
        for (int first = 0, next; first < places.Length; first = next)
        {
            next = first + 1;
            while (next < places.Length && keys[next] == keys[first])
            {
                next++;
            }

            if (next > first + 1)
            {
                Sort(ids, places[first..next], keys[first..next], offset + AtATime);
            }
        }
    }

    private static ulong KeyOf(string id, int offset)
    {
        ulong key = 0;
        for (int place = offset; place < offset + AtATime; place++)
        {
            key = (key << 16) | (place < id.Length ? id[place] : '\0');
        }

        return key;
    }
}
