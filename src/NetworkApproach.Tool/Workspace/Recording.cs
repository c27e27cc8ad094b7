using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>Writes what a command records, in one transaction: the acts, and whom they brought to light in the contact network.</summary>
internal static class Recording
{
    internal static readonly Phrase Busy = Phrase.Plain("workspace.busy-approach", "path:id!");

    private const int Tries = 5;

    /// <summary>Decides on an approach and writes all of it, again on what stands then where another program came first.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="approach">Which approach.</param>
    /// <param name="draft">What to record; run again on each try.</param>
    /// <param name="consent">How to ask where it changes what else is on record; null for the usual words.</param>
    /// <returns>What was recorded, and the approach as it is now.</returns>
    /// <exception cref="RefusedException">A rule refuses it; nothing was recorded.</exception>
    /// <exception cref="HonestNoException">It changes what else is on record, and that was not confirmed; nothing was recorded.</exception>
    /// <exception cref="FormatException">The file cannot be used; the ledger says what is recorded.</exception>
    internal static Draft Record(this Workspace workspace, Approach approach, Action<Draft> draft, Consent? consent = null) =>
        Record(workspace, [approach.Id], draft, consent: consent)[0];

    /// <summary>As the other; of an approach that may be new.</summary>
    internal static Draft Record(this Workspace workspace, ApproachId id, Action<Draft> draft) => Record(workspace, [id], draft)[0];

    /// <summary>Decides on several approaches, and on the contact network, and writes all of it at once.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="ids">Which approaches.</param>
    /// <param name="draft">What to record in each; run again on each try.</param>
    /// <param name="decide">What becomes of the contact network; null for nothing.</param>
    /// <param name="consent">How to ask where it changes what else is on record; null for the usual words.</param>
    /// <inheritdoc cref="Record(Workspace, Approach, Action{Draft}, Consent?)"/>
    internal static IReadOnlyList<Draft> Record(
        this Workspace workspace, IReadOnlyList<ApproachId> ids, Action<Draft> draft, Func<ContactBook, ContactBook>? decide = null,
        Consent? consent = null) => workspace.File.Guarded(async () =>
    {
        for (int tries = 0; tries < Tries; tries++)
        {
            List<(Draft Made, AppendedEvents Appended)> all = [];
            foreach (ApproachId id in ids)
            {
                ApproachHistory history = await workspace.File.Store.LoadAsync(id).ConfigureAwait(false);
                Draft made = new(Approach.Fold(history.Events), (who, at) => Elsewhere(workspace, id, who, at), workspace.Forbids);
                draft(made);
                all.Add((made, new AppendedEvents(id, made.Events, history.Version)));
            }

            // Told of these versions, and kept at no other.
            (consent ?? Consent.Usual).AskedFor(workspace, [.. all.Select(one => one.Made)]);
            if (await WriteAsync(workspace, [.. all.Select(one => one.Appended).Where(one => one.Events.Count > 0)], decide)
                .ConfigureAwait(false))
            {
                return (IReadOnlyList<Draft>)[.. all.Select(one => one.Made)];
            }
        }

        throw new Problem(Busy, Fact.Id("path", workspace.File.Path));
    });

    private static async Task<bool> WriteAsync(
        Workspace workspace, IReadOnlyList<AppendedEvents> appended, Func<ContactBook, ContactBook>? decide)
    {
        Contact[] met =
        [
            .. appended
                .SelectMany(one => one.Events).OfType<ApproachEvent.PersonNoted>()
                .Select(noted => noted.Person).DistinctBy(who => who.Id),
        ];
        bool isOfTheBook = decide is not null || met.Length > 0 || (appended.Count > 0 && workspace.NowLetIn.Count > 0);
        if (!isOfTheBook && appended.Count == 0)
        {
            return true;
        }

        if (!isOfTheBook && appended is [var only])
        {
            return await workspace.File
                .WritesAsync(
                    Ledger.Recorded,
                    () => workspace.File.Store.AppendAsync(only.Approach, only.Events, only.ExpectedVersion),
                    () => IsWrittenAsync(workspace, only))
                .ConfigureAwait(false);
        }

        EntityFrameworkSeekerStore<SqliteApproachContext> store = KeptBooks.Store(workspace.File);
        KeptBook before = await store.LoadBookAsync().ConfigureAwait(false);
        ContactBook described = OwnEntries.Described(workspace, before.Book, met);
        ContactBook book = decide is null ? described : decide(described);
        return appended.Count == 0
            ? await KeptBooks.SavesAsync(workspace.File, store, before, book).ConfigureAwait(false)
            : await workspace.File
                .WritesAsync(
                    Ledger.Recorded,
                    () => store.RecordAsync(appended, before, book),
                    () => IsWrittenAsync(workspace, appended[0]))
                .ConfigureAwait(false);
    }

    /// <summary>Whether the acts are there. All are written at once: the last one tells.</summary>
    private static async Task<bool?> IsWrittenAsync(Workspace workspace, AppendedEvents appended) =>
        (await workspace.File.Store.LoadAsync(appended.Approach).ConfigureAwait(false)).Events.Contains(appended.Events[^1]);

    private static Footprint? Elsewhere(Workspace workspace, ApproachId id, ContactId who, DateTimeOffset at) =>
        Approach.Footprints(workspace.Approaches.Where(other => other.Id != id), [who], at) is [var footprint] ? footprint : null;
}
