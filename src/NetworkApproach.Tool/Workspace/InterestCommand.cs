using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>interest</c> and <c>close</c>: the seeker's own verdicts.</summary>
internal static class InterestCommand
{
    internal static readonly Phrase NowLost = Phrase.Plain("interest.lost", "command:words!");
    internal static readonly Phrase NothingOwed = Phrase.Plain("close.nothing-owed");
    internal static readonly Phrase StillOwed = Phrase.Plain("close.still-owed", "count:number! command:words!");

    internal static Command Interest(WorkspaceCommand workspace)
    {
        Argument<string> verdict = new("VERDICT") { HelpName = "VERDICT", Description = LearningHelp.InterestVerdict.Key };
        verdict.AcceptOnlyFromAmong("confirmed", "lost", "open");
        Option<string?> why = ActOptions.Why(LearningHelp.InterestWhy.Key);
        Option<string?> at = ActOptions.At();
        return workspace.On("interest", LearningHelp.Interest.Key, [verdict, why, at], (seat, asked) =>
        {
            Interest said = asked.GetRequiredValue(verdict) switch
            {
                "confirmed" =>
                NetworkApproach.Interest.Confirmed,
                "lost" => NetworkApproach.Interest.Lost,
                _ => NetworkApproach.Interest.Open
            };
            Approach approach = seat.Approach();
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            seat.Tell(
                seat.Record(
                    approach,
                    draft => draft.Record(act => new ApproachEvent.InterestJudged(act, when, said, ActOptions.Text(asked.GetValue(why))))),
                said == NetworkApproach.Interest.Lost
                    ? Advice.Of(seat.Language, NowLost, CommandToType.Of("close", ApproachesCommand.Endings(Ending.GoodNo)))
                    : string.Empty);
        });
    }

    internal static Command Close(WorkspaceCommand workspace)
    {
        Argument<string> ending = new("ENDING") { HelpName = "ENDING", Description = LearningHelp.CloseEnding.Key };
        ending.AcceptOnlyFromAmong("met-the-boss", "good-no", "given-up");
        Option<string?> at = ActOptions.At();
        return workspace.On("close", LearningHelp.Close.Key, [ending, at], (seat, asked) =>
        {
            Ending how = asked.GetRequiredValue(ending) switch
            {
                "met-the-boss" =>
                Ending.MetTheBoss,
                "good-no" => Ending.GoodNo,
                _ => Ending.GivenUp
            };
            Approach approach = seat.Approach();
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            Draft made = seat.Record(approach, draft => draft.Record(act => new ApproachEvent.Closed(act, when, how)));
            int owed = made.Approach.Courtesies(seat.Now).All.Count;
            seat.Tell(made, owed == 0
                ? seat.Say(NothingOwed)
                : Advice.Of(seat.Language, StillOwed, CommandToType.Of("agenda"), Fact.Number("count", owed)));
        });
    }
}
