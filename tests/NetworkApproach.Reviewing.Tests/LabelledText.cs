using System.Text.Json;

namespace NetworkApproach.Reviewing.Tests;

/// <summary>A text, and what somebody found in it by reading.</summary>
public sealed record LabelledText(
    string Id, string Kind, IReadOnlyList<string> Leave, IReadOnlyList<string> Confidence, string Text,
    IReadOnlyList<LabelledText.Label> Findings)
{
    /// <summary>The files that may be read while a review is developed.</summary>
    public static readonly IReadOnlyList<string> Read =
        ["dev-en", "dev-fr", "second-dev-en", "second-dev-fr", "third-dev-en", "third-dev-fr"];

    /// <summary>The files that are only measured: nothing shows their texts.</summary>
    public static readonly IReadOnlyList<string> Blind = ["blind-en", "blind-fr", "second-blind-en", "second-blind-fr"];

    public static readonly IReadOnlyList<string> Files = [.. Read, .. Blind];

    private static readonly JsonSerializerOptions Camel = new() { PropertyNameCaseInsensitive = true };

    /// <summary>The rules broken, by id.</summary>
    public IReadOnlySet<string> Rules => Findings.Select(label => label.Rule).ToHashSet(StringComparer.Ordinal);

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "Corpus");

    public static IReadOnlyList<LabelledText> Of(string file) =>
        [
            .. File
                .ReadLines(Path.Combine(Folder, file + ".jsonl"))
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<LabelledText>(line, Camel)!)
        ];

    public static Phrasebook Phrasebook(string file) =>
        file.EndsWith("fr", StringComparison.Ordinal) ? Texts.Phrasebook.French : Texts.Phrasebook.English;

    public Review Reviewed(Phrasebook phrasebook) => Review.Of(Text, new ReviewContext
    {
        Leave = [.. Leave.Select(name => new LeaveToCite(name))],
        Confidence = Confidence,
        Phrasebook = phrasebook,
    });

    public override string ToString() => Id;

    /// <summary>A rule broken, and the words that break it; empty words stand for the whole text.</summary>
    public sealed record Label(string Rule, string Quote);
}
