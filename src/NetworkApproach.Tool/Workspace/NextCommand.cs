using System.CommandLine;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary><c>next</c>: what to do now, at a glance: who, why, the words to say, what to do after.</summary>
internal static class NextCommand
{
    internal static readonly Phrase OnlyWait = Phrase.Plain("next.only-wait");
    internal static readonly Phrase OneThing = Phrase.Plain("next.one-thing");
    internal static readonly Phrase SeveralThings = Phrase.Plain("next.several-things", "count:number!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<int?> place = new("N") { Description = KeepingHelp.NextN.Key, Arity = ArgumentArity.ZeroOrOne };
        VoiceOptions voice = new();
        return workspace.On("next", KeepingHelp.Next.Key, [place, .. voice.All], (seat, asked) =>
        {
            Approach[] ongoing =
                [.. seat.Approaches.Where(one => one.Ending is null || one.Courtesies(seat.Now).Due.Count > 0)];
            if (ongoing.Length > 1 && !seat.IsApproachAsked && asked.GetValue(place) is null)
            {
                NextOverview.Tell(seat, ongoing);
                return;
            }

            Approach approach = ongoing is [var only] && !seat.IsApproachAsked ? only : seat.Approach();
            IReadOnlyList<Footprint> elsewhere = seat.Elsewhere(approach, seat.Now);
            ApproachPlan plan = Planner.Plan(approach, seat.People.Network, seat.Now, elsewhere: elsewhere);
            PlannedMove[] moves = [.. plan.Moves];
            int at = asked.GetValue(place) ?? 1;
            if (at < 1 || (at > moves.Length && moves.Length > 0))
            {
                throw moves.Length == 1 ? new Problem(OneThing) : new Problem(SeveralThings, Fact.Number("count", moves.Length));
            }

            Voice spoken = voice.Of(seat, asked);
            WordedText Words(PlannedMove move) =>
                Wording.For(
                    approach, move.Move, seat.Now, spoken,
                    move.Move.Towards is { } who ? elsewhere.FirstOrDefault(one => one.Person == who.Id) : null);
            if (seat.IsJson)
            {
                foreach (PlannedMove move in asked.GetValue(place) is null ? moves : [moves[at - 1]])
                {
                    JsonLines.Write(seat.Terminal.Output, json => Write(json, seat, approach, move, Words(move)));
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

    private static void Write(Utf8JsonWriter json, Workspace workspace, Approach approach, PlannedMove move, WordedText words)
    {
        json.WriteString("approach", approach.Id.Value);
        json.WriteString("reason", JsonNamingPolicy.KebabCaseLower.ConvertName(move.Reason.ToString()));
        json.WriteString("to", move.Move.Towards?.Id.Value);
        json.WriteString("name", move.Move.Towards?.Name);
        json.WriteString("why", move.Why(workspace.Language.Culture));
        json.WriteNumber("chance", move.Chance);
        json.WriteNumber("afterYes", move.AfterYes);
        json.WriteNumber("afterNo", move.AfterNo);
        json.WriteNumber("minutes", move.Minutes);
        json.WriteString(
            "channel", words.Channel switch { Channel.Message => "message", Channel.Telephone => "telephone", _ => "face-to-face" });
        json.WriteString("text", words.Text);
        json.WriteString("record", MoveCommandLine.Of(approach, move.Move).Arguments);
    }
}
