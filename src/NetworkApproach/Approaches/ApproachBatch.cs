namespace NetworkApproach;

/// <content>Several commands decided together.</content>
public sealed partial class Approach
{
    /// <summary>Decides several commands in order, each on what the ones before it would leave: all are accepted, or none is
    /// recorded.</summary>
    /// <param name="commands">The commands, in the order of recording; none is accepted with no event.</param>
    /// <param name="elsewhere">What people were asked in the seeker's other approaches, one footprint a person; null if nothing.</param>
    /// <returns>
    /// Accepted with the events of all commands; or the first refusal, with <see cref="Decision.Refused.Index"/> saying which command it is
    /// about.
    /// </returns>
    /// <exception cref="ArgumentException">A command is null or malformed, or two footprints are of one person.</exception>
    public Decision Decide(IEnumerable<ApproachCommand> commands, IEnumerable<Footprint>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(commands);
        Dictionary<ContactId, Footprint> footprints = (elsewhere ?? []).ToDictionary(one => one.Person);
        Approach approach = this;
        List<ApproachEvent> events = [];
        List<Breach> flagged = [];
        int index = 0;
        foreach (ApproachCommand command in commands)
        {
            ArgumentNullException.ThrowIfNull(command, nameof(commands));
            Footprint? theirs = Asked(command.ToEvent()) is { } who ? footprints.GetValueOrDefault(who) : null;
            switch (approach.Decide(command, theirs))
            {
                case Decision.Accepted accepted:
                    events.AddRange(accepted.Events);
                    flagged.AddRange(accepted.WillFlag);
                    approach = accepted.Approach;
                    break;
                case Decision.Refused refused:
                    return refused with { Index = index };
            }

            index++;
        }

        return new Decision.Accepted(this, events.AsReadOnly(), flagged.AsReadOnly(), approach);
    }
}
