namespace NetworkApproach;

/// <summary>How far one normal form is from another, for offering spellings to somebody who may have mistyped.</summary>
internal static class NameDistance
{
    private const int LettersPerSlip = 5;

    /// <summary>The distance; null where two names are not near. A few letters come before a few words.</summary>
    internal static (int Words, int Letters)? Between(string one, string other)
    {
        int? slips = Slips(
            one.Replace(" ", string.Empty, StringComparison.Ordinal), other.Replace(" ", string.Empty, StringComparison.Ordinal));
        if (slips is { } letters)
        {
            return (0, letters);
        }

        string[] fewer = one.Split(' ');
        string[] more = other.Split(' ');
        if (fewer.Length > more.Length)
        {
            (fewer, more) = (more, fewer);
        }

        return fewer.All(word => more.Any(candidate => Slips(word, candidate) is not null))
            ? (1 + more.Length - fewer.Length, 0)
            : null;
    }

    // Letters put in, left out, changed, or swapped with their neighbour; null above one in five. Words of three letters or fewer must be
    // right.
    private static int? Slips(string one, string other)
    {
        int length = Math.Max(one.Length, other.Length);
        int allowed = length <= 3 ? 0 : Math.Max(1, length / LettersPerSlip);
        if (allowed == 0 || Math.Abs(one.Length - other.Length) > allowed)
        {
            return one == other ? 0 : null;
        }

        int slips = Edits(one, other);
        return slips <= allowed ? slips : null;
    }

    /// <summary>How many letters are put in, left out, changed, or swapped with their neighbour: the optimal string alignment
    /// distance.</summary>
    internal static int Edits(string one, string other)
    {
        // Three rows of the table suffice.
        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        for (int row = 1; row <= one.Length; row++)
        {
            int[] current = new int[other.Length + 1];
            current[0] = row;
            for (int column = 1; column <= other.Length; column++)
            {
                int changed = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(changed, 1 + Math.Min(last[column], current[column - 1]));
                if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                {
                    current[column] = Math.Min(current[column], beforeLast[column - 2] + 1);
                }
            }

            (beforeLast, last) = (last, current);
        }

        return last[other.Length];
    }
}
