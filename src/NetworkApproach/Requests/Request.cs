namespace NetworkApproach;

/// <summary>
/// What the seeker may ask of a person: the closed list of R8, and nothing else. There is no case for a job, a recommendation or passing on
/// a CV, so none can be asked.
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

    /// <summary>A talk of a few minutes. Asked only inside an attempt, with its minutes (R7): <c>ApproachCommand.Ask</c> refuses
    /// it.</summary>
    public sealed record Talk : Request
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>"Whom should I talk with?"</summary>
    /// <param name="Purpose">Somebody inside, or a guide. Two purposes are two requests.</param>
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

    /// <summary>"May I contact them, in your name?" Leave for one prospect, once, whatever the purpose.</summary>
    /// <param name="Prospect">The one person the leave is for.</param>
    /// <param name="Purpose">Somebody inside, or a guide, which the prospective boss never is (R5).</param>
    public sealed record Leave(ContactId Prospect, Purpose Purpose = Purpose.Inside) : Request
    {
        internal override IReadOnlyList<ContactId> People => [Prospect];
    }

    /// <summary>Of somebody who passed on a CV: "what became of it, who has it?"</summary>
    /// <param name="HandOff">The act that recorded the hand-off.</param>
    public sealed record WhatBecame(ActId HandOff) : Request
    {
        internal override IReadOnlyList<ContactId> People => [];

        internal override ActId? AboutHandOff => HandOff;
    }

    /// <summary>Of somebody who passed on a CV: "please leave it there; I shall do it myself."</summary>
    /// <param name="HandOff">The act that recorded the hand-off.</param>
    public sealed record Stop(ActId HandOff) : Request
    {
        internal override IReadOnlyList<ContactId> People => [];

        internal override ActId? AboutHandOff => HandOff;
    }
}
