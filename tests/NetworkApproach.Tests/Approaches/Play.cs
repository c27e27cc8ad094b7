namespace NetworkApproach.Tests.Approaches;

/// <summary>One command of a random history, what was known before it, and what was decided.</summary>
/// <param name="Before">The approach it was submitted to.</param>
/// <param name="Other">The seeker's other approach.</param>
/// <param name="Command">The command.</param>
/// <param name="Elsewhere">The footprint handed in, made from <paramref name="Other"/>; null if the command concerns nobody.</param>
/// <param name="Decision">What was decided.</param>
internal sealed record Turn(Approach Before, Approach Other, ApproachCommand Command, Footprint? Elsewhere, Decision Decision)
{
    /// <summary>The event that the command records, or would.</summary>
    public ApproachEvent Event { get; } = Command.ToEvent();

    /// <summary>The contact that is made, or that was made and is entered; null for anything else.</summary>
    public ContactAttempt? Contact =>
        ((Command is ApproachCommand.Enter enter ? enter.Done : Command) as ApproachCommand.Attempt)?.Contact;

    public bool IsAccepted => Decision is Decision.Accepted;

    public Refusal? Refusal => (Decision as Decision.Refused)?.Because;

    /// <summary>The same act was recorded before, or its id stands for something else: nothing else is judged.</summary>
    public bool IsKnownAct => Before.Events.Any(e => e.Id == Event.Id);

    /// <summary>The event the rules look at, and the rules as they look at it: of a replacement, in the place of what it
    /// replaces.</summary>
    public (ApproachEvent Event, RuleBook Rules) Judged()
    {
        // Each event is judged in its place: on what had happened before it, here and elsewhere.
        Approach after = Before.Evolve(Event);
        ApproachEvent judged = Event is ApproachEvent.StruckOut { Instead: { } instead } struck && Before.Ledger.Forbids(struck) is null
            ? instead
            : Event;
        Facts? other = Elsewhere is null ? null : new Facts(Other.Events, Other.Breaches, judged.At);
        return (judged, new RuleBook(new Facts(after.Events, after.Breaches, judged.Id), other));
    }

    /// <summary>A striking out of nothing, or one that changes what it may not.</summary>
    public bool IsMalformed => Event is ApproachEvent.StruckOut or ApproachEvent.Restored
        && new Chronicle([.. Before.Events, Event]).Told[^1].Wrong is not null;

    public override string ToString() =>
        $"{Before.Id}: {Event} => {(Refusal is { } why ? $"{why.GetType().Name}: {why.Message}" : Decision.GetType().Name)}";
}

/// <summary>A random history played through <see cref="Approach.Decide"/>: two approaches of one seeker, and every command on the
/// way.</summary>
internal sealed class Play
{
    private readonly List<Turn> turns = [];

    private Play(Script script)
    {
        var world = new RandomWorld(script);
        foreach (int seed in script.Steps)
        {
            if (world.Next(seed) is { } turn)
            {
                turns.Add(turn);
            }
        }

        Approaches = world.Approaches;
    }

    public IReadOnlyList<Turn> Turns => turns;

    public IReadOnlyList<Approach> Approaches { get; }

    public Approach First => Approaches[0];

    public static Play Of(Script script) => new(script);

    public override string ToString() => string.Join('\n', turns);
}
