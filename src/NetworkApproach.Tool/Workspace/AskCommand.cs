using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>ask</c>: everything that may be asked of somebody. The list is closed.</summary>
internal static class AskCommand
{
    internal static readonly Phrase WaitingForAnswer = Phrase.Plain("ask.waiting", "day:words!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person();
        Argument<string> what = new("WHAT")
        {
            HelpName = "WHAT",
            Description = AskingHelp.AskWhat.Key,
        };
        what.AcceptOnlyFromAmong("talk", "names", "knows", "leave", "what-became", "stop");
        Argument<string?> who = new("WHO") { Description = AskingHelp.AboutWhom.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<bool> guide = new("--guide") { Description = AskingHelp.AskGuide.Key };
        Option<string?> through = new("--through") { Description = AskingHelp.AskThrough.Key, HelpName = "RELAY" };
        Option<int?> minutes = new("--minutes") { Description = AskingHelp.AskMinutes.Key, HelpName = "N" };
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        return workspace.On(
            "ask", AskingHelp.Ask.Key,
            [person, what, who, guide, through, minutes, channel, at],
            (seat, asked) =>
            {
                string typed = asked.GetRequiredValue(person);
                Approach approach = seat.Approach(typed);
                Contact of = seat.Person(typed, approach);
                DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
                if (asked.GetRequiredValue(what) == "talk")
                {
                    string? relay = asked.GetValue(through);
                    TalkRequest.Run(
                        seat, approach, of, when, relay is null ? null : seat.Person(relay, approach),
                        ActOptions.ChannelOf(asked.GetValue(channel)), asked.GetValue(minutes));
                    return;
                }

                Request request = RequestAsked.Of(
                    seat, approach, of, asked.GetRequiredValue(what), asked.GetValue(who), asked.GetValue(guide));
                Draft made = seat.Record(approach, draft =>
                {
                    RequestAsked.Note(seat, draft, request, when);
                    draft.Submit(act => new ApproachCommand.Ask(act, of.Id, request, when));
                });
                seat.Tell(made, Waiting(seat, approach, when));
            });
    }

    /// <summary>What to do if no answer comes.</summary>
    internal static string Waiting(Workspace workspace, Approach approach, DateTimeOffset askedAt) =>
        workspace.Say(WaitingForAnswer, Fact.Words("day", workspace.Language.FullDay(approach.Policy.ReminderDay(askedAt))));
}
