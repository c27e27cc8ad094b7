namespace NetworkApproach.Tool;

/// <summary>What was typed, told back whole in an answer.</summary>
internal static class TypedFact
{
    // No phrase can be given an empty fact; of quotes with nothing in them a blank shows as much.
    internal static Fact Of(string name, string typed) => Fact.Id(name, typed.Length > 0 ? typed : " ");
}
