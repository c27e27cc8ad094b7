namespace NetworkApproach.Tool;

/// <summary>What <c>undo</c> and <c>redo</c> have in common: the contact network follows, and so do the other approaches in which somebody
/// was called otherwise by the same command.</summary>
internal static class Turning
{
    private static readonly TimeSpan OneCommand = TimeSpan.FromSeconds(1);

    /// <summary>Records what turns something back, or forward again.</summary>
    /// <param name="workspace">Where.</param>
    /// <param name="approach">The approach it is typed for.</param>
    /// <param name="meant">What is turned, as things stand.</param>
    /// <param name="consent">How to ask; null for the usual words.</param>
    /// <param name="work">What to record in that approach.</param>
    /// <param name="why">The reason.</param>
    /// <returns>What was recorded in that approach.</returns>
    internal static Draft Record(
        Workspace workspace, Approach approach, IReadOnlyList<ApproachEvent> meant, Consent? consent, Action<Draft> work, string why)
    {
        CommandHistory history = new(approach);
        ApproachEvent.PersonNoted[] notes = [.. meant.Select(e => Turned(approach, e)).OfType<ApproachEvent.PersonNoted>()];
        ApproachEvent.PersonNoted[] names = [.. notes.Where(history.IsNaming)];
        bool isBack = meant.All(e => e is not ApproachEvent.StruckOut);
        bool isOfPeople = notes.Length > 0 || (isBack && history.NotesOf(meant).Length > 0);
        (Approach Before, Draft After)? main = null;
        ApproachId[] ids =
        [
            approach.Id,
            .. workspace.Approaches.Where(other => other.Id != approach.Id && Alike(other, names, isBack).Length > 0)
                .Select(other => other.Id),
        ];
        return workspace.Record(
            ids,
            draft =>
            {
                if (draft.Approach.Id == approach.Id)
                {
                    main = (draft.Approach, draft);
                    work(draft);
                    return;
                }

                foreach (ApproachEvent e in Alike(draft.Approach, names, isBack))
                {
                    draft.Record(id => isBack
                        ? new ApproachEvent.StruckOut(id, workspace.Now, e.Id, why)
                        : new ApproachEvent.Restored(id, workspace.Now, e.Id, why));
                }
            },
            isOfPeople ? book => OwnEntries.Following(workspace, book, main!.Value.Before, main.Value.After.Approach) : null,
            consent)[0];
    }

    /// <summary>How people are called now, or that they are known no longer.</summary>
    internal static IEnumerable<string> Names(
        Workspace workspace, Approach before, Approach after, IEnumerable<ApproachEvent.PersonNoted> turned, Phrase gone, Phrase called)
    {
        CommandHistory history = new(after);
        return
        [
            .. turned.Where(history.IsNaming).DistinctBy(noted => noted.Person.Id).Select(noted => after.Knows(noted.Person.Id)
                ? workspace.Say(called, Fact.Person("who", after.Contact(noted.Person.Id)))
                : workspace.Say(gone, Fact.Person("who", before.Contact(noted.Person.Id)))),
        ];
    }

    /// <summary>What stands since a correction was made or taken back: with its day where that is what differs.</summary>
    internal static IEnumerable<string> Changed(
        Workspace workspace, Approach after, IEnumerable<ApproachEvent.StruckOut> corrections, Phrase timed, Phrase other)
    {
        foreach (ApproachEvent.StruckOut correction in corrections.Where(correction => correction.Instead is not null))
        {
            ApproachEvent? stands = after.Ledger.Stands(correction.What);
            bool isTimed = after.Ledger.Recorded(correction.What)?.At != correction.Instead!.At;
            foreach (string line in stands is null ? [] : workspace.Sentences(after, new HashSet<ActId> { correction.What }))
            {
                yield return isTimed
                    ? workspace.Say(
                        timed, Fact.Words("when", workspace.Language.ShortInstant(TimeZoneInfo.ConvertTime(stands!.At, workspace.Zone))),
                        Fact.Words("what", line))
                    : workspace.Say(other, Fact.Words("what", line));
            }
        }
    }

    /// <summary>What an act is about that is undone, or done again: itself, or what it struck out.</summary>
    private static ApproachEvent? Turned(Approach approach, ApproachEvent e) =>
        e is ApproachEvent.StruckOut { Instead: null } struck ? approach.Ledger.Recorded(struck.What) : e;

    /// <summary>The same names given to the same people by the same command, in another approach.</summary>
    private static ApproachEvent[] Alike(Approach other, ApproachEvent.PersonNoted[] names, bool isBack)
    {
        CommandHistory history = new(other);
        return
        [
            .. (isBack ? history.InForce : history.Undone).Where(e => Turned(other, e) is ApproachEvent.PersonNoted noted
                && history.IsNaming(noted)
                && names.Any(name => other.Ledger.Same.AreOne(name.Person.Id, noted.Person.Id) && name.Person.Name == noted.Person.Name
                    && (name.At - noted.At).Duration() < OneCommand)),
        ];
    }
}
