namespace NetworkApproach;

/// <summary>Under which heading a request counts: leave is for one prospect, whatever its purpose.</summary>
internal static class Thing
{
    internal static readonly Request Talk = new Request.Talk();

    internal static Request Of(Request request) => request is Request.Leave leave ? Leave(leave.Prospect) : request;

    internal static Request Leave(ContactId prospect) => new Request.Leave(prospect);

    internal static Request Knows(ContactId who) => new Request.Knows(who);
}
