namespace NetworkApproach;

/// <content>What concerns the record itself, and takes effect on all of it.</content>
public abstract partial record ApproachEvent
{
    /// <summary>Fact: the seeker found out that two ids are one person. Every rule then holds for the person, whichever id an event names;
    /// to take them apart again, strike this event out.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When the seeker found out.</param>
    /// <param name="Who">The id that stands for the person from now on.</param>
    /// <param name="Other">The other id; not the seeker's.</param>
    public sealed record SamePersonStated(ActId Id, DateTimeOffset At, ContactId Who, ContactId Other) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who, Other];
    }

    /// <summary>Fact: the policy of the approach changed. What was given, asked or owed before keeps the policy of its day. It cannot be
    /// struck out; change the policy again instead.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">From when on it applies; not before anything recorded.</param>
    /// <param name="Policy">The new policy.</param>
    public sealed record PolicyChanged(ActId Id, DateTimeOffset At, ApproachPolicy Policy) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }

    /// <summary>Fact: an event was recorded wrongly and is struck out. It takes effect on the whole record: every later event is judged
    /// again.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it was struck out.</param>
    /// <param name="What">The id of the event struck out.</param>
    /// <param name="Reason">The reason; not blank.</param>
    /// <param name="Instead">The event that replaces it, under the same act id and of the same kind; null if nothing does. An attempt, a
    /// request or a confession keeps its people; a confession may stand instead of an attempt; an opening changes only its
    /// wording.</param>
    public sealed record StruckOut(
        ActId Id, DateTimeOffset At, ActId What, string Reason, ApproachEvent? Instead = null) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => Instead?.People ?? [];
    }

    /// <summary>Fact: a person was forgotten (rule R14); their id here is a pseudonym. Created by <see cref="Forgetting"/>.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it happened.</param>
    /// <param name="Who">The pseudonym of the person.</param>
    public sealed record Erased(ActId Id, DateTimeOffset At, ContactId Who) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [Who];
    }

    /// <summary>Fact: a striking out was itself a mistake. What stood before it stands again, and is judged there.</summary>
    /// <param name="Id">The id of the act.</param>
    /// <param name="At">When it was restored.</param>
    /// <param name="What">The id of the striking out; the last one of its event.</param>
    /// <param name="Reason">The reason; not blank.</param>
    public sealed record Restored(ActId Id, DateTimeOffset At, ActId What, string Reason) : ApproachEvent(Id, At)
    {
        internal override IReadOnlyList<ContactId> People => [];
    }
}
