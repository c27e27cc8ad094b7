namespace NetworkApproach;

/// <summary>
/// What the seeker may ask of a person. A closed list (rule R8): there is no case for a job, a recommendation or passing on a CV, so these
/// cannot be asked.
/// </summary>
public abstract record Request
{
    private Request()
    {
    }

    /// <summary>The person the request is about, if it is about one; internal, so that nobody outside can add a case.</summary>
    internal abstract IReadOnlyList<ContactId> People { get; }

    /// <summary>The act that recorded the hand-off that the request is about; null where it is about none.</summary>
    internal virtual ActId? AboutHandOff => null;

    /// <summary>
    /// A talk of a few minutes. Asked only as part of an attempt, with its minutes (rule R7): <c>ApproachCommand.Ask</c> refuses it.
    /// </summary>
    public sealed record Talk : Request
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>"Whom should I talk with?"</summary>
    /// <param name="Purpose">Whether names of people inside the company or of guides are asked for. Two purposes are two requests.</param>
    public sealed record Names(Purpose Purpose = Purpose.Inside) : Request
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>"Do you know them personally?"</summary>
    /// <param name="Who">The person asked about.</param>
    public sealed record Knows(ContactId Who) : Request
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>"May I contact them, in your name?" Leave is for one prospect and asked once, whatever the purpose.</summary>
    /// <param name="Prospect">The one person the leave is for.</param>
    /// <param name="Purpose">Whether the prospect is a person inside the company or a guide. The prospective boss is never a guide (rule
    /// R5).</param>
    public sealed record Leave(ContactId Prospect, Purpose Purpose = Purpose.Inside) : Request
    {
        internal override IReadOnlyList<ContactId> People => [Prospect];
    }

    /// <summary>Asked of somebody who passed on a CV: "what became of it, who has it?"</summary>
    /// <param name="HandOff">The id of the act that recorded the hand-off.</param>
    public sealed record WhatBecame(ActId HandOff) : Request
    {
        internal override IReadOnlyList<ContactId> People => [];

        internal override ActId? AboutHandOff => HandOff;
    }

    /// <summary>Asked of somebody who passed on a CV: "please leave it there; I shall do it myself."</summary>
    /// <param name="HandOff">The id of the act that recorded the hand-off.</param>
    public sealed record Stop(ActId HandOff) : Request
    {
        internal override IReadOnlyList<ContactId> People => [];

        internal override ActId? AboutHandOff => HandOff;
    }
}
