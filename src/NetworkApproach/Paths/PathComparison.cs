using System.Globalization;

namespace NetworkApproach.Paths;

/// <summary>Why one warm path comes before another in an order, and what would change that.</summary>
public sealed record PathComparison
{
    internal PathComparison(WarmPath first, WarmPath second, PathOrder order)
    {
        First = first;
        Second = second;
        Order = order;
        PathGround[] asked = order switch
        {
            PathOrder.FewestRelays => [PathGround.Relays, PathGround.Chance, PathGround.Minutes],
            PathOrder.LeastMinutes => [PathGround.Minutes, PathGround.Chance, PathGround.Relays],
            _ => [PathGround.Chance, PathGround.Relays, PathGround.Minutes],
        };
        Decided = Array.Find(asked, ground => Difference(ground) != 0);
        IsFirstBefore = Decided != PathGround.Ids ? Difference(Decided) < 0 : ComparePeople(first.People, second.People) <= 0;
        Ground = Decided switch
        {
            PathGround.Chance => Against($"{First.Chance}", $"{Second.Chance}"),
            PathGround.Relays => Against(Counted(First.Relays.Count, "relay"), Counted(Second.Relays.Count, "relay")),
            PathGround.Minutes => Against(Counted(First.Minutes, "minute"), Counted(Second.Minutes, "minute")),
            _ => "equal in everything but the order of the ids",
        };

        // Only where the chance decides can a chance make up for what lies between them.
        if (Decided == PathGround.Chance && Better.Steps.Except(Other.Steps).MinBy(step => step.Chance) is { } step)
        {
            TippingStep = step;
            TippingChance = new Chance(Math.Clamp(step.Chance.Value * Other.Chance.Value / Better.Chance.Value, double.Epsilon, 1));
        }
    }

    /// <summary>The path that the comparison was requested for.</summary>
    public WarmPath First { get; }

    /// <summary>The path that it is compared with.</summary>
    public WarmPath Second { get; }

    /// <summary>The order in which they are compared.</summary>
    public PathOrder Order { get; }

    /// <summary>Whether <see cref="First"/> comes before <see cref="Second"/>; also true if they are the same.</summary>
    public bool IsFirstBefore { get; }

    /// <summary>The criterion that decided.</summary>
    public PathGround Decided { get; }

    /// <summary>The deciding values in words, for example <c>0.33 against 0.25</c>, <c>1 relay against 2</c>, <c>40 minutes against 60</c>:
    /// always first against second. English, invariant culture.</summary>
    public string Ground { get; }

    /// <summary>The least likely step that only the better path takes: if its chance fell below <see cref="TippingChance"/>, the other path
    /// would come first. Null if something other than the chance decides.</summary>
    public PathStep? TippingStep { get; }

    /// <summary>The chance below which <see cref="TippingStep"/> would change the order; at exactly this chance the order's further
    /// criteria decide. Null if <see cref="TippingStep"/> is null.</summary>
    public Chance? TippingChance { get; }

    private WarmPath Better => IsFirstBefore ? First : Second;

    private WarmPath Other => IsFirstBefore ? Second : First;

    private long Difference(PathGround ground) => ground switch
    {
        PathGround.Chance => First.Cost - Second.Cost,
        PathGround.Relays => First.Relays.Count - Second.Relays.Count,
        PathGround.Minutes => First.Minutes - Second.Minutes,
        _ => 0,
    };

    /// <summary>One sentence, for example <c>me &gt; Ann &gt; Bob goes before me &gt; Carl &gt; Bob: 0.33 against 0.25; weakest Ann &gt;
    /// Bob against Carl &gt; Bob; the order would change if Ann &gt; Bob fell below 0.38</c>. English, invariant culture.</summary>
    public override string ToString()
    {
        string weakest = First.Weakest is null || Second.Weakest is null
            ? string.Empty
            : $"; weakest {First.Weakest} against {Second.Weakest}";
        string tipping = TippingStep is null ? string.Empty : $"; the order would change if {TippingStep} fell below {TippingChance}";
        return $"{Names(First)} goes {(IsFirstBefore ? "before" : "after")} {Names(Second)}: {Ground}{weakest}{tipping}";
    }

    private static string Names(WarmPath path) => string.Join(" > ", path.People.Select(person => person.Name));

    private static string Against(string first, string second) => $"{first} against {second}";

    private static string Counted(long number, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");

    private static int ComparePeople(IReadOnlyList<Contact> left, IReadOnlyList<Contact> right) =>
        left
            .Zip(right, (one, other) => one.Id.CompareTo(other.Id))
            .FirstOrDefault(difference => difference != 0, left.Count.CompareTo(right.Count));
}
