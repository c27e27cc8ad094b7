namespace NetworkApproach.Planning;

/// <summary>A request that is not answered yet and that a plan counts on.</summary>
/// <param name="From">The person who was asked.</param>
/// <param name="Request">The request; a talk if they were contacted.</param>
/// <param name="About">The person the request is about; null if it is about nobody.</param>
/// <param name="Until">The first day on which the seeker may ask again or remind them; null if they agreed and the talk has not taken place
/// yet.</param>
public sealed record AwaitedAnswer(Contact From, Request Request, Contact? About, DateOnly? Until);
