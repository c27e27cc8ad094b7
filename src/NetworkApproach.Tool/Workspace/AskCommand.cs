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
            Description = "talk (a first contact, the one reminder, or again), names, knows (do you know WHO?), leave (may I contact WHO in your name?), what-became or stop (of a CV passed on).",
        };
        what.AcceptOnlyFromAmong("talk", "names", "knows", "leave", "what-became", "stop");
        Argument<string?> who = new("WHO") { Description = "For knows and leave: about whom.", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> guide = new("--guide") { Description = "For names and leave: a guide, who knows the company well, not somebody for the inside." };
        Option<string?> through = new("--through") { Description = "For a talk: in whose name, where several gave leave.", HelpName = "RELAY" };
        Option<int?> minutes = new("--minutes") { Description = "For a talk: how many minutes; as many as the approach allows unless told.", HelpName = "N" };
        Option<string?> channel = ActOptions.Channel();
        Option<string?> at = ActOptions.At();
        return workspace.On(
            "ask", "Records that you ask somebody for something; 'next' and 'say' have the words. Nothing else may be asked: no job, no recommendation, no CV passed on.",
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
                    TalkRequest.Run(seat, approach, of, when, relay is null ? null : seat.Person(relay, approach), ActOptions.ChannelOf(asked.GetValue(channel)), asked.GetValue(minutes));
                    return;
                }

                Request request = RequestAsked.Of(seat, approach, of, asked.GetRequiredValue(what), asked.GetValue(who), asked.GetValue(guide));
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
