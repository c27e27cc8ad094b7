using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what stands at the head of a paper, and what a reader must know of the paper itself.</summary>
internal static class HeadWords
{
    internal static IEnumerable<string> Lead(PaperScribe scribe, PaperHead head)
    {
        yield return head.Target.Role is { } role
            ? scribe.Say(PaperPhrases.TargetAndRole, Fact.Company("company", head.Target.Company), PaperScribe.Own("role", role))
            : scribe.Say(PaperPhrases.Target, Fact.Company("company", head.Target.Company));
        yield return scribe.Say(PaperPhrases.AsOf, Fact.Day("day", head.Today));
        yield return head.Ending is { } ending
            ? scribe.Say(PaperPhrases.Endings[ending])
            : scribe.Say(PaperPhrases.Interests[head.Interest]);
        yield return head.Boss is { } boss ? scribe.Say(PaperPhrases.Boss, Fact.Person("who", boss)) : scribe.Say(PaperPhrases.BossUnknown);
    }

    /// <summary>Said last, when it is known what had to be cut.</summary>
    internal static IEnumerable<string> Notes(PaperScribe scribe, PaperHead head)
    {
        yield return scribe.Say(head.ForOthers ? PaperPhrases.ForOthers : PaperPhrases.ForTheSeeker);
        if (head.Withheld > 0)
        {
            yield return scribe.Say(PaperPhrases.Withheld, Fact.Number("count", head.Withheld));
        }

        if (scribe.HasCut)
        {
            yield return scribe.Say(PaperPhrases.Cut);
        }
    }
}
