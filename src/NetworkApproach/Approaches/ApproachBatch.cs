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
    /// An accepted decision with the events of all commands that are not recorded already; <see cref="Decision.AlreadyRecorded"/> if all of
    /// them are; or the first refusal, whose <see cref="Decision.Refused.Index"/> tells which command was refused.
    /// </returns>
    /// <exception cref="ArgumentException">A command is null or malformed, or two footprints belong to one person.</exception>
    public Decision Decide(IEnumerable<ApproachCommand> commands, IEnumerable<Footprint>? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(commands);
        Dictionary<ContactId, Footprint> footprints = Footprint.ByPerson(elsewhere ?? [], Ledger.Same.Of);
        Approach approach = this;
        List<ApproachEvent> events = [];
        List<RecordedAct> already = [];
        int index = 0;
        foreach (ApproachCommand command in commands)
        {
            ArgumentNullException.ThrowIfNull(command, nameof(commands));
            Footprint? theirs = command.ToEvent().Asking is var (who, _) ? footprints.GetValueOrDefault(Ledger.Same.Of(who)) : null;
            switch (approach.Decide(command, theirs))
            {
                case Decision.Accepted accepted:
                    events.AddRange(accepted.Events);
                    approach = accepted.Approach;
                    break;
                case Decision.AlreadyRecorded recorded:
                    already.AddRange(recorded.Acts);
                    break;
                case Decision.Refused refused:
                    return refused with { Index = index };
            }

            index++;
        }

        if (events.Count == 0 && already.Count > 0)
        {
            return new Decision.AlreadyRecorded(this, already.AsReadOnly());
        }

        HashSet<ActId> own = [.. events.Select(e => e.Id)];
        return new Decision.Accepted(this, events.AsReadOnly(), approach.NotIn(this, own), NotIn(approach, own), approach)
        {
            Already = already.AsReadOnly(),
        };
    }
}
