using FsCheck;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

public class NormalTextTests
{
    [Theory]
    [InlineData("Éloïse  d’Arc-Lefèvre", "eloise darc lefevre")]
    [InlineData("O'Brien, Ann (PhD)", "obrien ann phd")]
    [InlineData("J. R. R. Tolkien", "jrr tolkien")]
    [InlineData("Łukasz Żółć", "lukasz zolc")]
    [InlineData("Þór Guðrúnarson", "thor gudrunarson")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("Ёлкин Андрей", "елкин андрей")]
    [InlineData("IŞIK ışık", "isik isik")]
    [InlineData("ﬁnance №1", "finance no1")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("R&D + QA", "r and d plus qa")]
    [InlineData("Jean\u00ADPaul 🚀", "jeanpaul")]
    [InlineData("🚀", "🚀")]
    [InlineData("", "")]
    [InlineData(" \u00A0 ", "")]
    public void A_name_has_one_normal_form(string text, string normal) => Assert.Equal(normal, NormalText.Of(text));

    [Theory]
    [InlineData("Ann Lee", "ANN LEE")]
    [InlineData("François", "Francois")]
    [InlineData("D'Angelo", "D´Angelo")]
    public void Ways_of_typing_one_name_are_the_same(string one, string other) => Assert.True(NormalText.AreSame(one, other));

    [Cases(2000)]
    public void The_normal_form_of_any_text_is_its_own_normal_form(NonNull<string> text, char half)
    {
        string normal = NormalText.Of(text.Get + half);
        Assert.Equal(normal, NormalText.Of(normal));
        Assert.DoesNotContain("  ", normal, StringComparison.Ordinal);
        Assert.Equal(normal.Trim(), normal);
    }

    [Theory]
    [InlineData("\uD800 alone")]
    [InlineData("\uFFFE")]
    [InlineData("\u0301")]
    [InlineData("\u200B")]
    public void Broken_text_is_no_error(string text) => Assert.Equal(NormalText.Of(NormalText.Of(text)), NormalText.Of(text));
}
