namespace NetworkApproach;

/// <content>A paper in words.</content>
public abstract partial record Paper
{
    /// <summary>The paper in words.</summary>
    /// <param name="words">The language: <see cref="Phrasebook.English"/>, <see cref="Phrasebook.French"/>, or a host's own.</param>
    /// <param name="form">How the person of the talk is addressed, in a language that tells the two apart; null for familiar with an acquaintance and formal with
    /// everybody else.</param>
    public PaperPage In(Phrasebook words, Form? form = null)
    {
        ArgumentNullException.ThrowIfNull(words);
        var scribe = new PaperScribe(words, this is TalkBrief talk ? talk.Questions.Addressed(form) : form ?? Form.Formal);
        (string title, IEnumerable<PaperSection?> sections) = this switch
        {
            TalkBrief brief => TalkBriefWording.Of(scribe, brief),
            DebriefSheet sheet => DebriefWording.Of(scribe, sheet),
            CompanySheet sheet => CompanyWording.Of(scribe, sheet),
            Agenda agenda => AgendaWording.Of(scribe, agenda),
            Story story => StoryWording.Of(scribe, story),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        PaperSection[] there = [.. sections.OfType<PaperSection>()];
        string[] lead = [.. HeadWording.Lead(scribe, Head)];
        return new PaperPage(words.Culture, title, lead, Head.ForOthers, [.. HeadWording.Notes(scribe, Head)], there);
    }
}
