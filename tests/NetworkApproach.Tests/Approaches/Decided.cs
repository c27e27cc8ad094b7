namespace NetworkApproach.Tests.Approaches;

/// <summary>Deciding in few words.</summary>
internal static class Decided
{
    /// <summary>Later than anything a random history holds.</summary>
    internal static readonly DateTimeOffset Late = new(2150, 1, 5, 9, 0, 0, TimeSpan.Zero);

    internal static Approach After(IEnumerable<ApproachEvent> history, params ApproachEvent[] more) => Approach.Fold([.. history, .. more]);

    /// <summary>Why a command is refused; null where it is accepted.</summary>
    internal static Refusal? Refusal(
        this Approach approach, ApproachCommand command, Footprint? elsewhere = null) => approach.Decide(command, elsewhere) switch
        {
            Decision.Refused { Because: var because } => because,
            Decision.Accepted or Decision.AlreadyRecorded => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Why recording an event is refused; null where it is accepted.</summary>
    internal static Refusal? Refusal(this Approach approach, ApproachEvent e) => approach.Refusal(new ApproachCommand.Record(e));

    /// <summary>Why a request is refused; null where it is accepted.</summary>
    internal static Refusal? Refusal(this Approach approach, string of, Request request, DateTimeOffset at, Footprint? elsewhere = null) =>
        approach.Refusal(new ApproachCommand.Ask(new ActId("asking"), new ContactId(of), request, at), elsewhere);

    /// <summary>Why a contact is refused; null where it is accepted.</summary>
    internal static Refusal? Refusal(this Approach approach, ContactAttempt contact, DateTimeOffset at, Footprint? elsewhere = null) =>
        approach.Refusal(new ApproachCommand.Attempt(new ActId("contacting"), contact, at), elsewhere);
}
