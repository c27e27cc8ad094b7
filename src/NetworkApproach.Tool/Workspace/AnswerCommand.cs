using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>answer</c> and <c>leave</c>: what somebody said to what they were asked, or of their own accord.</summary>
internal static class AnswerCommand
{
    internal static readonly Phrase LaterFrom = Phrase.Plain("answer.later-from");
    internal static readonly Phrase OnIsForLater = Phrase.Plain("answer.on-is-for-later");
    internal static readonly Phrase ForIsForATalk = Phrase.Plain("answer.for-is-for-a-talk");
    internal static readonly Phrase Accept = Phrase.Plain("answer.accept", "command:words!");

    private static readonly string[] Whats = [RequestAsked.Talk, "names", "knows", "leave", "what-became", "stop"];

    internal static Command Answer(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(AskingHelp.AnswerPerson.Key);
        Argument<string> said = new("SAID") { HelpName = "SAID", Description = AskingHelp.AnswerSaid.Key };
        said.AcceptOnlyFromAmong("yes", "no", "later");
        Argument<string?> what = new(
            "WHAT")
        { HelpName = "WHAT", Description = AskingHelp.AnswerWhat.Key, Arity = ArgumentArity.ZeroOrOne };
        what.AcceptOnlyFromAmong(Whats);
        Argument<string?> who = new("WHO") { Description = AskingHelp.AboutWhom.Key, Arity = ArgumentArity.ZeroOrOne };
        Option<string?> on = new("--on") { Description = AskingHelp.AnswerOn.Key, HelpName = "DAY" };
        Option<string?> hour = new("--for") { Description = AskingHelp.AnswerFor.Key, HelpName = "WHEN" };
        Option<string?> recipient = new("--has-it") { Description = AskingHelp.AnswerHasIt.Key, HelpName = "PERSON" };
        Option<bool> guide = new("--guide") { Description = AskingHelp.AnswerGuide.Key };
        Option<string?> at = ActOptions.At();
        Symbol[] symbols = [person, said, what, who, hour, on, recipient, guide, ActOptions.Forgotten(), at];
        return workspace.Acts("answer", AskingHelp.Answer.Key, symbols, (seat, asked) =>
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
            if (asked.GetValue(on) is not null && answer is not NetworkApproach.Answer.Later)
            {
                throw new Problem(OnIsForLater);
            }

            if (asked.GetValue(hour) is not null && (about, answer) is not (Request.Talk, NetworkApproach.Answer.Yes))
            {
                throw new Problem(ForIsForATalk);
            }

            Record(
                seat, approach, from, about, answer, when,
                answer is Answer.PassedTo ? seat.PersonOrNew(asked.GetValue(recipient)!, approach: approach) : null,
                asked.GetValue(hour) is { } agreed ? seat.Hour(agreed, when) : null);
        });
    }

    internal static Command Leave(WorkspaceCommand workspace)
    {
        Argument<string> relay = new("RELAY") { Description = AskingHelp.LeaveRelay.Key };
        Argument<string> prospect = new("PROSPECT") { Description = AskingHelp.LeaveProspect.Key };
        Option<string?> scope = new("--scope") { Description = AskingHelp.LeaveScope.Key, HelpName = "cited|recommended|announced" };
        scope.AcceptOnlyFromAmong("cited", "recommended", "announced");
        Option<string?> until = new("--until") { Description = AskingHelp.LeaveUntil.Key, HelpName = "DAY" };
        Option<bool> guide = new("--guide") { Description = AskingHelp.LeaveGuide.Key };
        Option<string?> at = ActOptions.At();
        return workspace.Acts(
            "leave", AskingHelp.Leave.Key,
            [relay, prospect, scope, until, guide, at],
            (seat, asked) =>
            {
                (string typed, string towards) = (asked.GetRequiredValue(relay), asked.GetRequiredValue(prospect));
                Approach approach = seat.Approach(typed, towards);
                Contact from = seat.Person(typed, approach);
                CitingScope how = asked.GetValue(scope) switch
                {
                    "recommended" =>
                    CitingScope.Recommended,
                    "announced" => CitingScope.Announced,
                    _ => CitingScope.Cited
                };
                Answer.Granted granted = new(how, asked.GetValue(until) is { } day ? seat.Day(day) : null);
                Record(
                    seat, approach, from,
                    new Request.Leave(seat.Person(towards, approach).Id, asked.GetValue(guide) ? Purpose.Guide : Purpose.Inside), granted,
                    seat.Instant(asked.GetValue(at), approach));
            });
    }

    private static Answer Said(Workspace workspace, string said, Request about, string? on) => said switch
    {
        "no" => new Answer.No(),
        "later" => new Answer.Later(workspace.Day(workspace.Given(on, "--on", LaterFrom))),
        _ => about is Request.Leave ? new Answer.Granted() : new Answer.Yes(),
    };

    private static void Record(
        Workspace workspace, Approach approach, Contact from, Request about, Answer answer, DateTimeOffset at, Contact? mentioned = null,
        DateTimeOffset? hour = null) =>
        workspace.Tell(
            workspace.Record(approach, draft =>
            {
                RequestAsked.Note(workspace, draft, about, at);
                if (mentioned is not null)
                {
                    draft.Note(mentioned, at);
                }

                draft.Record(act => new ApproachEvent.Answered(act, at, from.Id, about, answer));
                if (hour is { } agreed)
                {
                    draft.Record(act => new ApproachEvent.AppointmentMade(act, at, from.Id, agreed));
                }
            }),
            hour is not null ? AppointmentCommand.ToConfirm(workspace, approach, from)
                : answer is Answer.No
                ? Advice.Of(workspace.Language, Accept, CommandToType.Of("say").Option("--to", TypedName.Of(approach.People, from)))
                : string.Empty);
}
