using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Audits;

/// <summary>One thing that one person may be asked: what they last said to it, and how often it was asked since.</summary>
internal sealed class AuditMatter
{
    /// <summary>The act of the statement that stands; <c>default</c> before any.</summary>
    internal ActId SaidIn { get; private set; }

    /// <summary>What was said; null for nothing, or for a talk or a contact that reopens everything.</summary>
    internal Answer? Said { get; private set; }

    /// <summary>Whether what stands is the no that a naming in confidence implies.</summary>
    internal bool IsInConfidence { get; private set; }

    /// <summary>How often it was asked since the statement that stands was recorded.</summary>
    internal int Asks { get; private set; }

    /// <summary>When it was first asked since then.</summary>
    internal DateTimeOffset FirstAskedAt { get; private set; }

    /// <summary>Whether leave that had expired was asked for anew before the statement that stands.</summary>
    internal bool WasRenewed { get; private set; }

    internal bool IsYes => Said is Answer.Yes;

    /// <summary>Takes a statement: the last one stands.</summary>
    internal void Say(ApproachEvent statement, Answer? said)
    {
        WasRenewed |= Said is Answer.Granted && Asks > 0;
        (SaidIn, Said, Asks) = (statement.Id, said, 0);
        IsInConfidence = statement is Named && said is Answer.No;
    }

    internal void Ask(DateTimeOffset at)
    {
        FirstAskedAt = Asks == 0 ? at : FirstAskedAt;
        Asks++;
    }
}
