namespace NetworkApproach;

/// <summary>What one person was asked about one thing since they last said something to it, and what that was.</summary>
/// <param name="Said">The statement that stands: the last.</param>
/// <param name="Asks">How often it was asked since.</param>
/// <param name="FirstAskAt">When it was first asked since; meaningless for no asks.</param>
/// <param name="Renewed">Whether leave that expired unused was asked once more before that statement.</param>
internal sealed record Thread(Statement? Said, int Asks, DateTimeOffset FirstAskAt, bool Renewed)
{
    internal static readonly Thread Empty = new(null, 0, default, false);

    internal Thread Say(Statement statement) => this with
    {
        Said = statement,
        Asks = 0,
        Renewed = Renewed || (Asks > 0 && Said?.Answer is Answer.Granted),
    };

    internal Thread Ask(DateTimeOffset at) => this with
    {
        Asks = Asks + 1,
        FirstAskAt = Asks == 0 ? at : FirstAskAt,
    };
}

/// <summary>Something a person said, or did, to a thing.</summary>
/// <param name="Answer">What they said; null where a talk or their contacting the seeker cleared the way.</param>
/// <param name="At">When.</param>
/// <param name="Act">The recorded act.</param>
/// <param name="InConfidence">Whether it is the no of a naming in confidence.</param>
internal sealed record Statement(Answer? Answer, DateTimeOffset At, ActId Act, bool InConfidence = false);

/// <summary>What makes an introduction the same: the relay, however often they say yes; the seeker's own acquaintance; the act replied to;
/// the talk.</summary>
/// <param name="Relay">The relay; null for every other ground.</param>
/// <param name="Act">The act replied to, or the talk; null otherwise.</param>
internal readonly record struct IntroductionKey(ContactId? Relay, ActId? Act);

/// <summary>The introduction last used towards somebody.</summary>
/// <param name="Key">Which.</param>
/// <param name="FirstAt">When it was first used; a reminder follows later.</param>
/// <param name="LastAt">When it was last used.</param>
/// <param name="Minutes">The minutes it first asked for.</param>
/// <param name="IsBreach">Whether a rule forbade it: it counts, and its reminder has no minutes of its own.</param>
/// <param name="IsOpen">Whether they have said nothing since.</param>
internal sealed record LastIntroduction(
    IntroductionKey Key, DateTimeOffset FirstAt, DateTimeOffset LastAt, int Minutes, bool IsBreach, bool IsOpen);
