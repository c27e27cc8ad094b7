using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary><c>fact</c>: one more thing learnt in the last talk with somebody.</summary>
internal static class FactCommand
{
    internal static readonly Phrase What = Phrase.Plain("fact.what");
    internal static readonly Phrase NoTalk = Phrase.Plain("fact.no-talk", "who:person! command:words!");
    internal static readonly Phrase NoBelief = Phrase.Plain("fact.no-belief", "typed:id! beliefs:id!");
    internal static readonly Phrase SeveralBeliefs = Phrase.Plain("fact.several-beliefs", "typed:id! beliefs:id!");

    internal static Command Of(WorkspaceCommand workspace)
    {
        Argument<string> person = ActOptions.Person(LearningHelp.FactPerson.Key);
        Argument<string> topic = new("TOPIC") { Description = LearningHelp.Topic.Key, HelpName = "TOPIC" };
        Argument<string> text = new("TEXT") { Description = LearningHelp.FactText.Key };
        Option<string?> confirms = new("--confirms") { Description = LearningHelp.FactConfirms.Key, HelpName = "BELIEF" };
        Option<string?> contradicts = new("--contradicts") { Description = LearningHelp.FactContradicts.Key, HelpName = "BELIEF" };
        Option<string?> heard = new("--heard-from") { Description = LearningHelp.FactHeardFrom.Key, HelpName = "PERSON" };
        Option<bool> confidence = new("--in-confidence") { Description = LearningHelp.FactInConfidence.Key };
        Option<bool> elsewhere = new("--not-about-company") { Description = LearningHelp.FactNotAboutCompany.Key };
        return workspace.On(
            "fact", LearningHelp.Fact.Key,
            [person, topic, text, confirms, contradicts, heard, confidence, elsewhere, ActOptions.Forgotten()], (seat, asked) =>
        {
            string typed = asked.GetRequiredValue(person);
            Approach approach = seat.Approach(typed);
            Contact teller = seat.Person(typed, approach);
            Topic about = TopicAsked.Meant(asked.GetRequiredValue(topic));
            string learnt = seat.Given(asked.GetValue(text), "TEXT", What);
            ActId? belief = Belief(approach, asked.GetValue(confirms) ?? asked.GetValue(contradicts));
            Bearing bearing = asked.GetValue(confirms) is not null ? Bearing.Confirms
                : asked.GetValue(contradicts) is not null ? Bearing.Contradicts
                : Bearing.AddsTo;
            Contact? source = asked.GetValue(heard) is { } from ? seat.PersonOrNew(from, approach: approach) : null;
            seat.Tell(seat.Record(approach, draft =>
            {
                Talk talk = draft.Approach.LastTalkWith(teller.Id) ?? throw new HonestNoException(
                    NoTalk,
                    CommandToType.Of("talk", TypedName.Of(approach.People, teller)).OptionPlace("--minutes", "..."),
                    Fact.Person("who", teller));
                if (source is not null)
                {
                    draft.Note(source, seat.Now);
                }

                draft.Record(act => new ApproachEvent.FactLearnt(
                    act, talk.At, talk.Act, about, learnt, !asked.GetValue(elsewhere), asked.GetValue(confidence), belief, bearing,
                    source?.Id));
            }));
        });
    }

    private static ActId? Belief(Approach approach, string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        IReadOnlyList<HeldBelief> held = approach.Brief().Beliefs;
        HeldBelief[] meant = [.. held.Where(belief => belief.Act.Value == typed.Trim())];
        string normal = NormalText.Of(typed);
        meant = meant.Length > 0 || normal.Length == 0
            ? meant
            : [.. held.Where(belief => NormalText.Of(belief.Text).Contains(normal, StringComparison.Ordinal))];
        return meant is [var one] ? one.Act : throw new Problem(
            meant.Length == 0 ? NoBelief : SeveralBeliefs, TypedFact.Of("typed", typed), Fact.Id("beliefs", Listed(held)));
    }

    private static string Listed(IReadOnlyList<HeldBelief> held) =>
        held.Count == 0 ? "-" : string.Join("; ", held.Select(belief => $"{belief.Act} {belief.Text}"));
}
