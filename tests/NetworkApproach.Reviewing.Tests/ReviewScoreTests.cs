namespace NetworkApproach.Reviewing.Tests;

/// <summary>What <see cref="Review"/> is worth, on texts that people have labelled. <c>Corpus/README.md</c> says how they were
/// made.</summary>
public class ReviewScoreTests
{
    private static readonly Lazy<IReadOnlyList<ReviewScore>> Scores =
        new(() => [.. LabelledText.Files.Select(file => new ReviewScore(file))]);

    public static TheoryData<string, double, double, double, double> Floors => new()
    {
        // file, overall precision and recall, and those of each rule
        { "dev-en", 0.97, 0.97, 0.85, 0.85 },
        { "dev-fr", 0.97, 0.97, 0.85, 0.85 },
        { "second-dev-en", 0.95, 0.95, 0.85, 0.85 },
        { "second-dev-fr", 0.95, 0.93, 0.85, 0.80 },
        { "third-dev-en", 0.95, 0.95, 0.90, 0.85 },
        { "third-dev-fr", 0.95, 0.95, 0.90, 0.90 },
        { "second-blind-en", 0.81, 0.81, 0.50, 0.60 },
        { "second-blind-fr", 0.83, 0.79, 0.50, 0.50 },
        { "blind-en", 0.82, 0.83, 0.70, 0.70 },
        { "blind-fr", 0.84, 0.86, 0.60, 0.65 },
    };

    [Theory]
    [MemberData(nameof(Floors))]
    public void Precision_and_recall_stay_above_their_floors(
        string file, double precision, double recall, double precisionOfRule, double recallOfRule)
    {
        ReviewScore score = Scores.Value.Single(one => one.File == file);
        Assert.True(score.All.Precision >= precision, $"{file}: precision {score.All.Precision:0.000}, the floor is {precision}");
        Assert.True(score.All.Recall >= recall, $"{file}: recall {score.All.Recall:0.000}, the floor is {recall}");
        Assert.All(
            score.ByRule,
            one => Assert.True(
                one.Value.Precision >= precisionOfRule && one.Value.Recall >= recallOfRule, $"{file}: {one.Value.Row(one.Key)}"));
    }

    [Fact]
    public void The_scores_that_are_written_down_are_those_measured()
    {
        string committed = Path.Combine(Repository(), "tests", "NetworkApproach.Reviewing.Tests", "Corpus", "Scores.md");
        string received = Path.ChangeExtension(committed, ".received.md");
        string measured = "# What a review is worth, measured\n\nWritten by `ReviewScoreTests`; see [README.md](README.md).\n\n"
            + string.Join('\n', Scores.Value.Select(score => score.Markdown()));
        if (File.Exists(committed) && File.ReadAllText(committed).ReplaceLineEndings("\n") == measured)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, measured);
        Assert.Fail($"Scores.md is not what was measured. Read the difference; if it is right: cp {received} {committed}");
    }

    [Fact]
    public void Every_label_is_a_rule_and_stands_in_its_text() => Assert.All(LabelledText.Files.SelectMany(LabelledText.Of), text =>
    {
        Assert.Subset(Enum.GetValues<ReviewRule>().Select(Finding.IdOf).ToHashSet(), text.Rules.ToHashSet());
        Assert.All(text.Findings, label => Assert.Contains(label.Quote, text.Text, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Each_language_has_two_hundred_texts_about_half_of_them_good(string language)
    {
        LabelledText[] texts =
        [
            .. LabelledText.Files.Where(file => file.EndsWith(language, StringComparison.Ordinal)).SelectMany(LabelledText.Of)
        ];
        Assert.True(texts.Length >= 200, $"{texts.Length} texts");
        Assert.InRange(texts.Count(text => text.Findings.Count == 0) / (double)texts.Length, 0.45, 0.55);
        Assert.Equal(texts.Length, texts.Select(text => text.Id).Distinct().Count());
        Assert.Equal(texts.Length, texts.Select(text => text.Text).Distinct().Count());
    }

    private static string Repository()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NetworkApproach.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("This test runs within a checkout.");
    }
}
