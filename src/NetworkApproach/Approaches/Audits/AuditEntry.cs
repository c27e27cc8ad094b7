using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>One event as it was recorded, and what stands in its place.</summary>
internal sealed class AuditEntry(ApproachEvent recorded, int place)
{
    private readonly Stack<(ApproachEvent? Now, ActId? By)> contents = new([(recorded, null)]);

    internal ApproachEvent Recorded { get; } = recorded;

    /// <summary>Its place in the order of recording.</summary>
    internal int Place { get; } = place;

    /// <summary>The place of the event that put in what stands now: its own, a correction's or a restoring's.</summary>
    internal int Since { get; private set; } = place;

    /// <summary>What stands in this place: the event as recorded, what was put instead, or null once struck out.</summary>
    internal ApproachEvent? Now => contents.Peek().Now;

    /// <summary>The last striking out of it that was not restored; null if there is none.</summary>
    internal ActId? StruckBy => contents.Peek().By;

    /// <summary>What was wrong with its being recorded at all; null if the rules are to say.</summary>
    internal AuditFindings? Recording { get; set; }

    /// <summary>Whether its id belongs to an earlier entry. Nothing strikes out a copy.</summary>
    internal bool IsCopy { get; set; }

    /// <summary>At one instant, what others say and do comes before what the seeker does, and a yes before a no.</summary>
    internal int Rank => Now switch
    {
        Attempted or Asked or ContactedWithoutLeave => 2,
        InterestJudged or OfferAnswered or CourtesyPaid or CourtesyWaived or PolicyChanged or Closed => 2,
        Answered { Said: Answer.No or Answer.Later } => 1,
        Named { InConfidence: true } => 1,
        _ => 0,
    };

    internal void Strike(StruckOut strike, int since)
    {
        contents.Push((strike.Instead, strike.Id));
        Since = since;
    }

    internal void Restore(int since)
    {
        contents.Pop();
        Since = since;
    }

    internal bool IsRepeatedBy(ApproachEvent other) => other.HasSameContent(Recorded) || other.HasSameContent(Now);

    /// <summary>When it counts: an acquaintance from the first day on which the seeker knew them, all else from its own instant.</summary>
    internal DateTimeOffset CountsFrom(Opened? opened)
    {
        if (Now is not AcquaintanceStated stated)
        {
            return Now!.At;
        }

        DateTimeOffset dawn = (opened?.Policy ?? ApproachPolicy.Default).StartOf(stated.Since);
        return dawn < stated.At ? dawn : stated.At;
    }
}
