namespace NetworkApproach.Tool;

/// <summary>Which request an answer is to, where that was not said.</summary>
internal static class OpenRequest
{
    internal static readonly Phrase NothingOpen = Phrase.Plain("answer.nothing-open", "who:person! typed:words!");
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
            [] => throw new HonestNoException(NothingOpen, Fact.Person("who", from), RefusalHint.Typed(approach.People, from)),
            _ => workspace.Choose(workspace.Say(Which), open, request => Label(approach, request)) ?? throw new Problem(
                Several,
                Fact.Person("who", from),
                Fact.Id("requests", string.Join("; ", open.Select(request => Label(approach, request))))),
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
    internal static string Label(Approach approach, Request request) => request switch
    {
        Request.Names { Purpose: Purpose.Guide } => "names --guide",
        Request.Names => "names",
        Request.Knows knows => $"knows {RefusalHint.Shown(approach.People, approach.Contact(knows.Who))}",
        Request.Leave leave => $"leave {RefusalHint.Shown(approach.People, approach.Contact(leave.Prospect))}",
        Request.WhatBecame => "what-became",
        Request.Stop => "stop",
        _ => RequestAsked.Talk,
    };
}
