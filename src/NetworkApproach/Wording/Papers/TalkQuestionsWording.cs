namespace NetworkApproach;

/// <content>Questions in words.</content>
public sealed partial record TalkQuestions
{
    /// <summary>The questions in words: how the talk is divided, what to ask, and how to close it. Whoever they are put to may read them.</summary>
    /// <param name="words">The language: <see cref="Phrasebook.English"/>, <see cref="Phrasebook.French"/>, or a host's own.</param>
    /// <param name="form">How the person of the talk is addressed, in a language that tells the two apart; null for familiar with an acquaintance and formal with
    /// everybody else.</param>
    public PaperPage In(Phrasebook words, Form? form = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var scribe = new PaperScribe(words, Addressed(form));
        string title = scribe.Say(PaperPhrases.QuestionsTitle, Fact.Person("who", With));
        string target = scribe.Say(PaperPhrases.Target, Fact.Company("company", Target.Company));
        PaperSection[] sections = [.. QuestionWording.Sections(scribe, this).OfType<PaperSection>()];
        return new PaperPage(words.Culture, title, [target], IsForOthers: true, scribe.HasCut ? [scribe.Say(PaperPhrases.Cut)] : [], sections);
    }

    /// <summary>The form asked for, or else the one that goes without saying.</summary>
    internal Form Addressed(Form? form) => form ?? (IsAcquaintance ? Form.Familiar : Form.Formal);
}
