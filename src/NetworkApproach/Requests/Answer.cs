namespace NetworkApproach;

/// <summary>What a person said to a request, asked or not. Silence is the lack of an answer: it is computed from the policy, never
/// recorded.</summary>
/// <remarks>
/// What fits what: to a talk, names or "do you know them" yes, no or later; to leave granted, no or later; to "what became of my CV" passed
/// to, no or later; to "please stop" yes, no or later. Anything else is refused (<see cref="Refusal.AnswerDoesNotFit"/>).
/// </remarks>
public abstract record Answer
{
    private Answer()
    {
    }

    /// <summary>Whether this can be an answer to that request; internal, so that nobody outside can add a case.</summary>
    internal abstract bool Fits(Request request);

    /// <summary>Yes. To "do you know them": personally. To "please stop": it has been stopped.</summary>
    public sealed record Yes : Answer
    {
        internal override bool Fits(Request request) => request is Request.Talk or Request.Names or Request.Knows or Request.Stop;
    }

    /// <summary>No. It ends this person for this thing, until they say otherwise.</summary>
    public sealed record No : Answer
    {
        internal override bool Fits(Request request) => true;
    }

    /// <summary>"Not now": nothing is asked before that day, and it may be asked again from that day on.</summary>
    /// <param name="Day">The first day, in the policy's zone, on which asking again is welcome.</param>
    public sealed record Later(DateOnly Day) : Answer
    {
        internal override bool Fits(Request request) => true;
    }

    /// <summary>Leave to contact one prospect in this relay's name.</summary>
    /// <param name="Scope">How the relay's name may be used.</param>
    /// <param name="Until">The last day, in the policy's zone, on which the leave holds; null for the policy's own term from the day it was
    /// given.</param>
    public sealed record Granted(CitingScope Scope = CitingScope.Cited, DateOnly? Until = null) : Answer
    {
        internal override bool Fits(Request request) => request is Request.Leave;
    }

    /// <summary>"I passed your CV to them."</summary>
    /// <param name="Recipient">Who has it.</param>
    public sealed record PassedTo(ContactId Recipient) : Answer
    {
        internal override bool Fits(Request request) => request is Request.WhatBecame;
    }
}
