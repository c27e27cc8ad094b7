using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>answer</c> and <c>leave</c>: what somebody said to what they were asked, or of their own accord.</summary>
internal static class AnswerCommand
{
    internal static readonly Phrase LaterFrom = Phrase.Plain("answer.later-from");
    internal static readonly Phrase Accept = Phrase.Plain("answer.accept", "who:words!");

    private static readonly string[] Whats = [RequestAsked.Talk, "names", "knows", "leave", "what-became", "stop"];

    internal static Command Answer(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person("Who answered.");
        Argument<string> said = new("SAID") { HelpName = "SAID", Description = "yes, no, or later (say from which day with --on)." };
        said.AcceptOnlyFromAmong("yes", "no", "later");
        Argument<string?> what = new("WHAT") { HelpName = "WHAT", Description = "To which request; needed only where several are open, or nothing was asked.", Arity = ArgumentArity.ZeroOrOne };
        what.AcceptOnlyFromAmong(Whats);
        Argument<string?> who = new("WHO") { Description = "For knows and leave: about whom.", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> on = new("--on") { Description = "For later: from which day they may be asked again.", HelpName = "DAY" };
        Option<string?> recipient = new("--has-it") { Description = "For what-became: who has your CV.", HelpName = "PERSON" };
        Option<bool> guide = new("--guide") { Description = "For names and leave: it was about a guide." };
        Option<string?> at = ActOptions.At();
        return workspace.On("answer", "Records what somebody answered. Silence is never recorded: it is counted.", [person, said, what, who, on, recipient, guide, at], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact from = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            Request about = asked.GetValue(what) is { } named
                ? RequestAsked.Of(seat, approach, from, named, asked.GetValue(who), asked.GetValue(guide))
                : OpenRequest.Of(seat, approach, from, when);
            Answer answer = asked.GetValue(recipient) is { } has
                ? new Answer.PassedTo(seat.PersonOrNew(has, approach: approach).Id)
                : Said(seat, asked.GetRequiredValue(said), about, asked.GetValue(on));
            Record(seat, approach, from, about, answer, when, answer is Answer.PassedTo ? seat.PersonOrNew(asked.GetValue(recipient)!, approach: approach) : null);
        });
    }

    internal static Command Leave(WorkspaceCommand workspace)
    {
        Argument<string> relay = new("RELAY") { Description = "Who gives leave." };
        Argument<string> prospect = new("PROSPECT") { Description = "Whom you may contact in their name." };
        Option<string?> scope = new("--scope") { Description = "cited unless told; recommended or announced only where the relay offers it.", HelpName = "cited|recommended|announced" };
        scope.AcceptOnlyFromAmong("cited", "recommended", "announced");
        Option<string?> until = new("--until") { Description = "The last day on which it holds; 90 days unless told.", HelpName = "DAY" };
        Option<bool> guide = new("--guide") { Description = "It is for a guide, not for the inside." };
        Option<string?> at = ActOptions.At();
        return workspace.On(
            "leave", "Records that a relay lets you contact one person in their name, asked or of their own accord. Their no, then or later: answer RELAY no leave PROSPECT.",
            [relay, prospect, scope, until, guide, at],
            (seat, asked) =>
            {
                (string typed, string towards) = (asked.GetRequiredValue(relay), asked.GetRequiredValue(prospect));
                Approach approach = seat.Approach(typed, towards);
                Contact from = seat.Person(typed, approach);
                CitingScope how = asked.GetValue(scope) switch { "recommended" => CitingScope.Recommended, "announced" => CitingScope.Announced, _ => CitingScope.Cited };
                Answer.Granted granted = new(how, asked.GetValue(until) is { } day ? seat.Day(day) : null);
                Record(seat, approach, from, new Request.Leave(seat.Person(towards, approach).Id, asked.GetValue(guide) ? Purpose.Guide : Purpose.Inside), granted, seat.Instant(asked.GetValue(at), approach));
            });
    }

    private static Answer Said(Workspace workspace, string said, Request about, string? on) => said switch
    {
        "no" => new Answer.No(),
        "later" => new Answer.Later(workspace.Day(workspace.Given(on, "--on", LaterFrom))),
        _ => about is Request.Leave ? new Answer.Granted() : new Answer.Yes(),
    };

    private static void Record(Workspace workspace, Approach approach, Contact from, Request about, Answer answer, DateTimeOffset at, Contact? mentioned = null) =>
        workspace.Tell(
            workspace.Record(approach, draft =>
            {
                RequestAsked.Note(workspace, draft, about, at);
                if (mentioned is not null)
                {
                    draft.Note(mentioned, at);
                }

                draft.Record(act => new ApproachEvent.Answered(act, at, from.Id, about, answer));
            }),
            answer is Answer.No ? workspace.Say(Accept, Fact.Words("who", RefusalHint.Shown(approach.People, from))) : string.Empty);
}
