namespace NetworkApproach.Tool;

/// <summary>A request of the closed list, as it is typed; a talk is asked for in another way.</summary>
internal static class RequestAsked
{
    internal static readonly Phrase AboutWhom = Phrase.Plain("ask.about-whom");
    internal static readonly Phrase NoHandOff = Phrase.Plain("ask.no-hand-off", "by:person! command:words!");

    internal const string Talk = "talk";

    /// <exception cref="FormatException">It does not say about whom, or there is no CV that they passed on.</exception>
    internal static Request Of(Workspace workspace, Approach approach, Contact of, string what, string? who, bool guide) => what switch
    {
        "names" => new Request.Names(guide ? Purpose.Guide : Purpose.Inside),
        "knows" => new Request.Knows(About(workspace, approach, who).Id),
        "leave" => new Request.Leave(About(workspace, approach, who).Id, guide ? Purpose.Guide : Purpose.Inside),
        "what-became" => new Request.WhatBecame(HandOffOf(workspace, approach, of)),
        "stop" => new Request.Stop(HandOffOf(workspace, approach, of)),
        _ => new Request.Talk(),
    };

    /// <summary>Notes the person a request is about, where the approach does not know them yet.</summary>
    internal static void Note(Workspace workspace, Draft draft, Request request, DateTimeOffset at)
    {
        ContactId? about = request switch { Request.Knows knows => knows.Who, Request.Leave leave => leave.Prospect, _ => null };
        if (about is { } who && workspace.People.Find(who) is { } person)
        {
            draft.Note(person, at);
        }
    }

    private static Contact About(Workspace workspace, Approach approach, string? who) =>
        workspace.Person(workspace.Given(who, "WHO", AboutWhom), approach);

    private static ActId HandOffOf(Workspace workspace, Approach approach, Contact by) =>
        approach.OpenHandOffs(workspace.Now).LastOrDefault(open => open.By.Id == by.Id)?.HandOff
        ?? throw new HonestNoException(
            NoHandOff, CommandToType.Of("hand-off", TypedName.Of(approach.People, by), "passed-on"), Fact.Person("by", by));
}
