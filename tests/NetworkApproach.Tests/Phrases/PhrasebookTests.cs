using System.Globalization;

namespace NetworkApproach.Tests.Phrases;

/// <summary>A phrasebook that cannot be used is refused when it is read, with its place; one that can says every phrase.</summary>
public class PhrasebookTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { "[list.ends]\n{first} {rest", "line 3, column 9, [list.ends]: this { is not closed on its line" },
        { "[list.ends]\n{first} rest}", "line 3, column 13, [list.ends]: a } closes nothing" },
        { "[list.ends]\n  {first} and {frist}{rest}",
            "line 3, column 15, [list.ends]: {frist} is not known here; there are {first}, {rest}" },
        { "[list.ends]\n{first} and {Rest}", "column 13, [list.ends]: '{Rest}' is no placeholder" },
        { "[list.ends]\nboth, and {rest}", "line 2, column 1, [list.ends]: this text must say {first}" },
        { "[list.ends]\n{first:of} {rest}", "line 3, column 1, [list.ends]: {first} has no form 'of'" },
        { "[list.ends]\n{first ? a | b} {first} {rest}", "nothing can be chosen by {first}" },
        { "[list.ends]\n\n[list.goes-on]\n{first}{rest}", "line 2, column 1, [list.ends]: there is no text under this key" },
        { "[list.ends]\n{first}{rest}\n[list.ends]\n{first}{rest}",
            "line 4, column 1, [list.ends]: [list.ends] has a text already on line 2" },
        { "[list.end]\n{first}{rest}", "line 2, column 1, [list.end]: there is no such key; the nearest is [list.ends]" },
        { "[list.ends tu]\n{first}{rest}", "[list.ends]: this text is the same in every manner" },
        { "[list.ends\n{first}{rest}", "line 2, column 1, [list.ends]: a key stands alone on its line" },
        { "[talk.cited message sie]\nx", "after the key come, each at most once, only: message, telephone, face-to-face, tu, vous" },
        { "[talk.cited message tu]\n{relay:of} {company} {reason} {minutes ? a}", "a choice by number has two alternatives, this one 1" },
        { "[talk.cited message tu]\n{relay ? a | b} {company} {reason} {minutes}",
            "a choice by gender has three alternatives, this one 2" },
        { "[talk.cited message tu]\n{relay:with} {company} {reason} {minutes}",
            "{relay} has no form 'with'; it has first, title, of, that, the, start" },
        { "[talk.cited message tu]\n{relay} {company} {reason} {minutes}" + string.Concat(Enumerable.Repeat(" mot", 117)),
            "this text has 121 words and may have 120" },
        { "forms = tu vous\n[list.ends]\n{first}{rest}", "line 2, column 1: replacements say only their language" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_text_is_refused_with_its_place_and_what_to_do(string replacements, string says)
    {
        PhrasebookFormatException refused =
            Assert.Throws<PhrasebookFormatException>(() => Phrasebook.French.With(
                new StringReader("language = fr-FR\n" + replacements), "ours.phrases"));

        Assert.StartsWith("ours.phrases: line ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        Assert.True(refused.Line > 0 && refused.Column > 0, refused.Message);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData("", "no language is said")]
    [InlineData("language = xx-nowhere", "is no culture that this machine knows")]
    [InlineData("language = en-GB\nforms = tu", "two words")]
    [InlineData("language = en-GB\nplural = one", "the numbers that take the first of two forms")]
    [InlineData("language = en-GB\ndate = %", "is no pattern for dates")]
    [InlineData("language = en-GB\nperson of = x", "nothing known of a language")]
    [InlineData("language = en-GB\nperson of [a* = x*", "nothing known of a language")]
    [InlineData("language = en-GB\nperson of [a]* = x*\n[list.ends]\n{first}{rest}", "must be for every name")]
    [InlineData("language = en-GB\nhello", "before the first text come lines such as")]
    public void A_phrasebook_that_says_nothing_known_of_its_language_is_refused(string text, string says) => Assert.Contains(
        says, Assert.Throws<PhrasebookFormatException>(() => Phrasebook.Read(new StringReader(text), "ours")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Without_one_of_its_texts_a_phrasebook_is_refused_whichever_it_is() => Assert.All(
        new[] { Phrasebook.English, Phrasebook.French }, book =>
    {
        string[] texts = book.Text.Split("\n[");
        for (int left = 1; left < texts.Length; left += 17)
        {
            string without = string.Join("\n[", texts.Where((_, at) => at != left));
            PhrasebookFormatException refused =
                Assert.Throws<PhrasebookFormatException>(() => Phrasebook.Read(new StringReader(without), "ours"));
            Assert.Contains(
                $"there is no text [{texts[left][..texts[left].IndexOfAny([' ', ']'])]}", refused.Message, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void A_phrasebook_longer_than_a_million_characters_is_refused() => Assert.Contains(
        "longer than 1,000,000",
        Assert.Throws<PhrasebookFormatException>(() => Phrasebook.Read(new StringReader(new string('#', 1_000_001)), "ours")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_host_replaces_a_text_and_keeps_the_others()
    {
        Phrasebook ours = Phrasebook.English.With(new StringReader("language = en-GB\n[list.ends]\n{first} as well as {rest}"), "ours");

        Assert.Equal("a as well as b", ours.Say(CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Words("rest", "b")));
        Assert.Equal("a, b", ours.Say(CommonPhrases.ListGoesOn, Fact.Words("first", "a"), Fact.Words("rest", "b")));
        Assert.Equal("a and b", Phrasebook.English.Say(CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Words("rest", "b")));
    }

    [Fact]
    public void Replacements_are_for_the_same_language() => Assert.Contains(
        "these replacements are for fr-FR, not for en-GB",
        Assert.Throws<PhrasebookFormatException>(() => Phrasebook.French.With(new StringReader("language = en-GB"), "ours")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_host_adds_a_language()
    {
        Phrasebook german = Phrasebook.Read(
            new StringReader(
                Phrasebook.English.Text.Replace("language = en-GB", "language = de-DE\nforms = du Sie", StringComparison.Ordinal)),
                "German");

        Assert.Equal("de-DE", german.Culture.Name);
        Assert.Equal("a and b", german.Say(CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Words("rest", "b")));
    }

    [Fact]
    public void A_missing_fact_is_an_error_that_names_it()
    {
        MissingFactException missing =
            Assert.Throws<MissingFactException>(() => Phrasebook.English.Say(CommonPhrases.ListEnds, Fact.Words("first", "a")));

        Assert.Equal(("list.ends", "rest"), (missing.Key, missing.Fact));
        Assert.Contains("'list.ends' needs 'rest'", missing.Message, StringComparison.Ordinal);
        Assert.Throws<MissingFactException>(() => Phrasebook.English.Say(
            CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Words("rest", string.Empty)));
        Assert.Throws<MissingFactException>(() => Phrasebook.English.Say(
            CommonPhrases.ListEnds, Fact.Words("first", "a"), Fact.Text("rest", "b")));
    }

    [Theory]
    [InlineData("fr-CA", "fr-FR")]
    [InlineData("en-US", "en-GB")]
    [InlineData("de-DE", "en-GB")]
    public void A_culture_has_its_phrasebook(string culture, string book) =>
        Assert.Equal(book, Phrasebook.For(CultureInfo.GetCultureInfo(culture)).Culture.Name);

    [Fact]
    public void Both_languages_have_every_text_and_no_key_twice()
    {
        Assert.Equal(PhraseSet.Core.Keys.Count, PhraseSet.Core.Keys.Distinct().Count());
        Assert.All(PhraseSet.Core.Keys, key => Assert.Matches("^[a-z]+([.-][a-z]+)*$", key));
        Assert.NotNull(Phrasebook.English);
        Assert.NotNull(Phrasebook.French);
    }
}
