namespace NetworkApproach;

/// <summary>A request as it stands in a sentence after "asking Ann" or "demander à Anne".</summary>
internal static class RequestPhrase
{
    internal static string English(Request request, Contact? about) => request switch
    {
        Request.Talk => "for a talk",
        Request.Names { Purpose: Purpose.Inside } => "for names inside",
        Request.Names => "for the name of a guide",
        Request.Knows => $"whether they know {about}",
        Request.Leave => $"for leave to contact {about}",
        Request.WhatBecame => "what became of your CV",
        Request.Stop => "to stop passing on your CV",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string French(Request request, Contact? about) => request switch
    {
        Request.Talk => "un entretien",
        Request.Names { Purpose: Purpose.Inside } => "des noms dans l'entreprise",
        Request.Names => "le nom d'un guide",
        Request.Knows => $"s'il y a un lien personnel avec {about}",
        Request.Leave => $"l'accord pour contacter {about}",
        Request.WhatBecame => "ce que votre CV est devenu",
        Request.Stop => "de ne plus transmettre votre CV",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
