namespace NetworkApproach;

/// <content>Questions in words.</content>
public sealed partial record TalkQuestions
{
    /// <summary>The questions in words: how the talk is divided, what to ask, and how to close it. Whoever they are put to may read them.</summary>
    /// <param name="words">The language: <see cref="Phrasebook.English"/>, <see cref="Phrasebook.French"/>, or a host's own.</param>
    /// <param name="form">How the person is addressed, in a language that tells the two apart.</param>
    public PaperPage In(Phrasebook words, Form form = Form.Formal)
    {
        ArgumentNullException.ThrowIfNull(words);
        var scribe = new PaperScribe(words, form);
        string title = scribe.Say(PaperPhrases.QuestionsTitle, Fact.Person("who", With));
        string target = scribe.Say(PaperPhrases.Target, Fact.Company("company", Target.Company));
        PaperSection[] sections = [.. QuestionWording.Sections(scribe, this).OfType<PaperSection>()];
        return new PaperPage(words.Culture, title, [target], IsForOthers: true, scribe.HasCut ? [scribe.Say(PaperPhrases.Cut)] : [], sections);
    }
}
