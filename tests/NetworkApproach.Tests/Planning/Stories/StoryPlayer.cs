namespace NetworkApproach.Tests.Planning;

/// <summary>Plays a story through <c>Decide</c>, and asks the planner wherever the coach speaks.</summary>
internal static class StoryPlayer
{
    public static IReadOnlyList<StoryPoint> Play(Story story)
    {
        Dictionary<string, Approach> approaches = story.Companies.ToDictionary(company => company, _ => Approach.Unopened);
        ContactNetwork network = story.Network;
        List<StoryPoint> points = [];
        foreach (StoryStep step in story.Steps)
        {
            if (step.Words.StartsWith("forget ", StringComparison.Ordinal))
            {
                ContactId who = Story.IdOf(step.Words["forget ".Length..]);
                approaches[step.Company] = Forget(approaches[step.Company], who, step.At);
                network = network.Without(who);
            }
            else
            {
                Carry(story, step, approaches);
            }

            foreach (StoryAdvice advice in step.Advice.DistinctBy(advice => advice.Company))
            {
                ApproachPlan plan = Planner.Plan(
                    approaches[advice.Company], network, step.At, elsewhere: Elsewhere(story, approaches, advice.Company, step.At));
                IReadOnlyList<string> said = PlanWords.Of(plan, approaches[advice.Company], step.At);
                points.Add(new StoryPoint(story, step, advice, Called(story, step, said)));
            }
        }

        return points;
    }

    private static Approach Forget(Approach approach, ContactId who, DateTimeOffset at) => Approach.Fold(
        Forgetting.Forget(approach.Events, who, new ContactId("SOMEBODY FORGOTTEN"), new ActId($"forgetting {who}"), at).History);

    /// <summary>The plan's words, in which one who has two names has the first that the story states for them.</summary>
    private static string[] Called(Story story, StoryStep step, IReadOnlyList<string> words)
    {
        (string Name, string Other)[] same =
        [
            .. story.Steps.Where(told => told.Line <= step.Line && told.Words.StartsWith("same person ", StringComparison.Ordinal))
                .Select(told => told.Words["same person ".Length..].Split(" and "))
                .Select(names => (names[0], names[1])),
        ];
        return
        [
            .. words.Select(said => same.Aggregate(said, (one, names) => string.Join(
                ' ', one.Split(' ').Select(word => word == names.Other ? names.Name : word)))),
        ];
    }

    private static void Carry(Story story, StoryStep step, Dictionary<string, Approach> approaches)
    {
        Approach approach = approaches[step.Company];
        foreach (ApproachCommand noted in new StoryScene(story, step with { Line = -step.Line }, approach).Introductions())
        {
            approach = approach.Decide(noted).ApproachOrThrow();
        }

        string? refused = null;
        foreach (ApproachCommand? command in StoryVerbs.Of(step.Words, new StoryScene(story, step, approach)))
        {
            // Without a ground no attempt can be made at all: that is rule R2.
            if (command is null)
            {
                refused = "R2";
                break;
            }

            Decision decision = approach.Decide(command, Footprint(story, approaches, step, command));
            if (decision is Decision.Refused no)
            {
                refused = $"R{(int)no.Because.Rule}";
                break;
            }

            approach = decision.ApproachOrThrow();
        }

        if (refused != step.Refused)
        {
            throw new FormatException(
                $"{story.File}, line {step.Line}: '{step.Words}' is {(refused is null ? "allowed" : $"refused by {refused}")}.");
        }

        approaches[step.Company] = approach;
    }

    private static Footprint? Footprint(Story story, Dictionary<string, Approach> approaches, StoryStep step, ApproachCommand command)
    {
        ContactId? who = command switch
        {
            ApproachCommand.Attempt attempt => attempt.Contact.To.Id,
            ApproachCommand.Ask ask => ask.Of,
            _ => null,
        };
        return Elsewhere(story, approaches, step.Company, step.At).FirstOrDefault(footprint => footprint.Person == who);
    }

    private static IReadOnlyList<Footprint> Elsewhere(
        Story story, Dictionary<string, Approach> approaches, string company, DateTimeOffset at) => Approach.Footprints(
        approaches.Where(other => other.Key != company && other.Value.IsOpened).Select(other => other.Value),
        story.People.Select(person => person.Id),
        at);
}

/// <summary>One point at which the coach speaks, and the planner's word beside it.</summary>
/// <param name="Story">The story.</param>
/// <param name="Step">What happened last.</param>
/// <param name="Coach">The coach's first word about this company.</param>
/// <param name="Plan">The planner's first word, in the same language.</param>
internal sealed record StoryPoint(Story Story, StoryStep Step, StoryAdvice Coach, IReadOnlyList<string> Plan)
{
    public bool Agrees => Coach.Words.Any(Plan.Contains);

    public override string ToString() =>
        $"{Story.File}, line {Coach.Line}, {Step.At:yyyy-MM-dd HH:mm}: the coach says '{string.Join(" + ", Coach.Words)}', "
            + $"the plan '{string.Join(" or ", Plan)}'";
}
