namespace NetworkApproach.Tool;

/// <summary>Which request an answer is to, where that was not said.</summary>
internal static class OpenRequest
{
    internal static readonly Phrase NothingOpen = Phrase.Plain("answer.nothing-open", "who:person! command:words!");
    internal static readonly Phrase Which = Phrase.Plain("answer.which");
    internal static readonly Phrase Several = Phrase.Plain("answer.several", "who:person! requests:id!");

    /// <summary>The only one that somebody was asked and has not answered.</summary>
    /// <exception cref="FormatException">Several are open, and nobody can be asked which.</exception>
    /// <exception cref="HonestNoException">None is open.</exception>
    internal static Request Of(Workspace workspace, Approach approach, Contact from, DateTimeOffset at)
    {
        Request[] open =
        [
            .. approach
                .FootprintOf(from.Id, at).Requests
                .Where(asked => asked.Said is Answer.Later || (asked.Times > 0 && asked.Said is null))
                .Select(asked => asked.Request)
                .Concat(WasAskedForATalk(approach, from.Id) ? [new Request.Talk()] : []).Distinct(),
        ];
        return open switch
        {
            [var one] => one,
            [] => throw new HonestNoException(
                NothingOpen,
                CommandToType.Of(
                    "answer", TypedName.Of(approach.People, from), "yes|no|later", "talk|names|knows|leave").Place("..."),
                Fact.Person("who", from)),
            _ => workspace.Choose(workspace.Say(Which), open, request => Typed(approach, request).Arguments) ?? throw new Problem(
                Several,
                Fact.Person("who", from),
                Fact.Id("requests", string.Join("; ", open.Select(request => Typed(approach, request).Arguments)))),
        };
    }

    /// <summary>Whether a talk was asked for, on whatever ground, after which nothing came of it yet.</summary>
    private static bool WasAskedForATalk(Approach approach, ContactId who)
    {
        bool asked = false;
        foreach (ApproachEvent e in approach
            .Journal()
            .Where(entry => !entry.StruckOut && entry.Breach is null)
            .Select(entry => entry.Event))
        {
            asked = e switch
            {
                ApproachEvent.Attempted attempted when attempted.To == who && attempted.Minutes > 0 => true,
                ApproachEvent.Talked talked when talked.With == who => false,
                ApproachEvent.Answered { About: Request.Talk } answered when answered.From == who => false,
                _ => asked,
            };
        }

        return asked;
    }

    /// <summary>A request as it is typed.</summary>
    internal static CommandToType Typed(Approach approach, Request request) => request switch
    {
        Request.Names names => For(CommandToType.Of("names"), names.Purpose),
        Request.Knows knows => CommandToType.Of("knows", TypedName.Of(approach.People, approach.Contact(knows.Who))),
        Request.Leave leave => For(
            CommandToType.Of("leave", TypedName.Of(approach.People, approach.Contact(leave.Prospect))), leave.Purpose),
        Request.WhatBecame => CommandToType.Of("what-became"),
        Request.Stop => CommandToType.Of("stop"),
        _ => CommandToType.Of(RequestAsked.Talk),
    };

    private static CommandToType For(CommandToType request, Purpose purpose) =>
        purpose == Purpose.Guide ? request.Option("--guide") : request;
}
