using NetworkApproach.Books;

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
    private readonly ISuppressionStore? suppressions;

    /// <summary>Creates a service that uses a store.</summary>
    /// <param name="store">The store of the approaches.</param>
    /// <param name="options">The host's options.</param>
    /// <param name="suppressions">The list of people who asked to be forgotten; null (default): the store itself, if it keeps one,
    /// otherwise there is no list, and nobody who was forgotten is recognized.</param>
    public Approaches(IApproachStore store, NetworkApproachOptions options, ISuppressionStore? suppressions = null)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(options);
        (this.store, this.options, this.suppressions) = (store, options.Copied(), suppressions ?? store as ISuppressionStore);
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

    /// <summary>
    /// Decides a command on the stored approach and appends the resulting events. Submitting the same act again records nothing and says
    /// what became of it (<see cref="Decision.AlreadyRecorded"/>).
    /// </summary>
    /// <remarks>
    /// A decision that flags or clears other acts (<see cref="Decision.Accepted.WillFlag"/>, <see cref="Decision.Accepted.WillClear"/>) is
    /// returned and not kept: tell the seeker, then use
    /// <see cref="DecideAsync(ApproachId, ApproachCommand, long, CancellationToken)"/>.
    /// <para>
    /// Where a list of people who asked to be forgotten is kept, a command about one of them is refused
    /// (<see cref="Refusal.AskedToBeForgotten"/>) until <see cref="LetInAsync"/>, and a contact or request to somebody who had said no
    /// before they were forgotten is refused (<see cref="Refusal.SaidNoBefore"/>) until this approach records that they contacted the
    /// seeker. A list without its secret recognizes nobody (<see cref="SuppressionList.IsBlind"/>): the host then asks its user about
    /// everybody new.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentException">The command is malformed, or opens another approach than <paramref name="id"/>.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries. Nothing was
    /// written.</exception>
    public async Task<Decision> DecideAsync(ApproachId id, ApproachCommand command, CancellationToken cancellationToken = default)
    {
        for (int attempt = 0; attempt <= options.ConflictRetries; attempt++)
        {
            (Decision decision, long version) = await DecideOnAsync(id, command, cancellationToken).ConfigureAwait(false);
            bool isToBeTold = decision is Decision.Accepted accepted && (accepted.WillFlag.Count > 0 || accepted.WillClear.Count > 0);
            if (isToBeTold || await KeepAsync(id, decision, version, cancellationToken).ConfigureAwait(false))
            {
                return decision;
            }
        }

        throw Overtaken(id);
    }

    /// <summary>
    /// As the other, at one version of the history: keeps what a decision flags and clears among other acts as it was told to the seeker.
    /// </summary>
    /// <param name="id">The id of the approach.</param>
    /// <param name="command">The command.</param>
    /// <param name="expectedVersion">The version that was told, from <see cref="IApproachStore.LoadAsync"/>.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ArgumentException">The command is malformed, or opens another approach than <paramref name="id"/>.</exception>
    /// <exception cref="InvalidOperationException">The history has another version by now. Nothing was written: decide and tell
    /// again.</exception>
    public async Task<Decision> DecideAsync(
        ApproachId id, ApproachCommand command, long expectedVersion, CancellationToken cancellationToken = default)
    {
        (Decision decision, long version) = await DecideOnAsync(id, command, cancellationToken).ConfigureAwait(false);
        return version == expectedVersion && await KeepAsync(id, decision, version, cancellationToken).ConfigureAwait(false)
            ? decision
            : throw new InvalidOperationException(
                $"{id} is no longer at version {expectedVersion}, which was told; nothing was recorded, decide and tell again.");
    }

    private async Task<(Decision Decision, long Version)> DecideOnAsync(
        ApproachId id, ApproachCommand command, CancellationToken cancellationToken)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        ArgumentNullException.ThrowIfNull(command);
        if (command is ApproachCommand.Record { Event: ApproachEvent.Opened opened } && opened.Approach != id)
        {
            throw new ArgumentException($"The command opens {opened.Approach}, not {id}.", nameof(command));
        }

        ApproachHistory history = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
        var approach = Approach.Fold(history.Events);
        Decision decision = await ForbiddenAsync(approach, command, cancellationToken).ConfigureAwait(false) is { } forbidden
            ? new Decision.Refused(forbidden)
            : approach.Decide(command, await ElsewhereAsync(approach, command, cancellationToken).ConfigureAwait(false));
        return (decision, history.Version);
    }

    private async Task<bool> KeepAsync(ApproachId id, Decision decision, long version, CancellationToken cancellationToken) =>
        decision is not Decision.Accepted { Events: { Count: > 0 } events }
        || await store.AppendAsync(id, events, version, cancellationToken).ConfigureAwait(false);

    /// <summary>Records that the seeker has said who somebody is whom the list of people who asked to be forgotten keeps out.</summary>
    /// <param name="who">The person as the seeker knows them.</param>
    /// <param name="isThem">True: they are who asked to be forgotten, and the seeker means to know them again; an earlier no still holds.
    /// False: they are somebody else.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Whether the list had kept them out.</returns>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries. Nothing was
    /// written.</exception>
    public Task<bool> LetInAsync(ContactEntry who, bool isThem, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(who);
        return ChangeListAsync(list => list.LettingIn(who, isThem), cancellationToken);
    }

    /// <summary>Forgets a person in one stored approach (rule R14) and replaces its history; see <see cref="Forgetting.Forget"/>.</summary>
    /// <remarks>Where a list of people who asked to be forgotten is kept, the person is first put on it, by what this approach knows of
    /// them, with whether they had said no in it. Their other data, such as a contact book's, is forgotten by
    /// <see cref="SeekerRecords.Forget"/>.</remarks>
    /// <param name="id">The id of the approach.</param>
    /// <param name="who">The person to forget.</param>
    /// <param name="pseudonym">The pseudonym that replaces the person.</param>
    /// <param name="act">The host's id of this act, new to the approach.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="blank">The texts to blank, out of those that an earlier call listed; null (default): none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The texts that may still name the person, for the seeker's decision.</returns>
    /// <exception cref="ArgumentException">The approach does not name the person, or an id is already used.</exception>
    /// <exception cref="InvalidOperationException">Other writers came first as often as the options allow retries. Nothing was
    /// written.</exception>
    public async Task<IReadOnlyList<Mention>> ForgetAsync(
        ApproachId id, ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at, IReadOnlySet<Mention>? blank = null,
        CancellationToken cancellationToken = default)
    {
        IdText.ThrowIfDefault(id.IsDefault, nameof(id));
        for (int attempt = 0; attempt <= options.ConflictRetries; attempt++)
        {
            ApproachHistory history = await store.LoadAsync(id, cancellationToken).ConfigureAwait(false);
            ForgottenHistory forgotten = Forgetting.Forget(history.Events, who, pseudonym, act, at, blank);
            await SuppressAsync(history.Events, who, pseudonym, cancellationToken).ConfigureAwait(false);
            if (await store.ReplaceAsync(id, forgotten.History, history.Version, cancellationToken).ConfigureAwait(false))
            {
                return forgotten.Mentions;
            }
        }

        throw Overtaken(id);
    }

    private async Task<Refusal?> ForbiddenAsync(Approach approach, ApproachCommand command, CancellationToken cancellationToken)
    {
        if (suppressions is null)
        {
            return null;
        }

        SuppressionList list = await suppressions.SuppressedAsync(cancellationToken).ConfigureAwait(false);
        return SuppressionGuard.Of(
            list, approach, command, id => list.AsksNothing(approach.Ledger.Same.IdsOf(id)) && approach.LastContactFrom(id) is null);
    }

    private async Task SuppressAsync(
        IReadOnlyList<ApproachEvent> events, ContactId who, ContactId pseudonym, CancellationToken cancellationToken)
    {
        var approach = Approach.Fold(events);
        HashSet<ContactId> ids = [.. approach.Ledger.Same.IdsOf(who)];
        ContactEntry[] noted =
        [
            .. events
                .SelectMany(e => e.WithInstead())
                .OfType<ApproachEvent.PersonNoted>()
                .Where(note => ids.Contains(note.Person.Id))
                .Select(note => new ContactEntry(note.Person)),
        ];
        BookPerson person = new((noted.LastOrDefault()?.Contact ?? new Contact(who, who.Value)).Called(who), [.. ids.Order()], [], []);
        await ChangeListAsync(
            list => list.Mark is null ? list : list.With(person, pseudonym, noted, EarlierNo.Holds(list, [approach], ids)),
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<bool> ChangeListAsync(Func<SuppressionList, SuppressionList> change, CancellationToken cancellationToken)
    {
        if (suppressions is null)
        {
            return false;
        }

        for (int attempt = 0; attempt <= options.ConflictRetries; attempt++)
        {
            SuppressionList before = await suppressions.SuppressedAsync(cancellationToken).ConfigureAwait(false);
            SuppressionList after = change(before);
            if (ReferenceEquals(before, after))
            {
                return false;
            }

            if (await suppressions.SuppressAsync(before, after, cancellationToken).ConfigureAwait(false))
            {
                return true;
            }
        }

        throw new InvalidOperationException(
            $"The list of who asked to be forgotten was written to by others {options.ConflictRetries + 1} times in a row; nothing was "
                + "recorded, try again.");
    }

    private async Task<Footprint?> ElsewhereAsync(Approach approach, ApproachCommand command, CancellationToken cancellationToken)
    {
        if (!approach.IsOpened || command.ToEvent().Asking is not var (who, at))
        {
            return null;
        }

        IReadOnlyList<Footprint> footprints = await store
            .FootprintsAsync(approach.Seeker, approach.Id, [.. approach.Ledger.Same.IdsOf(who)], at, cancellationToken)
            .ConfigureAwait(false);
        return Footprint.ByPerson(footprints, approach.Ledger.Same.Of).GetValueOrDefault(approach.Ledger.Same.Of(who));
    }

    private InvalidOperationException Overtaken(ApproachId id) =>
        new($"{id} was written to by others {options.ConflictRetries + 1} times in a row; nothing was recorded, try again.");
}
