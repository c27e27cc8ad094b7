namespace NetworkApproach.Tests.Approaches;

/// <summary>Whole words name somebody; a word of the language does only with a capital letter.</summary>
public sealed class MentioningTests
{
    private static readonly Mentioning WillMay = new(["will-may", "Will May"]);

    [Theory]
    [InlineData("nobody may smoke", false)]
    [InlineData("they will hire", false)]
    [InlineData("goodwill and maybe dismay", false)]
    [InlineData("Goodwill, Maybelle, Mayor", false)]
    [InlineData("ask Will", true)]
    [InlineData("Will's desk", true)]
    [InlineData("met May, who left", true)]
    [InlineData("will may decides", true)]
    [InlineData("MAY, WILL", true)]
    [InlineData("may/will", true)]
    [InlineData("will-may", true)]
    public void Will_May_is_named(string text, bool isNamed) => Assert.Equal(isNamed, WillMay.MayNameIn(text));

    [Theory]
    [InlineData("Rose Müller", "rosé and roses", false)]
    [InlineData("Rose Müller", "the rose", false)]
    [InlineData("Rose Müller", "la Rose", true)]
    [InlineData("Rose Müller", "MUELLER or muller", true)]
    [InlineData("Jean-Pierre Dubois", "un jean, une pierre", false)]
    [InlineData("Jean-Pierre Dubois", "Jean l'a dit", true)]
    [InlineData("Jean-Pierre Dubois", "jean-pierre l'a dit", true)]
    [InlineData("Jean-Pierre Dubois", "dubois jean l'a dit", true)]
    [InlineData("Ann Leroy", "announced", false)]
    [InlineData("Ann Leroy", "ANN", true)]
    [InlineData("Ann Leroy", "ann leroy's", true)]
    [InlineData("Li Na", "l'idée de Nantes", false)]
    [InlineData("李娜", "我认识李娜很久", true)]
    public void A_name_is_found_as_whole_words(string name, string text, bool isNamed) =>
        Assert.Equal(isNamed, new Mentioning([name]).MayNameIn(text));

    [Fact]
    public void What_others_are_told_is_looked_through_whatever_the_case()
    {
        Assert.True(WillMay.MayBeIn("nobody may smoke"));
        Assert.False(WillMay.MayBeIn("dismay"));
    }

    /// <summary>A word with a letter before or after it is another word; standing alone it is found.</summary>
    [Cases(1_000)]
    public void A_part_of_a_word_is_no_name(bool isFirst, byte before, byte after)
    {
        string word = isFirst ? "Zebulon" : "Quartz";
        string within = $"x {(char)('a' + (before % 26))}{word}{(char)('a' + (after % 18))} x";
        Mentioning names = new(["Zebulon Quartz"]);

        Assert.False(names.MayNameIn(within));
        Assert.True(names.MayNameIn($"x ({word}) x"));
    }

    [Fact]
    public void Of_an_act_with_several_texts_one_is_blanked_and_the_others_stay()
    {
        DateTimeOffset at = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
        ApproachEvent[] history =
        [
            Told.Open,
            new ApproachEvent.PersonNoted(new ActId("1"), at, new Contact(new("will"), "Will May")),
            new ApproachEvent.PersonNoted(
                new ActId("2"), at,
                new Contact(
                    new("ann"), "Ann",
                    [new(new("Noname"), "assistant of Will May"), new(new("Acme"), "keeper of May flowers"), new(new("Hers"), "cook")])),
            new ApproachEvent.BeliefStated(new ActId("3"), at, Topic.Work, "They will hire in May"),
        ];
        ForgottenHistory Forget(params Mention[] blank) => Forgetting.Forget(
            history, new("will"), new("gone"), new ActId("forget"), at, blank.ToHashSet());

        Assert.Equal(
            ["assistant of Will May", "keeper of May flowers", "They will hire in May"], Forget().Mentions.Select(one => one.Text));
        ForgottenHistory blanked = Forget(Forget().Mentions[0]);
        Assert.Equal(
            [null, "keeper of May flowers", "cook"],
            ((ApproachEvent.PersonNoted)blanked.History[2]).Person.Employments.Select(work => work.Title));
        Assert.Equal(history[3], blanked.History[3]);
    }
}
