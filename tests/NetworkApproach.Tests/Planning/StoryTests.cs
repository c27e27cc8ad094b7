using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;
using Xunit.Abstractions;

namespace NetworkApproach.Tests.Planning;

/// <summary>Searches told as stories (Stories/README.md), and what a good coach would say at each step: the plan says the same.</summary>
public partial class StoryTests(ITestOutputHelper output)
{
    /// <summary>The share of points at which the plan's first word must be the coach's at least. Raise it with the planner, never lower
    /// it.</summary>
    private const double Agreement = 0.9;

    /// <summary>The share that is wanted; once it is reached, every other point is argued in its story.</summary>
    private const double Wanted = 0.9;

    private static readonly string[] Sources =
    [
        .. File.ReadLines(Path.Combine(StoryReader.Folder, "sources.txt")).Select(line => line.Split(": ", 2)[0]),
        .. Enumerable.Range(1, 14).Select(rule => $"R{rule}"),
    ];

    private static readonly Lazy<StoryPoint[]> Points = new(() => [.. StoryReader.All.SelectMany(StoryPlayer.Play)]);

    [Fact]
    public void Every_step_is_allowed_or_refused_as_its_story_has_it() =>
        Assert.Empty(StoryReader.All.Select(story => Record.Exception(() => StoryPlayer.Play(story))?.Message).OfType<string>());

    [Fact]
    public void The_plan_says_what_a_coach_would_say_no_less_often_than_it_did()
    {
        StoryPoint[] others = [.. Points.Value.Where(point => !point.Agrees)];
        double agreement = 1 - ((double)others.Length / Points.Value.Length);
        string told = string.Create(CultureInfo.InvariantCulture, $"{agreement:P1} of {Points.Value.Length} points agree");
        output.WriteLine(told);
        Assert.True(agreement >= Agreement, $"{told}:\n{string.Join('\n', others.AsEnumerable())}");
    }

    [Fact]
    public void Once_nine_points_of_ten_agree_the_stories_argue_the_others_and_nothing_else()
    {
        bool isReached = Points.Value.Count(point => point.Agrees) >= Wanted * Points.Value.Length;
        string[] wrong =
        [
            .. Points.Value.Where(point => isReached && !point.Agrees && point.Coach.Argued is null)
                .Select(point => $"not argued: {point}"),
            .. Points.Value.Where(point => point.Agrees && point.Coach.Argued is not null).Select(point => $"argued for nothing: {point}"),
        ];
        Assert.True(wrong.Length == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Twenty_stories_speak_at_some_250_points_each_with_its_reason_and_source()
    {
        Assert.InRange(StoryReader.All.Count, 20, 40);
        Assert.All(StoryReader.All, story => Assert.InRange(AdviceOf(story).Length, 8, 20));
        Assert.InRange(StoryReader.All.Sum(story => AdviceOf(story).Length), 240, 400);
        Assert.All(StoryReader.All.SelectMany(AdviceOf), advice =>
        {
            Assert.False(string.IsNullOrWhiteSpace(advice.Because), $"line {advice.Line} says no reason");
            Assert.NotEmpty(advice.Sources);
            Assert.All(advice.Sources, source => Assert.Contains(source, Sources));
        });

        static StoryAdvice[] AdviceOf(Story story) =>
            [.. story.Steps.SelectMany(step => step.Advice.DistinctBy(advice => advice.Company))];
    }

    [Fact]
    public void The_coach_says_only_what_the_page_explains()
    {
        Assert.All(
            StoryReader.All.SelectMany(story => story.Steps.SelectMany(step => step.Advice.SelectMany(advice => advice.Words
                .Select(words => $"{story.File}, line {advice.Line}: {words}")))),
            told => Assert.Matches(Known(), told));
    }

    [GeneratedRegex(
        @": (ask \w+ for (a talk( citing \w+)?|a guide|names inside|leave to contact \w+)|ask \w+ whether they know \w+"
        + @"|ask \w+ (what became of|to stop) the CV|write off the CV with \w+|answer (the offer of )?\w+"
        + @"|remind \w+( about leave to contact \w+)?|(prepare|write down) the talk with \w+|fix a new day with \w+"
        + @"|(thank|report to|apologise to|keep in touch with) \w+|decide on the company|find somebody who knows the company|close|nothing"
        + @"|wait for \w+ until \d{4}-\d\d-\d\d)$")]
    private static partial Regex Known();
}
