using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Whom a line of the story names, as facts for its sentence.</summary>
internal sealed class StoryNames(PaperScribe scribe, StoryLine line)
{
    /// <summary>Somebody, by their name as the line has it.</summary>
    internal Fact Who(string name, ContactId who) => line.People.FirstOrDefault(person => person.Id == who) is { } known
        ? Fact.Person(name, known)
        : Fact.Person(name, who.Value.Length > 0 ? who.Value : scribe.Say(StoryPhrases.Somebody));

    /// <summary>Whoever stands behind the act that the line refers to; "somebody" where it is not recorded.</summary>
    internal Fact Behind(string name) =>
        line.Behind is { } behind ? Fact.Person(name, behind) : Fact.Person(name, scribe.Say(StoryPhrases.Somebody));

    /// <summary>What was asked for, or answered.</summary>
    internal Fact Thing(Request request) => ThingWords.Of(
        scribe, request,
        request.People is [var about] ? line.People.FirstOrDefault(person => person.Id == about) ?? new Contact(about, about.Value) : null);
}
