namespace NetworkApproach.Paths;

/// <summary>A pool of outcomes: counts by step, kind and warmth of tie. A host can add up the pools of many seekers; a pool contains no
/// person, id or day.</summary>
/// <remarks>Immutable. Addition is commutative and associative. Only <see cref="Rows"/> need be stored; <see cref="Of"/> creates the pool
/// from them again.</remarks>
public sealed class OddsCounts
{
    /// <summary>The greatest value of a count: 10^15. No count grows beyond it.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>The empty pool.</summary>
    public static readonly OddsCounts None = new([]);

    private readonly Dictionary<(OddsStep Step, TieKind Kind, int Warmth), OddsCount> rows;

    private OddsCounts(Dictionary<(OddsStep Step, TieKind Kind, int Warmth), OddsCount> rows)
    {
        this.rows = rows;
        Rows = Array.AsReadOnly(rows.Values.OrderBy(row => row.Step).ThenBy(row => row.Kind).ThenBy(row => row.Warmth).ToArray());
    }

    /// <summary>The counts, ordered by step, kind and warmth; rows whose counts are both 0 are left out. Empty if nothing has been
    /// counted.</summary>
    public IReadOnlyList<OddsCount> Rows { get; }

    /// <summary>The number of outcomes in the pool.</summary>
    public long Total => Rows.Sum(row => row.Yes + row.No);

    /// <summary>Creates a pool from counts. Several counts of the same step, kind and warmth are added up.</summary>
    /// <exception cref="ArgumentException">A count is null or negative, or its step, kind or warmth is not defined. The message says
    /// which.</exception>
    public static OddsCounts Of(params IEnumerable<OddsCount> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        Dictionary<(OddsStep, TieKind, int), OddsCount> rows = [];
        foreach (OddsCount count in counts)
        {
            Check(count);
            if (count.Yes + count.No > 0)
            {
                (OddsStep, TieKind, int) key = (count.Step, count.Kind, count.Warmth);
                rows[key] = rows.TryGetValue(key, out OddsCount? before) ? Sum(before, count) : count;
            }
        }

        return new OddsCounts(rows);
    }

    /// <summary>Returns the sum of both pools.</summary>
    public OddsCounts Add(OddsCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of([.. Rows, .. other.Rows]);
    }

    /// <summary>How often a step came true and how often it did not; both 0 if it was not counted.</summary>
    public (long Yes, long No) Find(OddsStep step, TieKind kind, Warmth warmth) =>
        rows.TryGetValue((step, kind, warmth.Value), out OddsCount? row) ? (row.Yes, row.No) : (0, 0);

    private static OddsCount Sum(OddsCount one, OddsCount other) =>
        one with { Yes = Math.Min(Most, one.Yes + other.Yes), No = Math.Min(Most, one.No + other.No) };

    private static void Check(OddsCount? count)
    {
        if (count is null)
        {
            throw new ArgumentException("A count is null.", nameof(count));
        }

        if (!Enum.IsDefined(count.Step) || !Enum.IsDefined(count.Kind) || count.Warmth is < 1 or > 5)
        {
            throw new ArgumentException(
                $"{count}: a count is of one of the steps, of one of the kinds of tie, and of a warmth of 1 to 5.", nameof(count));
        }

        if (count.Yes is < 0 or > Most || count.No is < 0 or > Most)
        {
            throw new ArgumentException($"{count}: counts are 0 to {Most}.", nameof(count));
        }
    }
}
