namespace NetworkApproach;

/// <summary>
/// A person's answer to a request, asked for or volunteered. Silence is the absence of an answer: it is computed from the policy and never
/// recorded.
/// </summary>
/// <remarks>
/// Each request accepts certain answers. A talk, names and "do you know them": yes, no or later. Leave: granted, no or later. "What became
/// of my CV": passed to, no or later. "Please stop": yes, no or later. Any other answer is refused
/// (<see cref="Refusal.AnswerDoesNotFit"/>).
/// </remarks>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Whether this can be an answer to that request; internal, so that nobody outside can add a case.</summary>
    internal abstract bool Fits(Request request);

    /// <summary>Yes. To "do you know them", it means "personally"; to "please stop", it means that it has been stopped.</summary>
    public sealed record Yes : Answer
    {
        internal override bool Fits(Request request) => request is Request.Talk or Request.Names or Request.Knows or Request.Stop;
    }

    /// <summary>No. The person may not be asked for the same thing again until they say otherwise.</summary>
    public sealed record No : Answer
    {
        internal override bool Fits(Request request) => true;
    }

    /// <summary>"Not now": the same thing may be asked again from a given day on, and not before.</summary>
    /// <param name="Day">The first day, in the policy's time zone, on which asking again is allowed.</param>
    public sealed record Later(DateOnly Day) : Answer
    {
        internal override bool Fits(Request request) => true;
    }

    /// <summary>Leave to contact one prospect in this relay's name.</summary>
    /// <param name="Scope">How the relay's name may be used.</param>
    /// <param name="Until">The last day, in the policy's time zone, on which the leave is valid; null for the policy's default period from
    /// the day it was given.</param>
    public sealed record Granted(CitingScope Scope = CitingScope.Cited, DateOnly? Until = null) : Answer
    {
        internal override bool Fits(Request request) => request is Request.Leave;
    }

    /// <summary>"I passed your CV to them."</summary>
    /// <param name="Recipient">The person who has the CV.</param>
    public sealed record PassedTo(ContactId Recipient) : Answer
    {
        internal override bool Fits(Request request) => request is Request.WhatBecame;
    }
}
