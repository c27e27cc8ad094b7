namespace NetworkApproach.Tool;

/// <summary>What <c>paths</c> says in French.</summary>
internal static class PathsInFrench
{
    internal static string Belief =>
        "Ces chances sont des estimations, pas des mesures : votre propre chiffre si vous en avez donné un, sinon une hypothèse tirée de la proximité des gens.";

    internal static string Cut => "La recherche s'est arrêtée à sa limite de calcul : ces chemins sont les meilleurs, mais il peut y en avoir d'autres.";

    /// <summary>Of a company nobody matches.</summary>
    internal static string NobodyThere(string company) => $"Aucun chemin vers quelqu'un chez {company} : personne de connu ici n'y travaille.";

    internal static string Heading(string target, FoundPaths answer)
    {
        string whom = answer.Company is null ? target : $"quelqu'un chez {target}";
        string[] others = [.. answer.Matched.Select(name => name.Text).Where(name => name != target)];
        string also = others.Length == 0 ? string.Empty : $" (écrit aussi {string.Join(" ; ", others)})";
        return answer.Paths.Count switch
        {
            0 when answer.Company is not null && answer.Matched.Count == 0 => NobodyThere(target),
            0 => $"Aucun chemin vers {whom}{also} dans ces limites. Admettez plus de relais, ou ajoutez les contacts d'un proche.",
            1 => $"Un seul chemin vers {whom}{also} :",
            int count => $"{count} chemins vers {whom}{also}, le meilleur d'abord :",
        };
    }

    internal static string Figures(WarmPath path) => path.Weakest is { } weakest
        ? $"Environ {Percents.French(path.Chance.Value)} de chances ; {path.Minutes} {(path.Minutes == 1 ? "minute" : "minutes")} du temps des autres"
            + (path.Steps.Count == 1 ? "." : $" ; le maillon faible : {weakest.From} > {weakest.To}, {Percents.French(weakest.Chance.Value)}.")
        : "Vous y êtes déjà.";

    internal static string First(WarmPath path) => path.Steps.Count switch
    {
        0 => "Il n'y a rien à demander à personne.",
        1 when PathsInEnglish.IsMereConnection(path) => $"{path.People[1]} figure parmi vos contacts. Si vous vous connaissez vraiment, prenez contact directement et demandez {path.Steps[0].Minutes} minutes ; sinon, cherchez qui connaît cette personne.",
        _ when PathsInEnglish.IsMereConnection(path) => $"{path.People[1]} figure parmi vos contacts. Si vous vous connaissez vraiment, commencez par un entretien : {path.Steps[0].Minutes} minutes, puis demandez si vous pouvez contacter {path.People[2]} de sa part. Un nom ne vaut pas accord.",
        1 => $"{path.People[1]} fait partie de vos connaissances : prenez contact directement et demandez {path.Steps[0].Minutes} minutes.",
        _ => $"Parlez d'abord avec {path.People[1]} : {path.Steps[0].Minutes} minutes, puis demandez si vous pouvez contacter {path.People[2]} de sa part. Un nom ne vaut pas accord.",
    };

    /// <summary>Why a path comes after the one before it, and what would change that.</summary>
    internal static string After(int before, PathComparison why)
    {
        (string first, string second) = (Percents.French(why.First.Chance.Value), Percents.French(why.Second.Chance.Value));
        string ground = why.Decided switch
        {
            PathGround.Chance => first == second ? "un peu moins probable" : $"{second} contre {first}",
            PathGround.Relays => $"{why.Second.Relays.Count} relais contre {why.First.Relays.Count}",
            PathGround.Minutes => $"{why.Second.Minutes} minutes contre {why.First.Minutes}",
            _ => "aussi bon à tous égards",
        };
        string change = why.TippingStep is not { } step || why.TippingChance is not { } chance ? string.Empty
            : Percents.French(chance.Value) == Percents.French(step.Chance.Value) ? $" Il passerait devant si {step} devenait un peu moins probable."
            : $" Il passerait devant si {step} tombait sous {Percents.French(chance.Value)}.";
        return $"Après le n° {before} : {ground}.{change}";
    }

    internal static string NobodyAt(string company, IReadOnlyList<string> nearest) => nearest.Count == 0
        ? $"Personne de connu ici ne travaille chez « {company} », et aucun nom n'en est proche ; vérifiez l'orthographe."
        : $"Personne de connu ici ne travaille chez « {company} » ; noms les plus proches : {string.Join(" ; ", nearest.Select(name => $"« {name} »"))}. Si c'est la même entreprise, dites-le avec --same-company.";
}
