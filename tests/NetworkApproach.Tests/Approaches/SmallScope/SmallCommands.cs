namespace NetworkApproach.Tests.Approaches;

/// <summary>The command by which a host would have an event recorded.</summary>
internal static class SmallCommands
{
    /// <summary>Every command by which a host may try to have an event recorded: as an act of now, as one entered late, and, of
    /// contacts and requests, as a fact, which is none.</summary>
    internal static IEnumerable<ApproachCommand> All(Approach approach, ApproachEvent e)
    {
        ApproachCommand? command = For(approach, e);
        if (command is not null)
        {
            yield return command;
        }

        switch (command)
        {
            case ApproachCommand.Attempt attempt:
                yield return new ApproachCommand.Enter(attempt);
                break;
            case ApproachCommand.Ask ask:
                yield return new ApproachCommand.Enter(ask);
                break;
            default:
                break;
        }

        if (e is ApproachEvent.Attempted or ApproachEvent.Asked)
        {
            yield return new ApproachCommand.Record(e);
        }
    }

    /// <summary>The command; null where none can be made: the constructors of attempts refuse it.</summary>
    /// <param name="approach">What is recorded so far.</param>
    /// <param name="e">The event.</param>
    /// <param name="of">The approach from which a capability says that it comes; this one by default.</param>
    internal static ApproachCommand? For(Approach approach, ApproachEvent e, ApproachId? of = null) => e switch
    {
        ApproachEvent.Attempted { Minutes: 0, Through: not AttemptBasis.Reply } => null,
        ApproachEvent.Attempted attempted => new ApproachCommand.Attempt(e.Id, Contact(approach, attempted, of ?? SmallWorld.Id), e.At),
        ApproachEvent.Asked asked => new ApproachCommand.Ask(e.Id, asked.Of, asked.Request, e.At),
        _ => new ApproachCommand.Record(e),
    };

    /// <summary>With a capability that says what the record says of its ground, or that is made up where there is none.</summary>
    private static ContactAttempt Contact(Approach approach, ApproachEvent.Attempted attempted, ApproachId of)
    {
        ApproachEvent? ground = approach.State.Standing.GetValueOrDefault(attempted.Through.Act);
        Contact to = approach.Contact(attempted.To);
        ActId act = attempted.Through.Act;
        DateTimeOffset at = ground?.At ?? attempted.At;
        switch (attempted.Through)
        {
            case AttemptBasis.Leave:
                IntroductionPermission leave = ground is ApproachEvent.Answered { Said: Answer.Granted granted } grant
                    ? new(of, act, approach.Contact(grant.From), to, granted.Scope, at, approach.State.LastDay(grant))
                    : new(of, act, to, to, CitingScope.Cited, at, SmallWorld.Day(9));
                return ContactAttempt.Through(leave, attempted.Channel, attempted.Minutes);
            case AttemptBasis.Acquainted:
                ApproachEvent.AcquaintanceStated? stated = ground as ApproachEvent.AcquaintanceStated;
                Acquaintance acquaintance = new(of, act, to, stated?.How ?? "school", stated?.Since ?? SmallWorld.Day(-9));
                return ContactAttempt.ToAcquaintance(acquaintance, attempted.Channel, attempted.Minutes);
            case AttemptBasis.Again:
                ApproachEvent.Talked? talked = ground as ApproachEvent.Talked;
                Talk talk = new(of, act, to, at, talked?.Minutes ?? 1, talked?.Offered ?? 0);
                return ContactAttempt.Again(talk, attempted.Channel, attempted.Minutes);
            default:
                ContactReceived received = new(of, act, to, at);
                return ContactAttempt.InReplyTo(received, attempted.Channel, attempted.Minutes);
        }
    }
}
