namespace NetworkApproach;

/// <summary>One thing that a person was asked, or answered unasked, in one approach.</summary>
/// <param name="Request">The request.</param>
/// <param name="Company">The target company of that approach: asking for names inside one company is not the same as inside
/// another.</param>
/// <param name="Times">How often it was asked since the last answer; 0 for an answer that was not asked for.</param>
/// <param name="Said">The last answer; null if there is none, or if a later talk or contact received made asking again possible.</param>
/// <param name="OpenUntil">The first day on which asking again is allowed, while the request is unanswered and that day has not come; null
/// otherwise.</param>
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
