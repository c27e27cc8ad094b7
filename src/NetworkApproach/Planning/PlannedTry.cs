using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>A tie that can be tried now and could help.</summary>
public sealed record PlannedTry
{
    internal PlannedTry(Contact from, Contact to, Tie tie)
    {
        From = from;
        To = to;
        Tie = tie;
    }

    /// <summary>The person already reached, who would be asked.</summary>
    public Contact From { get; }

    /// <summary>The person who would be met.</summary>
    public Contact To { get; }

    /// <summary>The tie.</summary>
    public Tie Tie { get; }

    /// <summary>The chance that the try succeeds: leave is given and the person agrees to talk.</summary>
    public required Chance Yes { get; init; }

    /// <summary>The overall chance if the try succeeds: 0 to 1.</summary>
    public required double AfterYes { get; init; }

    /// <summary>The overall chance if the try fails, no matter who said no: 0 to 1. If a yes is certain, the overall chance without the
    /// tie.</summary>
    public required double AfterNo { get; init; }

    /// <summary>The total expected minutes if this tie is tried first and the plan is followed from there.</summary>
    public required double Minutes { get; init; }

    /// <summary>The chance overall if this tie is tried first.</summary>
    internal double ChanceFirst => (Yes.Value * AfterYes) + ((1 - Yes.Value) * AfterNo);

    /// <summary>The chance overall once its relay has said no; known where the order changes the chance and it is calculated, else
    /// null.</summary>
    internal double? AfterRelayNo { get; init; }

    /// <summary>One line, for example <c>Ann &gt; Bob: 0.60, then 0.90 or 0.68; 37.5 minutes</c>. English, invariant culture.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{From.Name} > {To.Name}: {Yes}, then {AfterYes:0.00} or {AfterNo:0.00}; {Minutes:0.0} minutes");
}
