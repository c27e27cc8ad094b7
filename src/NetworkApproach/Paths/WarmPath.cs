using System.Globalization;

namespace NetworkApproach.Paths;

/// <summary>A chain of ties along which introductions could run: the seeker, or somebody already reached; relays; and the person at its
/// end.</summary>
/// <remarks>Nobody is on it twice, and nobody but the first is a source of the query, nobody but the last a target.</remarks>
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

    /// <summary>Everybody on it, in order: one person or more.</summary>
    public IReadOnlyList<Contact> People { get; }

    /// <summary>The ties walked, in order: one fewer than the people.</summary>
    public IReadOnlyList<PathStep> Steps { get; }

    /// <summary>The people strictly between the first and the last; empty over one tie, and for a path of one person.</summary>
    public IReadOnlyList<Contact> Relays { get; }

    /// <summary>The product of the steps' chances; 1 for a path of one person. Independence is assumed, and seldom quite true.</summary>
    public Chance Chance { get; }

    /// <summary>The minutes it takes from others, all steps together; 0 for a path of one person.</summary>
    public long Minutes { get; }

    /// <summary>The sum over the steps of round(-ln chance x 10^6), halves away from zero: what the orders compare, exact where a product
    /// is not.</summary>
    public long Cost { get; }

    /// <summary>The first of the least likely steps; null for a path of one person.</summary>
    public PathStep? Weakest { get; }

    /// <summary>Every step with the ground for its chance, for example <c>me &gt; Ann 0.65 (known, warmth 4); Ann &gt; Bob 0.50 (named,
    /// warmth 3)</c>; empty for a path of one person. English, invariant.</summary>
    public string Why => string.Join("; ", Steps.Select(step => step.Why));

    /// <summary>Says why this path goes before another, or after it, and what would change that.</summary>
    /// <param name="other">The other path; of the same query, or the comparison says little.</param>
    /// <param name="order">The order that the query asked for.</param>
    public PathComparison Against(WarmPath other, PathOrder order = PathOrder.Likeliest)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PathComparison(this, other, order);
    }

    /// <summary>In one line, for example <c>me &gt; Ann &gt; Bob: 0.33, 40 minutes; weakest Ann &gt; Bob</c>; English, invariant.</summary>
    public override string ToString()
    {
        string names = string.Join(" > ", People.Select(person => person.Name));
        string minutes = string.Create(CultureInfo.InvariantCulture, $"{Minutes} {(Minutes == 1 ? "minute" : "minutes")}");
        return $"{names}: {Chance}, {minutes}{(Weakest is null ? string.Empty : $"; weakest {Weakest}")}";
    }
}
