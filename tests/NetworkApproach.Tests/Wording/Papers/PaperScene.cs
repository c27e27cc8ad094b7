namespace NetworkApproach.Tests.Wording;

/// <summary>One approach told in English and in French, for the approved papers: a few weeks in, with everything that papers must tell
/// apart.</summary>
internal static class PaperScene
{
    internal static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 0, 0, TimeSpan.FromHours(1));
    internal static readonly ContactId Next = new("nour");

    internal static readonly IReadOnlyList<string> Names =
        [
            "questions",
            "brief",
            "brief-for-others",
            "decisive",
            "debrief",
            "debrief-after",
            "company",
            "company-for-others",
            "agenda",
            "story",
            "story-for-others"
        ];

    internal static Approach In(string language)
    {
        string file = language == "fr" ? "french.jsonl" : "english.jsonl";
        using StreamReader events = new(Path.Combine(AppContext.BaseDirectory, "Wording", "Papers", "Scenes", file));
        return Approach.Fold(EventJson.ReadAll(events));
    }

    internal static PaperPage Page(string name, string language)
    {
        Approach approach = In(language);
        Phrasebook words = language == "fr" ? Phrasebook.French : Phrasebook.English;
        return name switch
        {
            "questions" => approach.QuestionsFor(Next, Now).In(words),
            "brief" => approach.TalkBrief(Next, Now).In(words),
            "brief-for-others" => approach.TalkBrief(Next, Now, forOthers: true).In(words),
            "decisive" => approach.TalkBrief(approach.Boss!.Id, Now).In(words),
            "debrief" => approach.DebriefSheet(Next, Now).In(words),
            "debrief-after" => approach.DebriefSheet(new ContactId("lilei"), Now).In(words),
            "company" => approach.CompanySheet(Now).In(words),
            "company-for-others" => approach.CompanySheet(Now, forOthers: true).In(words),
            "agenda" => approach.Agenda(Now).In(words),
            "story" => approach.Story(Now).In(words),
            "story-for-others" => approach.Story(Now, forOthers: true).In(words),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
        };
    }
}
