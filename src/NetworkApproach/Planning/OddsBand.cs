namespace NetworkApproach.Planning;

/// <summary>One row of a reliability table: the outcomes whose predicted chances lie in one tenth.</summary>
/// <param name="From">The lower bound of the tenth, inclusive.</param>
/// <param name="To">The upper bound of the tenth, exclusive except for 1.</param>
/// <param name="Count">The number of outcomes: 1 or more.</param>
/// <param name="Predicted">The mean of the predicted chances.</param>
/// <param name="Observed">The share of outcomes that came true: 0 to 1.</param>
public sealed record OddsBand(double From, double To, int Count, double Predicted, double Observed);
