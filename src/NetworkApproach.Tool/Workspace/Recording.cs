namespace NetworkApproach.Tool;

/// <summary>Writes what a command records.</summary>
internal static class Recording
{
    internal static readonly Phrase Busy = Phrase.Plain("workspace.busy-approach", "path:id!");

    private const int Tries = 5;

    /// <summary>Decides on an approach and writes all of it, again on what stands then where another program came first.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="approach">Which approach.</param>
    /// <param name="draft">What to record; run again on each try.</param>
    /// <returns>What was recorded, and the approach as it is now.</returns>
    /// <exception cref="RefusedException">A rule refuses it; nothing was recorded.</exception>
    /// <exception cref="FormatException">The file cannot be written; nothing was recorded.</exception>
    internal static Draft Record(this Workspace workspace, Approach approach, Action<Draft> draft) => Record(workspace, approach.Id, draft);

    /// <summary>As the other; of an approach that may be new.</summary>
    internal static Draft Record(this Workspace workspace, ApproachId id, Action<Draft> draft) => workspace.File.Guarded(async () =>
    {
        for (int tries = 0; tries < Tries; tries++)
        {
            ApproachHistory history = await workspace.File.Store.LoadAsync(id).ConfigureAwait(false);
            Draft made = new(Approach.Fold(history.Events), (who, at) => Elsewhere(workspace, id, who, at), workspace.Forbids);
            draft(made);
            workspace.KeepLetIn();
            if (made.Events.Count == 0 || await workspace.File.Store.AppendAsync(id, made.Events, history.Version).ConfigureAwait(false))
            {
                OwnEntries.Describe(workspace, made.Events.OfType<ApproachEvent.PersonNoted>().Select(noted => noted.Person));
                return made;
            }
        }

        throw new Problem(Busy, Fact.Id("path", workspace.File.Path));
    });

    private static Footprint? Elsewhere(Workspace workspace, ApproachId id, ContactId who, DateTimeOffset at) =>
        Approach.Footprints(workspace.Approaches.Where(other => other.Id != id), [who], at) is [var footprint] ? footprint : null;
}
