namespace NetworkApproach.Paths;

/// <summary>A pool of outcomes: counts by step, kind and warmth of tie. Hosts add up those of many seekers; no person, id or day is in
/// it.</summary>
/// <remarks>Immutable. Adding is commutative and associative. Only <see cref="Rows"/> need be stored; <see cref="Of"/> makes the pool of
/// them again.</remarks>
public sealed class OddsCounts
{
    /// <summary>No count grows beyond this: 10^15.</summary>
    public const long Most = 1_000_000_000_000_000;

    /// <summary>Nothing has been counted.</summary>
    public static readonly OddsCounts None = new([]);

    private readonly Dictionary<(OddsStep Step, TieKind Kind, int Warmth), OddsCount> rows;

    private OddsCounts(Dictionary<(OddsStep Step, TieKind Kind, int Warmth), OddsCount> rows)
    {
        this.rows = rows;
        Rows = Array.AsReadOnly(rows.Values.OrderBy(row => row.Step).ThenBy(row => row.Kind).ThenBy(row => row.Warmth).ToArray());
    }

    /// <summary>The counts, by step, kind and warmth; none that is all 0. Empty if nothing has been counted.</summary>
    public IReadOnlyList<OddsCount> Rows { get; }

    /// <summary>How many outcomes are in it.</summary>
    public long Total => Rows.Sum(row => row.Yes + row.No);

    /// <summary>Makes a pool of counts; several of the same step, kind and warmth are added up.</summary>
    /// <exception cref="ArgumentException">A count is null or negative, or its step, kind or warmth is none; the message says
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

    /// <summary>Both pools together.</summary>
    public OddsCounts Add(OddsCounts other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of([.. Rows, .. other.Rows]);
    }

    /// <summary>How often a step came true and how often not; both 0 where it was not counted.</summary>
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
