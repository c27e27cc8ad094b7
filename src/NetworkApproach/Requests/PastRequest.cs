namespace NetworkApproach;

/// <summary>One thing that one person was asked, or answered unasked, in one approach.</summary>
/// <param name="Request">What.</param>
/// <param name="Company">The company that approach aims at: names inside one company are not names inside another.</param>
/// <param name="Times">How often it was asked since the last answer; 0 for an answer nobody asked for.</param>
/// <param name="Said">What they last said to it; null if nothing, or if a talk or their contacting the seeker cleared the way
/// since.</param>
/// <param name="OpenUntil">The first day on which asking again is allowed, where it was asked and not answered; null otherwise.</param>
public sealed record PastRequest(Request Request, CompanyName Company, int Times, Answer? Said, DateOnly? OpenUntil)
{
    /// <summary>Whether a request for an approach to a company asks for the same thing.</summary>
    internal bool IsSameThing(Request request, CompanyName company) => (Request, request) switch
    {
        (Request.Names mine, Request.Names other) => mine == other && Company == company,
        (Request.Knows or Request.Leave, _) => Thing.Of(Request) == Thing.Of(request),
        _ => false,
    };
}
