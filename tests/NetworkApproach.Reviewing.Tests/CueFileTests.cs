namespace NetworkApproach.Reviewing.Tests;

/// <summary>The files of phrases that translators edit.</summary>
public class CueFileTests
{
    [Theory]
    [InlineData("[nothing]", "line 1", "no section [nothing]")]
    [InlineData("could you", "line 1", "before the first section")]
    [InlineData("[ask]\n\n(could|would you", "line 3", "not closed")]
    [InlineData("[ask]\ncould) you", "line 2", "where none is opened")]
    [InlineData("[ask]\n(could|) you", "line 2", "an alternative is empty")]
    [InlineData("[ask]\ncould @nobody", "line 2", "no list @nobody")]
    [InlineData("[ask]\ncould , you", "line 2", "no letter")]
    [InlineData("[ask]\n<!(could you) have", "line 2", "only single words")]
    [InlineData("[ask]\ncould !you", "line 2", "a bracket opens")]
    [InlineData("[ask]\n*ed*", "line 2", "no ending")]
    [InlineData("[contractions]\ndon't", "line 2", "is written like")]
    public void What_cannot_be_read_is_refused_with_its_place(string file, params string[] says)
    {
        using StringReader lines = new(file);
        FormatException bad = Assert.Throws<FormatException>(() => CueFile.Read(lines, "Test.cues"));
        Assert.StartsWith("Test.cues, ", bad.Message, StringComparison.Ordinal);
        Assert.All(says, part => Assert.Contains(part, bad.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Both_languages_have_phrases_in_every_section() => Assert.All(Enum.GetValues<CueSection>(), section =>
    {
        Assert.True(CueBook.French.Has(section), $"French: {section}");
        Assert.True(CueBook.English.Has(section) || section == CueSection.Familiar, $"English: {section}");
    });

    [Theory]
    [InlineData("(could|would) you", "Would you come", "would you")]
    [InlineData("you *ed", "that you moved", "you moved")]
    [InlineData("you *ed", "you ed", null)]
    [InlineData("recommend* ~ job", "He recommended a good job", "recommended a good job")]
    [InlineData("recommend* ~1 job", "He recommended a good job", null)]
    [InlineData("send _ cv", "Send it, my CV", null)]
    [InlineData("send ~ cv", "Send it, my CV", "send it my cv")]
    [InlineData("send ~ cv", "Send it: my CV", null)]
    [InlineData("^ send", "Please send, send", "send")]
    [InlineData("send $", "Send it, please send", "send")]
    [InlineData("NUMBER minutes", "in 20 minutes", "20 minutes")]
    [InlineData("NAME (who)? said", "then Ann van den Berg said", "ann van den berg said")]
    [InlineData("<!(not) send", "do not send", null)]
    [InlineData("send !(my cv)", "send my CV", null)]
    [InlineData("send !(my cv)", "send my coat", "send")]
    [InlineData("@job offer", "a job offer", "job offer")]
    [InlineData("do not know", "I don't know", "do not know")]
    public void A_phrase_is_found_where_it_stands(string phrase, string text, string? found)
    {
        using StringReader lines = new($"[particles]\nvan den\n[contractions]\ndon't = do not\n@job = job | position\n[ask]\n{phrase}");
        CueBook book = CueFile.Read(lines, "Test.cues");
        WrittenText written = TextReading.Of(text, new HashSet<string>()).With(book.Contractions.WrittenOut);
        CueSearch search = new(written, new NamesInText(written, book).Lengths());
        string?[] spans =
        [
            .. written.Sentences
                .SelectMany(sentence => book[CueSection.Ask].In(search, sentence))
                .Select(span => string.Join(' ', written.Words[span.First..span.End].Select(word => word.Form)))
        ];
        Assert.Equal(found is null ? [] : [found], spans.Take(1));
    }
}
