using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>Asking for a talk, which is contacting somebody: whatever allows it is found in the record.</summary>
internal static class TalkRequest
{
    internal static readonly Phrase InWhoseName = Phrase.Plain("ask.in-whose-name");
    internal static readonly Phrase SeveralGaveLeave = Phrase.Plain("ask.several-gave-leave", "relays:id!");

    internal static void Run(
        Workspace workspace, Approach approach, Contact to, DateTimeOffset at, Contact? through, Channel? channel, int? minutes,
        bool isDone)
    {
        if (minutes is < 1 or > 1440)
        {
            throw new Problem(TalkCommand.NoLength, Fact.Id("typed", minutes.Value.ToString(CultureInfo.InvariantCulture)));
        }

        Draft made = workspace.Record(
            approach,
            draft => draft.Submit(act => Command(
                act, Allowed(workspace, draft, act, to, at, through, channel, minutes, isDone), at, isDone)));
        workspace.Tell(made, AskCommand.Waiting(workspace, made.Approach, to, new Request.Talk(), at));
    }

    private static ApproachCommand Command(ActId act, ContactAttempt way, DateTimeOffset at, bool isDone)
    {
        ApproachCommand.Attempt attempt = new(act, way, at);
        return isDone ? new ApproachCommand.Enter(attempt) : attempt;
    }

    private static ContactAttempt Allowed(
        Workspace workspace, Draft draft, ActId act, Contact to, DateTimeOffset at, Contact? through, Channel? channel, int? minutes,
        bool isDone)
    {
        // What was typed for the same instant counts before it.
        DateTimeOffset then = OwnInstants.JustAfter(draft.Approach.Events, at);
        (bool isReminder, int asked) = Suggested(workspace, draft.Approach, to, then, through);
        Channel by = channel ?? (isReminder ? Channel.Telephone : Channel.Message);
        ContactAttempt[] ways = [.. Ways(draft.Approach, to, then, through, by, minutes ?? asked)];
        ContactAttempt[] allowed = [.. ways.Where(way => draft.Forbids(_ => Command(act, way, at, isDone)) is null)];
        if (allowed.Length == 0)
        {
            Refusal because = ways.Length == 0
                ? new Refusal.NoBasis(to)
                : draft.Forbids(_ => Command(act, ways[0], at, isDone))!;
            throw new RefusedException(because, draft.Approach);
        }

        // Between an acquaintance and a relay's leave the seeker need not choose; between two relays' names they must.
        ContactAttempt[] cited = [.. allowed.Where(way => way.Citing is not null)];
        return cited.Length < 2 || allowed[0].Citing is null ? allowed[0]
            : workspace.Choose(workspace.Say(InWhoseName), cited, way => way.Citing!.Relay.Name)
                ?? throw new Problem(SeveralGaveLeave, Fact.Id("relays", string.Join(", ", cited.Select(way => way.Citing!.Relay.Name))));
    }

    /// <summary>What the rules would list: whether it is the one reminder, and the minutes left.</summary>
    private static (bool IsReminder, int Minutes) Suggested(
        Workspace workspace, Approach approach, Contact to, DateTimeOffset at, Contact? through)
    {
        Move.Contact? move = approach.Moves(at, workspace.Elsewhere(approach, at)).OfType<Move.Contact>()
            .Where(one => one.Attempt.To.Id == to.Id && (through is null || one.Attempt.Citing?.Relay.Id == through.Id))
            .OrderByDescending(one => one.IsReminder).FirstOrDefault();
        return (move?.IsReminder ?? false, move?.Attempt.Minutes ?? approach.Policy.MinutesPerTalk);
    }

    private static IEnumerable<ContactAttempt> Ways(
        Approach approach, Contact to, DateTimeOffset at, Contact? through, Channel channel, int minutes)
    {
        foreach (IntroductionPermission leave in approach
            .PermissionsFor(to.Id, at)
            .Where(leave => through is null || leave.Relay.Id == through.Id))
        {
            yield return ContactAttempt.Through(leave, channel, minutes);
        }

        if (through is not null)
        {
            yield break;
        }

        if (approach.LastTalkWith(to.Id, at) is { } talk)
        {
            yield return ContactAttempt.Again(talk, channel, minutes);
        }

        if (approach.AcquaintanceWith(to.Id) is { } acquaintance)
        {
            yield return ContactAttempt.ToAcquaintance(acquaintance, channel, minutes);
        }

        if (approach.LastContactFrom(to.Id, at) is { } received)
        {
            yield return ContactAttempt.InReplyTo(received, channel, minutes);
        }
    }
}
