using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach.Planning;

/// <summary>How one move of a plan compares with the next one.</summary>
public sealed record MoveComparison
{
    internal MoveComparison(PlannedMove move, PlannedMove? beaten, PlanPrecedence? by) => (Move, Beaten, By) = (move, beaten, by);

    /// <summary>The move that the comparison was requested for.</summary>
    public PlannedMove Move { get; }

    /// <summary>The next move in the plan; null if <see cref="Move"/> is the last.</summary>
    public PlannedMove? Beaten { get; }

    /// <summary>The criterion that decides between the two moves; null if <see cref="Move"/> is the last.</summary>
    public PlanPrecedence? By { get; }

    /// <summary>How much greater the overall chance is if <see cref="Move"/> is made first; 0 for the last move, seldom less than
    /// 0.</summary>
    public double MoreChance => Beaten is null ? 0 : Move.Chance - Beaten.Chance;

    /// <summary>How many minutes of others are saved if <see cref="Move"/> is made first, including the costs of using a relay early and of
    /// goodwill; less than 0 if it costs more.</summary>
    public double FewerMinutes => Beaten is null ? 0 : Beaten.Price - Move.Price;

    /// <summary>The comparison in one sentence: in French for a French culture, otherwise in English.</summary>
    public string In(CultureInfo culture) => PlanPhrases.Beats(this, Phrasebook.For(culture));

    /// <summary>The comparison in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
