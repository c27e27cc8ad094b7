namespace NetworkApproach;

/// <summary>
/// What a host works with: loads an approach, decides a command with what the person was asked elsewhere, and appends; again where another
/// writer came first. Safe for several callers if its store is.
/// </summary>
/// <remarks>
/// Two commands at the same moment in <em>different</em> approaches of one seeker may both pass R7 and R10 for the same person: the store
/// guards one approach at a time. A host in which one seeker can act twice at once lets that seeker's commands in one after another, with a
/// lock by seeker.
/// </remarks>
public sealed class Approaches
{
    private readonly IApproachStore store;
    private readonly NetworkApproachOptions options;

    /// <summary>Works on a store.</summary>
    public Approaches(IApproachStore store, NetworkApproachOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (this.store, this.options) = (store, options.Copied());
    }

    /// <summary>The host's present instant, in the zone of the policy for new approaches.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(options.Clock.GetUtcNow(), options.Policy.Zone);

    /// <summary>The policy the host opens new approaches with.</summary>
    public ApproachPolicy Policy => options.Policy;

    /// <summary>Loads and folds an approach; <see cref="Approach.Unopened"/> where none is stored.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public async Task<Approach> LoadAsync(ApproachId id, CancellationToken cancellationToken = default)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return Approach.Fold((await store.LoadAsync(id, cancellationToken).ConfigureAwait(false)).Events);
    }

    /// <summary>Decides a command on the stored approach and appends what it gives. Submitting the same act again does no harm.</summary>
    /// <exception cref="ArgumentException">The command is malformed, or opens another approach than <paramref name="id"/>.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries; nothing was
    /// written.</exception>
    public async Task<Decision> DecideAsync(ApproachId id, ApproachCommand command, CancellationToken cancellationToken = default)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        ArgumentNullException.ThrowIfNull(command);
        if (command is ApproachCommand.Record { Event: ApproachEvent.Opened opened } && opened.Approach != id)
        {
            throw new ArgumentException($"The command opens {opened.Approach}, not {id}.", nameof(command));
        }

        for (int attempt = 0; attempt <= options.ConflictRetries; attempt++)
        {
            ApproachHistory history = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
            var approach = Approach.Fold(history.Events);
            Footprint? elsewhere = await ElsewhereAsync(approach, command, cancellationToken).ConfigureAwait(false);
            Decision decision = approach.Decide(command, elsewhere);
            if (decision is not Decision.Accepted { Events: { Count: > 0 } events }
                || await store.AppendAsync(id, events, history.Version, cancellationToken).ConfigureAwait(false))
            {
                return decision;
            }
        }

        throw Overtaken(id);
    }

    /// <summary>Forgets a person in one stored approach (R14) and replaces its history; see <see cref="Forgetting.Forget"/>.</summary>
    /// <returns>The texts that may still name them, for the seeker's decision.</returns>
    /// <exception cref="ArgumentException">The approach does not name them, or an id is taken.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries; nothing was
    /// written.</exception>
    public async Task<IReadOnlyList<Mention>> ForgetAsync(
        ApproachId id, ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at, IReadOnlySet<ActId>? blank = null,
        CancellationToken cancellationToken = default)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        for (int attempt = 0; attempt <= options.ConflictRetries; attempt++)
        {
            ApproachHistory history = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
            ForgottenHistory forgotten = Forgetting.Forget(history.Events, who, pseudonym, act, at, blank);
            if (await store.ReplaceAsync(id, forgotten.History, history.Version, cancellationToken).ConfigureAwait(false))
            {
                return forgotten.Mentions;
            }
        }

        throw Overtaken(id);
    }

    private async Task<Footprint?> ElsewhereAsync(Approach approach, ApproachCommand command, CancellationToken cancellationToken)
    {
        (ContactId who, DateTimeOffset at) = command switch
        {
            ApproachCommand.Attempt { Contact: { } contact } attempt => (contact.To.Id, attempt.At),
            ApproachCommand.Ask ask => (ask.Of, ask.At),
            ApproachCommand.Record { Event: ApproachEvent.ContactedWithoutLeave confessed } => (confessed.Who, confessed.At),
            _ => default,
        };
        if (who.IsDefault || !approach.IsOpened)
        {
            return null;
        }

        IReadOnlyList<Footprint> footprints = await store
            .FootprintsAsync(approach.Seeker, approach.Id, [who], at, cancellationToken)
            .ConfigureAwait(false);
        return footprints.Count == 0 ? null : Footprint.Combine(who, footprints);
    }

    private InvalidOperationException Overtaken(ApproachId id) =>
        new($"{id} was written to by others {options.ConflictRetries + 1} times in a row; nothing was recorded, try again.");
}
