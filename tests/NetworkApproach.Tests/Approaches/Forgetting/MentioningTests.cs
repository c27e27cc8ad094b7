namespace NetworkApproach.Tests.Approaches;

/// <summary>Which texts may name somebody: rather once too often, but never for a word that stands in every text.</summary>
public class MentioningTests
{
    // Written down a second time: each of them alone names nobody.
    private const string SmallWords =
        "al am and ben bin com d da das de del den der des di do dos du el et http https il in la las le les linkedin los net org san st "
            + "ste te ten ter the van vom von www y zu zum zur";

    public static TheoryData<string> Small => [.. SmallWords.Split(' ')];

    [Theory]
    [MemberData(nameof(Small))]
    public void A_small_word_of_a_name_names_nobody_and_the_rest_of_it_does(string word)
    {
        Mentioning mentioning = new([word, $"{word} Xerxes"]);

        Assert.False(mentioning.MayBeIn($"so {word} it goes"));
        Assert.True(mentioning.MayBeIn($"so Xerxes {word} said"));
    }

    [Theory]
    [InlineData("Anna Berg", "Anna")]
    [InlineData("Anna Berg", "I met anna yesterday")]
    [InlineData("Anna Berg", "thanks to Berg")]
    [InlineData("Anna Berg", "Anna's view")]
    [InlineData("Anna Berg", "Annas view")]
    [InlineData("Anna Berg", "l'avis d'Anna")]
    [InlineData("Anna Berg", "l’avis d’Anna")]
    [InlineData("Anna Berg", "Joanna and Anna")]
    [InlineData("Anna Berg", "joannas, then annas")]
    [InlineData("Élodie", "ELODIE")]
    [InlineData("Li Wei", "Li said so")]
    [InlineData("李雷", "和李雷在")]
    [InlineData("李雷", "李雷a")]
    [InlineData("李雷", "a李雷")]
    [InlineData("linkedin.com/in/anna-berg", "see anna")]
    [InlineData("a.berg@noname.example", "berg")]
    [InlineData("!!!", "so !!! it goes")]
    [InlineData(" 🚲 ", "ask 🚲, said Anna")]
    public void A_text_with_a_name_or_a_word_of_it_names_them(string name, string text) =>
        Assert.True(new Mentioning([name]).MayBeIn(text));

    [Theory]
    [InlineData("Anna Berg", "")]
    [InlineData("Anna Berg", "Joanna")]
    [InlineData("Anna Berg", "Annab")]
    [InlineData("Anna Berg", "Annasb")]
    [InlineData("Anna Berg", "xAnna")]
    [InlineData("Anna Berg", "Bergamot and bergs1")]
    [InlineData("Ann Li", "Anns and Lis")]
    [InlineData("Anna B", "b")]
    [InlineData(" ", "anything at all")]
    [InlineData("!!!", "anything! at all!!")]
    public void A_text_with_other_words_names_nobody(string name, string text) => Assert.False(new Mentioning([name]).MayBeIn(text));
}
