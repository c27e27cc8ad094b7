namespace NetworkApproach.Planning;

/// <summary>One line of a reliability table: the outcomes whose predicted chances lie in one tenth.</summary>
/// <param name="From">The least chance of the tenth, itself included.</param>
/// <param name="To">The greatest, not included but for 1.</param>
/// <param name="Count">How many outcomes: 1 or more.</param>
/// <param name="Predicted">The mean of the predicted chances.</param>
/// <param name="Observed">The share that came true: 0 to 1.</param>
public sealed record OddsBand(double From, double To, int Count, double Predicted, double Observed);
