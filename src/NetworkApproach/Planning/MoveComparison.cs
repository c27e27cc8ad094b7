using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>What one move of a plan beats, and by how much.</summary>
public sealed record MoveComparison
{
    internal MoveComparison(PlannedMove move, PlannedMove? beaten, PlanPrecedence? by) => (Move, Beaten, By) = (move, beaten, by);

    /// <summary>The move asked about.</summary>
    public PlannedMove Move { get; }

    /// <summary>The next one in the plan; null for the last.</summary>
    public PlannedMove? Beaten { get; }

    /// <summary>What decides between the two; null for the last.</summary>
    public PlanPrecedence? By { get; }

    /// <summary>How much greater the chance overall is if this one is made first; 0 for the last, seldom less than 0.</summary>
    public double MoreChance => Beaten is null ? 0 : Move.Chance - Beaten.Chance;

    /// <summary>How many minutes of others it saves to make this one first, what spending a relay early counts for included; less than 0
    /// where it costs more.</summary>
    public double FewerMinutes => Beaten is null ? 0 : Beaten.Price - Move.Price;

    /// <summary>The same in one sentence of the asked-for language: French for a French culture, otherwise English.</summary>
    public string In(CultureInfo culture) => PlanPhrases.Beats(this, Phrasebook.For(culture));

    /// <summary>In English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
