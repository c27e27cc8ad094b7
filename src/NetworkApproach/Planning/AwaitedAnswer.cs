namespace NetworkApproach.Planning;

/// <summary>Something asked and not answered yet, which a plan counts on.</summary>
/// <param name="From">Who was asked.</param>
/// <param name="Request">What they were asked; a talk where they were contacted.</param>
/// <param name="About">The person the request is about; null if about nobody.</param>
/// <param name="Until">The first day on which the seeker may ask again or remind them; null where they agreed, and the talk is still to be
/// held.</param>
public sealed record AwaitedAnswer(Contact From, Request Request, Contact? About, DateOnly? Until);
