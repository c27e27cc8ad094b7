namespace NetworkApproach.Tool;

/// <summary>Which request an answer is to, where that was not said.</summary>
internal static class OpenRequest
{
    /// <summary>The only one that somebody was asked and has not answered.</summary>
    /// <exception cref="FormatException">Several are open, and nobody can be asked which.</exception>
    /// <exception cref="HonestNoException">None is open.</exception>
    internal static Request Of(Workspace workspace, Approach approach, Contact from, DateTimeOffset at)
    {
        Request[] open =
        [
            .. approach.FootprintOf(from.Id, at).Requests.Where(asked => asked.Said is Answer.Later || (asked.Times > 0 && asked.Said is null)).Select(asked => asked.Request)
                .Concat(WasAskedForATalk(approach, from.Id) ? [new Request.Talk()] : []).Distinct(),
        ];
        string names = RefusalHint.Shown(approach.People, from);
        return open switch
        {
            [var one] => one,
            [] => throw new HonestNoException(workspace.Say(
                $"{from.Name} was asked nothing that is still open. If it was said all the same, say to what: network-approach answer {names} yes|no|later talk|names|knows|leave ...",
                $"Rien de ce qui a été demandé à {from.Name} n'attend de réponse. Si c'est dit quand même, précisez à quoi : network-approach answer {names} yes|no|later talk|names|knows|leave ...")),
            _ => workspace.Choose(workspace.Say("Which request?", "Quelle demande ?"), open, request => Label(approach, request)) ?? throw new FormatException(workspace.Say(
                $"{from.Name} was asked several things: {string.Join("; ", open.Select(request => Label(approach, request)))}. Say which after yes, no or later.",
                $"Plusieurs choses ont été demandées à {from.Name} : {string.Join(" ; ", open.Select(request => Label(approach, request)))}. Dites laquelle après yes, no ou later.")),
        };
    }

    /// <summary>Whether a talk was asked for, on whatever ground, after which nothing came of it yet.</summary>
    private static bool WasAskedForATalk(Approach approach, ContactId who)
    {
        bool asked = false;
        foreach (ApproachEvent e in approach.Journal().Where(entry => !entry.StruckOut && entry.Breach is null).Select(entry => entry.Event))
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
