namespace NetworkApproach.Tests.Wording;

/// <summary>Every paper as it was read and approved, in both languages. A difference fails; nothing here rewrites an approved
/// file.</summary>
public sealed class PaperSamplesTests
{
    public static TheoryData<string, string> Samples
    {
        get
        {
            TheoryData<string, string> samples = [];
            foreach (string name in PaperScene.Names)
            {
                samples.Add(name, "en");
                samples.Add(name, "fr");
            }

            return samples;
        }
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_paper_is_as_approved(string name, string language)
    {
        string received = PaperScene.Page(name, language).ToMarkdown();
        string file = Path.Combine(AppContext.BaseDirectory, "Wording", "Papers", "Approved", $"{name}.{language}.md");
        string beside = Path.Combine(AppContext.BaseDirectory, $"{name}.{language}.received.md");
        File.WriteAllText(beside, received);

        Assert.True(File.Exists(file), $"No approved file for this paper; read {beside}, and approve it by copying it there.");
        Assert.Equal(File.ReadAllText(file), received);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_scene_holds_one_breach_the_confessed_one(string language) =>
        Assert.Equal([BreachKind.Confessed], PaperScene.In(language).Breaches.Select(breach => breach.Kind));

    [Fact]
    public void Both_languages_say_the_same_things() => Assert.All(PaperScene.Names, name =>
        Assert.Equal(Shape(PaperScene.Page(name, "en")), Shape(PaperScene.Page(name, "fr"))));

    private static IEnumerable<string> Shape(PaperPage page) =>
        page.Sections.SelectMany(section => section.Blocks
            .Select(block => $"{block.GetType().Name} {block.Texts.Count()}")
            .Prepend("section"));
}
