using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>belief</c>: what the seeker thinks before the talks.</summary>
internal static class BeliefCommand
{
    internal static readonly Phrase What = Phrase.Plain("belief.what");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> topic = new("TOPIC") { Description = LearningHelp.Topic.Key, HelpName = "TOPIC" };
        Argument<string> text = new("TEXT") { Description = LearningHelp.BeliefText.Key };
        return workspace.Acts(
            "belief", LearningHelp.Belief.Key, [topic, text],
            (seat, asked) =>
            {
                Topic about = TopicAsked.Meant(asked.GetRequiredValue(topic));
                string said = seat.Given(asked.GetValue(text), "TEXT", What);
                seat.Tell(
                    seat.Record(seat.Approach(), draft => draft.Record(act => new ApproachEvent.BeliefStated(act, seat.Now, about, said))));
            });
    }
}
