using System.Globalization;

namespace NetworkApproach.Paths;

/// <summary>A chain of ties along which introductions could run: the seeker or somebody already reached, the relays, and the person at its
/// end.</summary>
/// <remarks>Nobody is on the path twice. Only its first person is a source of the query, and only its last person is a target.</remarks>
public sealed class WarmPath
{
    internal WarmPath(Contact[] people, PathStep[] steps)
    {
        People = Array.AsReadOnly(people);
        Steps = Array.AsReadOnly(steps);
        Relays = Array.AsReadOnly(people.Length > 2 ? people[1..^1] : []);
        double product = 1;
        foreach (PathStep step in steps)
        {
            product *= step.Chance.Value;
            Minutes += step.Minutes;
            Cost += Arc.CostOf(step.Chance);
            Weakest = Weakest is null || step.Chance.CompareTo(Weakest.Chance) < 0 ? step : Weakest;
        }

        // A chance is never 0: what a double cannot hold any more is told as the least it can.
        Chance = new Chance(Math.Max(product, double.Epsilon));
    }

    /// <summary>Everybody on the path, in order: one person or more.</summary>
    public IReadOnlyList<Contact> People { get; }

    /// <summary>The steps of the path, in order: one fewer than the people.</summary>
    public IReadOnlyList<PathStep> Steps { get; }

    /// <summary>The people strictly between the first and the last; empty for a path of one tie or of one person.</summary>
    public IReadOnlyList<Contact> Relays { get; }

    /// <summary>The product of the steps' chances; 1 for a path of one person. It assumes that the steps are independent, which is seldom
    /// quite true.</summary>
    public Chance Chance { get; }

    /// <summary>The minutes that all steps together take from others; 0 for a path of one person.</summary>
    public long Minutes { get; }

    /// <summary>The sum over the steps of round(-ln chance x 10^6), halves away from zero. Orders compare this sum because it is exact,
    /// which a product is not.</summary>
    public long Cost { get; }

    /// <summary>The least likely step, the first one if several are equal; null for a path of one person.</summary>
    public PathStep? Weakest { get; }

    /// <summary>Every step with the source of its chance, for example <c>me &gt; Ann 0.65 (known, warmth 4); Ann &gt; Bob 0.50 (named,
    /// warmth 3)</c>; empty for a path of one person. English, invariant culture.</summary>
    public string Why => string.Join("; ", Steps.Select(step => step.Why));

    /// <summary>Explains why this path comes before or after another, and what would change that.</summary>
    /// <param name="other">The other path. It should be of the same query; otherwise the comparison means little.</param>
    /// <param name="order">The order of the query; <see cref="PathOrder.Likeliest"/> by default.</param>
    public PathComparison Against(WarmPath other, PathOrder order = PathOrder.Likeliest)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PathComparison(this, other, order);
    }

    /// <summary>One line, for example <c>me &gt; Ann &gt; Bob: 0.33, 40 minutes; weakest Ann &gt; Bob</c>. English, invariant
    /// culture.</summary>
    public override string ToString()
    {
        string names = string.Join(" > ", People.Select(person => person.Name));
        string minutes = string.Create(CultureInfo.InvariantCulture, $"{Minutes} {(Minutes == 1 ? "minute" : "minutes")}");
        return $"{names}: {Chance}, {minutes}{(Weakest is null ? string.Empty : $"; weakest {Weakest}")}";
    }
}
