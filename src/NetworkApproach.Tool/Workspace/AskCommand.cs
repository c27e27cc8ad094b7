using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>ask</c>: everything that may be asked of somebody. The list is closed.</summary>
internal static class AskCommand
{
    internal static readonly Phrase WaitingForAnswer = Phrase.Plain("ask.waiting", "day:words!");
    internal static readonly Phrase WasTheReminder = Phrase.Plain("ask.was-the-reminder", "day:words!");

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
        Option<bool> done = new("--done") { Description = AskingHelp.AskDone.Key };
        Option<string?> at = ActOptions.At();
        return workspace.Acts(
            "ask", AskingHelp.Ask.Key,
            [person, what, who, guide, through, minutes, channel, done, at],
            (seat, asked) =>
            {
                bool isDone = asked.GetValue(done);
                try
                {
                    Run(seat, asked, isDone);
                }
                catch (RefusedException refused) when (refused.Because is Refusal.TooEarly)
                {
                    throw new RefusedException(refused.Because, refused.Approach)
                    {
                        Instead = CommandToType.Typed(asked).Option(done.Name),
                    };
                }
            });

        void Run(Workspace seat, ParseResult asked, bool isDone)
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact of = seat.Person(typed, approach);
            DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
            if (asked.GetRequiredValue(what) == RequestAsked.Talk)
            {
                string? relay = asked.GetValue(through);
                TalkRequest.Run(
                    seat, approach, of, when, relay is null ? null : seat.Person(relay, approach),
                    ActOptions.ChannelOf(asked.GetValue(channel)), asked.GetValue(minutes), isDone);
                return;
            }

            Request request = RequestAsked.Of(
                seat, approach, of, asked.GetRequiredValue(what), asked.GetValue(who), asked.GetValue(guide));
            Draft made = seat.Record(approach, draft =>
            {
                RequestAsked.Note(seat, draft, request, when);
                draft.Submit(act =>
                {
                    ApproachCommand.Ask ask = new(act, of.Id, request, when);
                    return isDone ? new ApproachCommand.Enter(ask) : ask;
                });
            });
            seat.Tell(made, Waiting(seat, made.Approach, of, request, when));
        }
    }

    /// <summary>What to do if no answer comes; nothing where one has come, or the day has passed.</summary>
    internal static string Waiting(Workspace workspace, Approach approach, Contact of, Request request, DateTimeOffset askedAt)
    {
        DateOnly day = approach.Policy.ReminderDay(askedAt);
        bool isAnswered = approach.Standing().Any(e => e.At >= askedAt && e switch
        {
            ApproachEvent.Answered answered => answered.From == of.Id && Thing.Of(answered.About) == Thing.Of(request),
            ApproachEvent.Talked talked => talked.With == of.Id && request is Request.Talk,
            _ => false,
        });
        return isAnswered || day < workspace.Today
            ? string.Empty
            : workspace.Say(
                IsReminder(approach, of, request) ? WasTheReminder : WaitingForAnswer, Fact.Words("day", workspace.Language.FullDay(day)));
    }

    /// <summary>Whether the last time it was asked was the one reminder.</summary>
    private static bool IsReminder(Approach approach, Contact of, Request request)
    {
        PersonState person = approach.State.Person(of.Id);
        return request is Request.Talk
            ? person.OpenIntroduction() is { } open && open.FirstAt < open.LastAt
            : person.Thread(Thing.Of(request)).Asks > 1;
    }
}
