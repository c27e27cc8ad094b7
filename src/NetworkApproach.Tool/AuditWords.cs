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

    internal static string DueInEnglish(IReadOnlyList<Courtesy> due, DateTimeOffset at)
    {
        string when = at.ToString("d MMMM yyyy, HH:mm", Language.English.Culture());
        return due.Count == 0
            ? $"On {when}, nothing is due to anybody."
            : $"On {when}, due: {string.Join("; ", due.Select(courtesy => $"{Kind(courtesy.Kind)} to {courtesy.To}"))}.";

        static string Kind(CourtesyKind kind) => kind switch { CourtesyKind.Thanks => "thanks", CourtesyKind.ReportBack => "a report-back", _ => "an apology" };
    }

    internal static string DueInFrench(IReadOnlyList<Courtesy> due, DateTimeOffset at)
    {
        string when = at.ToString("d MMMM yyyy 'à' HH:mm", Language.French.Culture());
        return due.Count == 0
            ? $"Le {when}, rien n'est dû à personne."
            : $"Le {when}, restent dus : {string.Join(" ; ", due.Select(courtesy => $"{Kind(courtesy.Kind)} à {courtesy.To}"))}.";

        static string Kind(CourtesyKind kind) => kind switch { CourtesyKind.Thanks => "un merci", CourtesyKind.ReportBack => "des nouvelles", _ => "des excuses" };
    }

    private static string Count(int count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : many)}");
}
