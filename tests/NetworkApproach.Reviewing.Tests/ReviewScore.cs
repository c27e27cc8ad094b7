using System.Globalization;
using System.Text;

namespace NetworkApproach.Reviewing.Tests;

/// <summary>How often a review agrees with the people who labelled a file of texts. A rule counts once a text.</summary>
public sealed class ReviewScore
{
    private static readonly IReadOnlyList<string> Rules =
    [
        .. Enum.GetValues<ReviewRule>().Select(rule => new Finding(rule, 0, 1, string.Empty, string.Empty).Id)
    ];

    private readonly List<string> wrong = [];

    public ReviewScore(string file)
    {
        File = file;
        IReadOnlyList<LabelledText> texts = LabelledText.Of(file);
        (Texts, Good) = (texts.Count, texts.Count(text => text.Findings.Count == 0));
        ByRule = Rules.ToDictionary(rule => rule, _ => new Count(), StringComparer.Ordinal);
        foreach (LabelledText text in texts)
        {
            Take(text, text.Reviewed(LabelledText.Phrasebook(file)).Findings);
        }
    }

    public string File { get; }

    public int Texts { get; }

    public int Good { get; }

    public IReadOnlyDictionary<string, Count> ByRule { get; }

    public Count All => ByRule.Values.Aggregate(new Count(), (sum, one) => sum.Plus(one));

    /// <summary>How many of the good texts have no finding.</summary>
    public int Spared { get; private set; }

    public string Markdown()
    {
        StringBuilder page = new();
        page.Append(
            CultureInfo.InvariantCulture,
            $"## {File}\n\n{Texts} texts, {Good} of them good; {Spared} of the good ones have no finding.\n\n");
        page.Append("| rule | labelled | found | rightly | precision | recall | place right |\n|---|---|---|---|---|---|---|\n");
        foreach (string rule in Rules)
        {
            page.Append(ByRule[rule].Row(rule));
        }

        page.Append(All.Row("all")).Append('\n');
        string errors = wrong.Count == 0 ? "It gets none of them wrong.\n" : "It gets these wrong:\n\n" + string.Concat(wrong);
        page.Append(
            LabelledText.Blind.Contains(File)
                ? string.Create(CultureInfo.InvariantCulture, $"It gets {wrong.Count} of them wrong, which nobody reads.\n")
                : errors);
        return page.ToString();
    }

    private void Take(LabelledText text, IReadOnlyList<Finding> findings)
    {
        HashSet<string> found = [.. findings.Select(finding => finding.Id)];
        string[] missed = [.. Rules.Where(rule => text.Rules.Contains(rule) && !found.Contains(rule))];
        string[] invented = [.. Rules.Where(rule => found.Contains(rule) && !text.Rules.Contains(rule))];
        foreach (string rule in Rules)
        {
            ByRule[rule].Take(
                text.Rules.Contains(rule), found.Contains(rule), found.Contains(rule) && IsWhereLabelled(text, rule, findings));
        }

        Spared += text.Findings.Count == 0 && findings.Count == 0 ? 1 : 0;
        if (missed.Length + invented.Length > 0)
        {
            wrong.Add($"- `{text.Id}`"
                + (missed.Length > 0 ? $" misses {string.Join(", ", missed)}" : string.Empty)
                + (invented.Length > 0
                    ? $"{(missed.Length > 0 ? ";" : string.Empty)} wrongly finds {Told(text, invented, findings)}"
                    : string.Empty)
                + $": {OneLine(text.Text)}\n");
        }
    }

    private static string Told(LabelledText text, IEnumerable<string> rules, IReadOnlyList<Finding> findings) =>
        string.Join(", ", rules.Select(rule => $"{rule} in \"{Shown(text, findings.First(one => one.Id == rule))}\""));

    private static bool IsWhereLabelled(LabelledText text, string rule, IReadOnlyList<Finding> findings) =>
        (from label in text.Findings
         where label.Rule == rule
         let start = label.Quote is { Length: > 0 } quote ? text.Text.IndexOf(quote, StringComparison.Ordinal) : 0
         let end = label.Quote is { Length: > 0 } ? start + label.Quote.Length : text.Text.Length
         select findings.Any(finding => finding.Id == rule && finding.Start < end && start < finding.End)).Any(overlaps => overlaps);

    private static string Shown(LabelledText text, Finding finding) => OneLine(text.Text[finding.Start..finding.End]);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    /// <summary>What was labelled, what was found, and what was both.</summary>
    public sealed class Count
    {
        private int Labelled { get; set; }

        private int Found { get; set; }

        private int Right { get; set; }

        private int InPlace { get; set; }

        public double Precision => Found == 0 ? 1 : (double)Right / Found;

        public double Recall => Labelled == 0 ? 1 : (double)Right / Labelled;

        public double Placed => Right == 0 ? 1 : (double)InPlace / Right;

        public int Labels => Labelled;

        internal void Take(bool isLabelled, bool isFound, bool isInPlace)
        {
            Labelled += isLabelled ? 1 : 0;
            Found += isFound ? 1 : 0;
            Right += isLabelled && isFound ? 1 : 0;
            InPlace += isLabelled && isInPlace ? 1 : 0;
        }

        internal Count Plus(Count other) =>
            new()
            {
                Labelled = Labelled + other.Labelled,
                Found = Found + other.Found,
                Right = Right + other.Right,
                InPlace = InPlace + other.InPlace
            };

        internal string Row(string name) => string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Labelled} | {Found} | {Right} | {Precision:0.000} | {Recall:0.000} | {InPlace} of {Right} |\n");
    }
}
