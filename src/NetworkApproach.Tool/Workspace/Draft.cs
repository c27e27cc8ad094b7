using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What one command is about to record: each act decided on the approach as the acts before it leave it, and all written at once
/// or not at all.</summary>
/// <remarks>The acts of the n-th event are numbered n, n.1, n.2 ...: what was recorded together is undone together.</remarks>
internal sealed class Draft
{
    private readonly Approach before;
    private readonly OwnInstants instants;
    private readonly Func<ContactId, DateTimeOffset, Footprint?> elsewhere;
    private readonly Func<Approach, ApproachCommand, Refusal?> forbids;
    private readonly List<ApproachEvent> events = [];
    private readonly HashSet<ActId> taken;
    private readonly int number;

    internal Draft(
        Approach approach, Func<ContactId, DateTimeOffset, Footprint?> elsewhere, Func<Approach, ApproachCommand, Refusal?> forbids)
    {
        (before, Approach, this.elsewhere, this.forbids) = (approach, approach, elsewhere, forbids);
        IReadOnlyList<ApproachEvent> recorded = approach.Events;
        instants = new OwnInstants(recorded);
        taken = [.. recorded.Select(e => e.Id)];
        number = recorded.Count + 1;
        while (taken.Contains(Id(number, 0)))
        {
            number++;
        }
    }

    /// <summary>The approach as it will be.</summary>
    internal Approach Approach { get; private set; }

    /// <summary>What will be written, in order.</summary>
    internal IReadOnlyList<ApproachEvent> Events => events;

    private HashSet<ActId> Own => [.. events.Select(e => e.Id)];

    /// <summary>The acts that were recorded before, and what became of them.</summary>
    internal List<RecordedAct> Already { get; } = [];

    /// <summary>What this uncovers among the other acts on record.</summary>
    internal IReadOnlyList<Breach> Uncovered => Approach.NotIn(before, Own);

    /// <summary>What this clears among the other acts on record.</summary>
    internal IReadOnlyList<Breach> Cleared => before.NotIn(Approach, Own);

    /// <summary>What else is to be told before it is kept, a sentence each.</summary>
    internal List<string> Left { get; } = [];

    /// <summary>Records something that anybody may record.</summary>
    /// <exception cref="RefusedException">A rule refuses it.</exception>
    internal ActId Record(Func<ActId, ApproachEvent> what) => Submit(act => new ApproachCommand.Record(what(act)));

    /// <summary>Submits a command.</summary>
    /// <exception cref="RefusedException">A rule refuses it.</exception>
    internal ActId Submit(Func<ActId, ApproachCommand> command)
    {
        ActId act = Next();
        switch (Decide(AtItsOwn(command(act))))
        {
            case Decision.Accepted accepted:
                foreach (ApproachEvent e in accepted.Events)
                {
                    events.Add(e);
                    instants.Add(e);
                }

                Approach = accepted.Approach;
                taken.Add(act);
                return act;
            case Decision.AlreadyRecorded recorded:
                Already.AddRange(recorded.Acts);
                return recorded.Acts[0].Event.Id;
            case Decision.Refused { Because: var because }:
                throw new RefusedException(because, Approach);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Whether a command would be accepted now.</summary>
    internal Refusal? Forbids(Func<ActId, ApproachCommand> command) =>
        Decide(AtItsOwn(command(Next()))) is Decision.Refused { Because: var because } ? because : null;

    /// <summary>Notes who somebody is, where the approach does not know it yet.</summary>
    internal void Note(Contact person, DateTimeOffset at)
    {
        if (Approach.Contact(person.Id) != person)
        {
            Record(act => new ApproachEvent.PersonNoted(act, at, person));
        }
    }

    private static ActId Id(int number, int part) => new(part == 0
        ? number.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{number}.{part}"));

    private ActId Next()
    {
        int part = 0;
        while (taken.Contains(Id(number, part)))
        {
            part++;
        }

        return Id(number, part);
    }

    private Decision Decide(ApproachCommand command)
    {
        if (forbids(Approach, command) is { } forbidden)
        {
            return new Decision.Refused(forbidden);
        }

        return Approach.Decide(command, command.ToEvent().Asking is var (who, at) ? elsewhere(who, at) : null);
    }

    private ApproachCommand AtItsOwn(ApproachCommand command) => command switch
    {
        ApproachCommand.Attempt attempt => attempt with { At = InstantOf(attempt.ToEvent()) },
        ApproachCommand.Ask ask => ask with { At = InstantOf(ask.ToEvent()) },
        ApproachCommand.Enter { Done: ApproachCommand.Attempt attempt } =>
            new ApproachCommand.Enter(attempt with { At = InstantOf(attempt.ToEvent()) }),
        ApproachCommand.Enter { Done: ApproachCommand.Ask ask } =>
            new ApproachCommand.Enter(ask with { At = InstantOf(ask.ToEvent()) }),
        ApproachCommand.Record { Event: ApproachEvent.StruckOut { Instead: { } instead } struck } =>
            new ApproachCommand.Record(struck with { At = InstantOf(struck), Instead = instead with { At = InstantOf(instead) } }),
        ApproachCommand.Record { Event: var e } => new ApproachCommand.Record(e with { At = InstantOf(e) }),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private DateTimeOffset InstantOf(ApproachEvent e) => instants.Of(e, Approach.Ledger.OfPeople);
}
