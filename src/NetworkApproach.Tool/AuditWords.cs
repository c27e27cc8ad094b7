using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What <c>audit</c> says besides the breaches, whose reasons come from the library.</summary>
internal static class AuditWords
{
    internal static string NoneInEnglish(int events) =>
        $"No breach in {Count(events, "event", "events")}: everything recorded here keeps to the rules. "
        + "What was never recorded, and what the same people were asked in other approaches, an audit cannot see.";

    internal static string NoneInFrench(int events) =>
        $"Aucun manquement dans {Count(events, "événement", "événements")} : tout ce qui est enregistré ici respecte les règles. "
        + "Ce qui n'a pas été enregistré, et ce que l'on a demandé aux mêmes personnes dans d'autres démarches, un audit ne peut pas le voir.";

    internal static string DueInEnglish(Approach approach, IReadOnlyList<Courtesy> due, DateTimeOffset at)
    {
        string when = at.ToString("d MMMM yyyy, HH:mm", Language.English.Culture);
        return due.Count == 0
            ? $"On {when}, nothing is due to anybody."
            : $"On {when}, due: {string.Join("; ", due.Select(Told))}.";

        string Told(Courtesy courtesy) => courtesy.Kind switch
        {
            CourtesyKind.Apology => $"an apology to {courtesy.To}",
            CourtesyKind.ReportBack => $"a report-back to {courtesy.To} about {courtesy.About}",
            _ => $"thanks to {courtesy.To} for " + Cause(approach, courtesy) switch { CourtesyCause.Talk => "the talk", CourtesyCause.Naming => $"the name of {courtesy.About}", _ => $"leave to contact {courtesy.About}" },
        };
    }

    internal static string DueInFrench(Approach approach, IReadOnlyList<Courtesy> due, DateTimeOffset at)
    {
        string when = at.ToString("d MMMM yyyy 'à' HH:mm", Language.French.Culture);
        return due.Count == 0
            ? $"Le {when}, rien n'est dû à personne."
            : $"Le {when}, restent dus : {string.Join(" ; ", due.Select(Told))}.";

        string Told(Courtesy courtesy) => courtesy.Kind switch
        {
            CourtesyKind.Apology => $"des excuses à {courtesy.To}",
            CourtesyKind.ReportBack => $"des nouvelles à {courtesy.To} ({courtesy.About})",
            _ => $"un merci à {courtesy.To} pour " + Cause(approach, courtesy) switch { CourtesyCause.Talk => "l'entretien", CourtesyCause.Naming => $"un nom ({courtesy.About})", _ => $"son accord (contacter {courtesy.About})" },
        };
    }

    /// <summary>What thanks are owed for: a talk is about nobody, leave is an answer, and the rest are names.</summary>
    private static CourtesyCause Cause(Approach approach, Courtesy courtesy) => courtesy.About is null ? CourtesyCause.Talk
        : approach.Events.SelectMany(WithInstead).Any(e => e is ApproachEvent.Answered && e.Id == courtesy.For) ? CourtesyCause.Leave
        : CourtesyCause.Naming;

    private static IEnumerable<ApproachEvent> WithInstead(ApproachEvent e) => e is ApproachEvent.StruckOut { Instead: { } instead } ? [e, instead] : [e];

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
