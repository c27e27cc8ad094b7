using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>talk</c>: a talk that took place, and what it brought.</summary>
internal static class TalkCommand
{
    internal static readonly Phrase HowLong = Phrase.Plain("talk.how-long", "who:person!");
    internal static readonly Phrase NoLength = Phrase.Plain("talk.no-length", "typed:id!");
    internal static readonly Phrase WhatWasLearnt = Phrase.Plain("talk.what-was-learnt");
    internal static readonly Phrase InConfidence = Phrase.Plain("talk.in-confidence");
    internal static readonly Phrase ThankThem = Phrase.Plain("talk.thank-them", "who:person! day:words! command:words!");

    /// <summary>A day, in minutes.</summary>
    internal const int LongestTalk = 1440;

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(LearningHelp.TalkPerson.Key);
        Option<int?> minutes = new("--minutes") { Description = LearningHelp.TalkMinutes.Key, HelpName = "N" };
        Option<int?> offered = new("--offered") { Description = LearningHelp.TalkOffered.Key, HelpName = "N" };
        Option<string[]> learnt = Repeated("--learnt", LearningHelp.TalkLearnt.Key);
        Option<string[]> confidence = Repeated("--in-confidence", LearningHelp.TalkInConfidence.Key);
        Option<string?> at = ActOptions.At();
        return workspace.Acts(
            "talk", LearningHelp.Talk.Key,
            [person, minutes, offered, learnt, confidence, at],
            (seat, asked) =>
            {
                string typed = asked.GetRequiredValue(person);
                Approach approach = seat.Approach(typed);
                Contact with = seat.Person(typed, approach);
                DateTimeOffset when = seat.Instant(asked.GetValue(at), approach);
                int length = Minutes(seat, asked.GetValue(minutes), with);
                List<(Topic Topic, string Text, bool InConfidence)> facts =
                [
                    .. (asked.GetValue(learnt) ?? []).Select(TopicAsked.Learnt).Select(one => (one.Topic, one.Text, false)),
                    .. (asked.GetValue(confidence) ?? []).Select(TopicAsked.Learnt).Select(one => (one.Topic, one.Text, true)),
                ];
                if (facts.Count == 0)
                {
                    facts.AddRange(Told(seat));
                }

                Draft made = seat.Record(approach, draft =>
                {
                    ActId talk =
                        draft.Record(act => new ApproachEvent.Talked(
                            act, when, with.Id, length, Math.Min(asked.GetValue(offered) ?? 0, length)));
                    foreach ((Topic topic, string text, bool isSecret) in facts)
                    {
                        draft.Record(act => new ApproachEvent.FactLearnt(act, when, talk, topic, text, InConfidence: isSecret));
                    }
                });
                seat.Tell(made, Owed(seat, made.Approach, with));
            });
    }

    private static Option<string[]> Repeated(string name, string description) =>
        new(name) { Description = description, HelpName = "TOPIC: TEXT", Arity = ArgumentArity.OneOrMore };

    private static int Minutes(Workspace workspace, int? given, Contact with)
    {
        string typed = given?.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ?? workspace.Given(null, "--minutes", HowLong, Fact.Person("who", with));
        return int.TryParse(
            typed, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int minutes)
                && minutes is >= 1 and <= LongestTalk
            ? minutes
            : throw new Problem(NoLength, Fact.Id("typed", typed));
    }

    /// <summary>At a terminal, what was learnt, line by line until an empty one.</summary>
    private static IEnumerable<(Topic Topic, string Text, bool InConfidence)> Told(Workspace workspace)
    {
        while (workspace.Text(workspace.Say(WhatWasLearnt)) is { Length: > 0 } line)
        {
            (Topic topic, string text) = TopicAsked.Learnt(line);
            yield return (topic, text, workspace.Confirms(workspace.Say(InConfidence)));
        }
    }

    /// <summary>What is owed to somebody, by which day.</summary>
    private static Advice Owed(Workspace workspace, Approach approach, Contact to)
    {
        Courtesy? owed = approach
            .Courtesies(workspace.Now).All
            .LastOrDefault(courtesy => courtesy.To.Id == to.Id && courtesy.Kind == CourtesyKind.Thanks);
        return owed?.DueOn is not { } day ? string.Empty : Advice.Of(
            workspace.Language,
            ThankThem,
            CommandToType.Of("thank", TypedName.Of(approach.People, to)),
            Fact.Person("who", to),
            Fact.Words("day", workspace.Language.FullDay(day)));
    }
}
