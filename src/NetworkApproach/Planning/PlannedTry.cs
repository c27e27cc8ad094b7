using System.Globalization;

namespace NetworkApproach.Planning;

/// <summary>A tie that can be tried now, and could help.</summary>
public sealed record PlannedTry
{
    internal PlannedTry(Contact from, Contact to, Tie tie)
    {
        From = from;
        To = to;
        Tie = tie;
    }

    /// <summary>Who is reached, and would be asked.</summary>
    public Contact From { get; }

    /// <summary>Who would be met.</summary>
    public Contact To { get; }

    /// <summary>The tie.</summary>
    public Tie Tie { get; }

    /// <summary>The chance that it succeeds: leave is given and the person agrees to talk.</summary>
    public required Chance Yes { get; init; }

    /// <summary>The chance overall once it has succeeded: 0 to 1.</summary>
    public required double AfterYes { get; init; }

    /// <summary>The chance overall once it has failed, whoever said no: 0 to 1. Where a yes is certain, what it would be without the
    /// tie.</summary>
    public required double AfterNo { get; init; }

    /// <summary>The minutes expected in all if it is tried first and the plan is followed from there.</summary>
    public required double Minutes { get; init; }

    /// <summary>The chance overall if this tie is tried first.</summary>
    internal double ChanceFirst => (Yes.Value * AfterYes) + ((1 - Yes.Value) * AfterNo);

    /// <summary>The chance overall once its relay has said no; known where the order changes the chance and it is calculated, else
    /// null.</summary>
    internal double? AfterRelayNo { get; init; }

    /// <summary>In one line, for example <c>Ann &gt; Bob: 0.60, then 0.90 or 0.68; 37.5 minutes</c>; English, invariant.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture, $"{From.Name} > {To.Name}: {Yes}, then {AfterYes:0.00} or {AfterNo:0.00}; {Minutes:0.0} minutes");
}
