namespace NetworkApproach;

/// <summary>
/// The service that a host works with: it loads an approach, decides a command together with what the person was asked elsewhere, and
/// appends the result. It tries again if another writer came first. Safe for several callers if its store is.
/// </summary>
/// <remarks>
/// Two commands at the same moment in <em>different</em> approaches of one seeker may both pass rules R7 and R10 for the same person,
/// because the store protects one approach at a time. A host in which one seeker can act twice at once must process that seeker's commands
/// one after another, for example with a lock for each seeker.
/// </remarks>
public sealed class Approaches
{
    private readonly IApproachStore store;
    private readonly NetworkApproachOptions options;

    /// <summary>Creates a service that uses a store.</summary>
    /// <param name="store">The store of the approaches.</param>
    /// <param name="options">The host's options.</param>
    public Approaches(IApproachStore store, NetworkApproachOptions options)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (this.store, this.options) = (store, options.Copied());
    }

    /// <summary>The present instant of the host's clock, in the time zone of the policy for new approaches.</summary>
    public DateTimeOffset Now => TimeZoneInfo.ConvertTime(options.Clock.GetUtcNow(), options.Policy.Zone);

    /// <summary>The policy with which the host opens new approaches.</summary>
    public ApproachPolicy Policy => options.Policy;

    /// <summary>Loads and folds an approach; <see cref="Approach.Unopened"/> if none is stored.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    public async Task<Approach> LoadAsync(ApproachId id, CancellationToken cancellationToken = default)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        return Approach.Fold((await store.LoadAsync(id, cancellationToken).ConfigureAwait(false)).Events);
    }

    /// <summary>Decides a command on the stored approach and appends the resulting events. Submitting the same act again has no
    /// effect.</summary>
    /// <exception cref="ArgumentException">The command is malformed, or opens another approach than <paramref name="id"/>.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries. Nothing was
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

    /// <summary>Forgets a person in one stored approach (rule R14) and replaces its history; see <see cref="Forgetting.Forget"/>.</summary>
    /// <param name="id">The id of the approach.</param>
    /// <param name="who">The person to forget.</param>
    /// <param name="pseudonym">The pseudonym that replaces the person.</param>
    /// <param name="act">The host's id of this act, new to the approach.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="blank">The acts whose free texts are blanked, out of those that an earlier call listed; null (default): none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The texts that may still name the person, for the seeker's decision.</returns>
    /// <exception cref="ArgumentException">The approach does not name the person, or an id is already used.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries. Nothing was
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
