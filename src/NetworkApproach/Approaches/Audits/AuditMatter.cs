using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>One thing that one person may be asked: what they last said to it, and how often it was asked since.</summary>
internal sealed class AuditMatter
{
    /// <summary>The act of the statement that stands; meaningless before <see cref="IsSaid"/>.</summary>
    internal ActId SaidIn { get; private set; }

    internal DateTimeOffset SaidAt { get; private set; }

    internal bool IsSaid { get; private set; }

    /// <summary>What was said; null for nothing, or for a talk or a contact that reopens everything.</summary>
    internal Answer? Said { get; private set; }

    /// <summary>Whether what stands is the no that a naming in confidence implies.</summary>
    internal bool IsInConfidence { get; private set; }

    /// <summary>How often it was asked since the statement that stands was recorded.</summary>
    internal int Asks { get; private set; }

    internal DateTimeOffset LastAskedAt { get; private set; }

    /// <summary>Whether leave that had expired was asked for anew before the statement that stands.</summary>
    internal bool WasRenewed { get; private set; }

    internal bool IsYes(DateTimeOffset by) => Said is Answer.Yes && SaidAt <= by;

    /// <summary>Takes a statement, unless a later one stands; of two at one instant the later recorded counts.</summary>
    internal void Say(ApproachEvent statement, Answer? said)
    {
        if (IsSaid && statement.At < SaidAt)
        {
            return;
        }

        WasRenewed |= Said is Answer.Granted && Asks > 0;
        (IsSaid, SaidIn, SaidAt, Said, Asks) = (true, statement.Id, statement.At, said, 0);
        IsInConfidence = statement is Named && said is Answer.No;
    }

    internal void Ask(DateTimeOffset at)
    {
        LastAskedAt = at;
        Asks++;
    }
}
