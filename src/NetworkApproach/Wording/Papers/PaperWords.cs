using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Puts papers into words.</summary>
public static class PaperWords
{
    /// <summary>Returns a paper in words.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="words">The language: <see cref="Phrasebook.English"/>, <see cref="Phrasebook.French"/>, or a host's own.</param>
    /// <param name="form">How to address the person of the talk, in a language that has a familiar and a formal form; null (default):
    /// familiar for an acquaintance whose name has no title, formal for everybody else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paper"/> or <paramref name="words"/> is null.</exception>
    public static PaperPage In(this Paper paper, Phrasebook words, Form? form = null)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(words);
        var scribe = new PaperScribe(words, paper is Paper.TalkBrief talk ? Addressed(talk.Questions, words, form) : form ?? Form.Formal);
        (string title, IEnumerable<PaperSection?> sections) = paper switch
        {
            Paper.TalkBrief brief => TalkBriefWords.Of(scribe, brief),
            Paper.DebriefSheet sheet => DebriefWords.Of(scribe, sheet),
            Paper.CompanySheet sheet => CompanyWords.Of(scribe, sheet),
            Paper.Agenda agenda => AgendaWords.Of(scribe, agenda),
            Paper.Story story => StoryWords.Of(scribe, story),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        PaperSection[] there = [.. sections.OfType<PaperSection>()];
        string[] lead = [.. HeadWords.Lead(scribe, paper.Head)];
        return new PaperPage(words.Culture, title, lead, paper.Head.ForOthers, [.. HeadWords.Notes(scribe, paper.Head)], there);
    }

    /// <summary>Returns the questions in words: how to divide the talk, what to ask, and how to close it. The person who is asked may read
    /// them.</summary>
    /// <param name="questions">The questions.</param>
    /// <param name="words">The language: <see cref="Phrasebook.English"/>, <see cref="Phrasebook.French"/>, or a host's own.</param>
    /// <param name="form">How to address the person of the talk, in a language that has a familiar and a formal form; null (default):
    /// familiar for an acquaintance whose name has no title, formal for everybody else.</param>
    /// <exception cref="ArgumentNullException"><paramref name="questions"/> or <paramref name="words"/> is null.</exception>
    public static PaperPage In(this TalkQuestions questions, Phrasebook words, Form? form = null)
    {
        ArgumentNullException.ThrowIfNull(questions);
        ArgumentNullException.ThrowIfNull(words);
        var scribe = new PaperScribe(words, Addressed(questions, words, form));
        string title = scribe.Say(PaperPhrases.QuestionsTitle, Fact.Person("who", questions.With));
        string target = scribe.Say(PaperPhrases.Target, Fact.Company("company", questions.Target.Company));
        PaperSection[] sections = [.. QuestionWords.Sections(scribe, questions).OfType<PaperSection>()];
        return new PaperPage(
            words.Culture, title, [target], IsForOthers: true, scribe.HasCut ? [scribe.Say(PaperPhrases.Cut)] : [], sections);
    }

    /// <summary>The form asked for, or else the one that goes without saying.</summary>
    private static Form Addressed(TalkQuestions questions, Phrasebook words, Form? form) =>
        form ?? words.Grammar.Usual(questions.With, questions.IsAcquaintance);
}
