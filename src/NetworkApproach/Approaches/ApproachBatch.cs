namespace NetworkApproach;

/// <content>Decides several commands together.</content>
public sealed partial class Approach
{
    /// <summary>
    /// Decides several commands in order, each as if the ones before it were recorded. Either all are accepted, or the whole list is
    /// refused.
    /// </summary>
    /// <param name="commands">The commands, in the order of recording. An empty list is accepted with no event.</param>
    /// <param name="elsewhere">What people were asked in the seeker's other approaches, one footprint for each person; null if
    /// nothing.</param>
    /// <returns>
    /// An accepted decision with the events of all commands, or the first refusal, whose <see cref="Decision.Refused.Index"/> tells which
    /// command was refused.
    /// </returns>
    /// <exception cref="ArgumentException">A command is null or malformed, or two footprints belong to one person.</exception>
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
