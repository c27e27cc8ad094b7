namespace NetworkApproach.Formats.Tests;

/// <summary>The approach of which the core's papers are approved, for this package's.</summary>
internal static class PaperSamples
{
    internal static readonly DateTimeOffset Now = new(2026, 12, 10, 9, 0, 0, TimeSpan.FromHours(1));

    internal static TheoryData<string, string> All
    {
        get
        {
            TheoryData<string, string> samples = [];
            foreach (string name in (string[])["questions", "brief", "decisive", "debrief", "company", "company-for-others", "agenda",
                "story"])
            {
                samples.Add(name, "en");
                samples.Add(name, "fr");
            }

            return samples;
        }
    }

    internal static Approach In(string language)
    {
        using StreamReader events = new(
            Path.Combine(AppContext.BaseDirectory, "Scenes", language == "fr" ? "french.jsonl" : "english.jsonl"));
        return Approach.Fold(EventJson.ReadAll(events));
    }

    internal static PaperPage Page(string name, string language)
    {
        Approach approach = In(language);
        Phrasebook words = language == "fr" ? Phrasebook.French : Phrasebook.English;
        return name == "questions" ? approach.QuestionsFor(new ContactId("nour"), Now).In(words) : Paper(approach, name).In(words);
    }

    internal static Paper Paper(Approach approach, string name) => name switch
    {
        "brief" => approach.TalkBrief(new ContactId("nour"), Now),
        "decisive" => approach.TalkBrief(approach.Boss!.Id, Now),
        "debrief" => approach.DebriefSheet(new ContactId("nour"), Now),
        "company" => approach.CompanySheet(Now),
        "company-for-others" => approach.CompanySheet(Now, forOthers: true),
        "agenda" => approach.Agenda(Now),
        "story" => approach.Story(Now),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };
}
