using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What one command is about to record: each act decided on the approach as the acts before it leave it, and all written at once
/// or not at all.</summary>
/// <remarks>The acts of the n-th event are numbered n, n.1, n.2 ...: what was recorded together is undone together.</remarks>
internal sealed class Draft
{
    private readonly Func<ContactId, DateTimeOffset, Footprint?> elsewhere;
    private readonly Func<Approach, ApproachCommand, Refusal?> forbids;
    private readonly List<ApproachEvent> events = [];
    private readonly HashSet<ActId> taken;
    private readonly int number;

    internal Draft(
        Approach approach, Func<ContactId, DateTimeOffset, Footprint?> elsewhere, Func<Approach, ApproachCommand, Refusal?> forbids)
    {
        (Approach, this.elsewhere, this.forbids) = (approach, elsewhere, forbids);
        IReadOnlyList<ApproachEvent> before = approach.Events;
        taken = [.. before.Select(e => e.Id)];
        number = before.Count + 1;
        while (taken.Contains(Id(number, 0)))
        {
            number++;
        }
    }

    /// <summary>The approach as it will be.</summary>
    internal Approach Approach { get; private set; }

    /// <summary>What will be written, in order.</summary>
    internal IReadOnlyList<ApproachEvent> Events => events;

    /// <summary>Records something that anybody may record.</summary>
    /// <exception cref="RefusedException">A rule refuses it.</exception>
    internal ActId Record(Func<ActId, ApproachEvent> what) => Submit(act => new ApproachCommand.Record(what(act)));

    /// <summary>Submits a command.</summary>
    /// <exception cref="RefusedException">A rule refuses it.</exception>
    internal ActId Submit(Func<ActId, ApproachCommand> command)
    {
        ActId act = Next();
        switch (Decide(command(act)))
        {
            case Decision.Accepted accepted:
                events.AddRange(accepted.Events);
                Approach = accepted.Events.Aggregate(Approach, (now, e) => now.Evolve(e));
                taken.Add(act);
                return act;
            case Decision.Refused { Because: var because }:
                throw new RefusedException(because, Approach);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Whether a command would be accepted now.</summary>
    internal Refusal? Forbids(Func<ActId, ApproachCommand> command) =>
        Decide(command(Next())) is Decision.Refused { Because: var because } ? because : null;

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

        (ContactId? who, DateTimeOffset at) = command switch
        {
            ApproachCommand.Attempt attempt => (attempt.Contact.To.Id, attempt.At),
            ApproachCommand.Ask ask => (ask.Of, ask.At),
            ApproachCommand.Record { Event: ApproachEvent.ContactedWithoutLeave confessed } => ((ContactId?)confessed.Who, confessed.At),
            _ => default,
        };
        return Approach.Decide(command, who is { } asked ? elsewhere(asked, at) : null);
    }
}
