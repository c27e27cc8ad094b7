using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>next</c>: what to do now, at a glance: who, why, the words to say, what to do after.</summary>
internal static class NextCommand
{
    internal static readonly Phrase OnlyWait = Phrase.Plain("next.only-wait");
    internal static readonly Phrase AllClosed = Phrase.Plain("next.all-closed");
    internal static readonly Phrase OneThing = Phrase.Plain("next.one-thing");
    internal static readonly Phrase SeveralThings = Phrase.Plain("next.several-things", "count:number!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<int?> place = new("N") { Description = KeepingHelp.NextN.Key, Arity = ArgumentArity.ZeroOrOne };
        VoiceOptions voice = new();
        return workspace.On("next", KeepingHelp.Next.Key, [place, .. voice.All], (seat, asked) =>
        {
            // Of a closed approach only what is due is left to do, and that stays in sight.
            Approach[] ongoing = [.. seat.Approaches.Where(one => one.Ending is null || one.Courtesies(seat.Now).Due.Count > 0)];
            if (!seat.IsApproachAsked && asked.GetValue(place) is null && (ongoing.Length > 1 || seat.Approaches.Count > 1))
            {
                if (ongoing.Length == 0)
                {
                    throw new HonestNoException(AllClosed);
                }

                if (ongoing.Length > 1)
                {
                    NextOverview.Tell(seat, ongoing);
                    return;
                }
            }

            Approach approach = ongoing is [var only] && !seat.IsApproachAsked ? only : seat.Approach();
            IReadOnlyList<Footprint> elsewhere = seat.Elsewhere(approach, seat.Now);
            ApproachPlan plan = PlanOf(seat, approach);
            PlannedMove[] moves = [.. plan.Moves];
            int at = asked.GetValue(place) ?? 1;
            if (at < 1 || (at > moves.Length && moves.Length > 0))
            {
                throw moves.Length == 1 ? new Problem(OneThing) : new Problem(SeveralThings, Fact.Number("count", moves.Length));
            }

            Voice spoken = voice.Of(seat, asked);
            WordedText Words(PlannedMove move) => OneMessage.Of([.. ((Move[])[move.Move, .. move.Together]).Select(one => Wording.For(
                approach, one, seat.Now, spoken,
                one.Towards is { } who ? elsewhere.FirstOrDefault(past => past.Person == who.Id) : null))]);
            if (seat.IsJson && moves.Length == 0)
            {
                JsonLines.Write(seat.Terminal.Output, json => WriteWaiting(json, seat, approach, plan));
            }
            else if (seat.IsJson)
            {
                foreach (PlannedMove move in asked.GetValue(place) is null ? moves : [moves[at - 1]])
                {
                    JsonLines.Write(seat.Terminal.Output, json => Write(json, seat, approach, plan, move, Words(move)));
                }
            }
            else
            {
                new NextPage(seat, approach, plan, spoken.Name is not null).Tell(moves, at, Words);
            }

            if (moves.Length == 0)
            {
                throw new HonestNoException(OnlyWait);
            }
        });
    }

    /// <summary>What is to be done next in an approach: the one plan of it, wherever it is told.</summary>
    internal static ApproachPlan PlanOf(Workspace workspace, Approach approach, int seed = 0) => Planner.Plan(
        approach, workspace.People.Network, workspace.Now, PlannerOptions.Default with { Seed = seed },
        workspace.Elsewhere(approach, workspace.Now));

    /// <summary>The figures of a plan and of one of its moves; null where none can be said.</summary>
    private static void WriteChances(Utf8JsonWriter json, ApproachPlan plan, PlannedMove? move)
    {
        json.WriteNumber("chance", plan.Chance.Value);
        WriteNumber("afterYes", move?.Yes is null ? null : move.AfterYes);
        WriteNumber("afterNo", move?.Yes is null ? null : move.AfterNo);

        void WriteNumber(string name, double? value)
        {
            if (value is { } number)
            {
                json.WriteNumber(name, number);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }

    /// <summary>A move with its reason and chances; null where a plan has none.</summary>
    internal static void WriteMove(Utf8JsonWriter json, Workspace workspace, Approach approach, ApproachPlan plan, PlannedMove? move)
    {
        json.WriteString("approach", approach.Id.Value);
        json.WriteString("reason", move is null ? null : JsonNamingPolicy.KebabCaseLower.ConvertName(move.Reason.ToString()));
        json.WriteString("to", move?.Move.Towards?.Id.Value);
        json.WriteString("name", move?.Move.Towards?.Name);
        json.WriteString("why", move?.Why(workspace.Language.Culture));
        WriteChances(json, plan, move);
    }

    private static void WriteWaiting(Utf8JsonWriter json, Workspace workspace, Approach approach, ApproachPlan plan)
    {
        AwaitedAnswer? first = plan.Awaited.FirstOrDefault(answer => answer.Until is not null);
        json.WriteString("approach", approach.Id.Value);
        json.WriteString("reason", "waiting");
        json.WriteString("until", first?.Until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("to", first?.From.Id.Value);
        json.WriteString("name", first?.From.Name);
        json.WriteString("why", string.Join(' ', NextPage.Waited(workspace, approach, plan)));
        WriteChances(json, plan, null);
    }

    private static void Write(
        Utf8JsonWriter json, Workspace workspace, Approach approach, ApproachPlan plan, PlannedMove move, WordedText words)
    {
        WriteMove(json, workspace, approach, plan, move);
        json.WriteNumber("minutes", move.Minutes);
        json.WriteString(
            "channel", words.Channel switch { Channel.Message => "message", Channel.Telephone => "telephone", _ => "face-to-face" });
        json.WriteString("text", words.Text);
        json.WriteString("record", move.Move.IsRecorded ? MoveCommandLine.Of(approach, move.Move).Arguments : null);
    }
}
