using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What <c>plan</c> says in French.</summary>
internal static class PlanInFrench
{
    private static readonly CultureInfo Culture = Language.French.Culture;

    internal static string Belief =>
        "Ces chances sont des estimations, sur les liens connus ici : un entretien apporte souvent des noms que rien n'annonçait. Chaque essai compte ses minutes, quelle que soit la réponse.";

    internal static string Heading(string target, bool isCompany) => $"À qui demander maintenant, pour atteindre {(isCompany ? "quelqu'un chez " : string.Empty)}{target} :";

    internal static string Nobody(string target, bool isCompany) =>
        $"Aucun chemin vers {(isCompany ? "quelqu'un chez " : string.Empty)}{target} : aucune chaîne de ces liens n'y mène dans ces limites. Ajoutez les contacts d'un proche, ou admettez plus de relais.";

    internal static string There => "Vous y êtes déjà : il n'y a rien à demander à personne.";

    internal static string Overall(IntroductionPlan plan)
    {
        string chance = plan.Chance.Method == ChanceMethod.Exact
            ? $"{Percents.French(plan.Chance.Value)} de chances en tout"
            : $"environ {Percents.French(plan.Chance.Value)} de chances en tout (par simulation : entre {Exactly(plan.Chance.Low)} et {Exactly(plan.Chance.High)})";
        string minutes = plan.Minutes.Method == MinutesMethod.Exact
            ? $"comptez {Minutes(plan.Minutes.Value)} du temps des autres, le minimum quel que soit l'ordre."
            : $"comptez environ {Minutes(plan.Minutes.Value)} du temps des autres{Between(plan.Minutes)}, en essayant d'abord le chemin le plus probable pour ses minutes et en choisissant à nouveau après chaque réponse.";
        return $"{chance} ; {minutes}";
    }

    internal static string More(int count) => count == 1 ? "Un autre essai serait possible ; --json le donne." : $"{count.ToString(Culture)} autres essais seraient possibles ; --json les donne tous.";

    /// <summary>Why a try stands where it does.</summary>
    internal static string Why(PlannedTry one, IntroductionPlan plan)
    {
        double more = one.Minutes - plan.Tries[0].Minutes;
        string order = more >= 0.05
            ? $"{(plan.Minutes.Low < plan.Minutes.High ? "Peut-être " : string.Empty)}{Minutes(more)} de plus en tout qu'en commençant par {plan.Tries[0].From.Name} > {plan.Tries[0].To.Name}"
            : plan.Minutes.Method == MinutesMethod.Exact ? $"Aucun autre début ne prend moins de temps : {Minutes(one.Minutes)} en tout"
            : $"C'est le début du chemin le plus probable pour ses minutes : environ {Minutes(one.Minutes)} en tout";
        string after = one.Yes == Chance.Certain
            ? "cela ne peut pas échouer"
            : $"{Percents.French(one.Yes.Value)} de chances d'un oui, {(one.AfterYes >= 1 ? "qui règle tout" : $"qui porte les chances à {Percents.French(one.AfterYes)}")} ; un non en laisse {Percents.French(one.AfterNo)}";
        return $"{order} ; {after}.";
    }

    private static string Between(ExpectedMinutes minutes) =>
        minutes.Low < minutes.High ? $" (par simulation : entre {Minutes(minutes.Low)} et {Minutes(minutes.High)})" : string.Empty;

    private static string Minutes(double minutes)
    {
        double rounded = Math.Round(minutes, 1, MidpointRounding.AwayFromZero);
        return rounded.ToString("0.#", Culture) + (rounded < 2 ? " minute" : " minutes");
    }

    private static string Exactly(double chance) => (chance * 100).ToString("0.0", Culture) + " %";
}
