using static NetworkApproach.Tool.DemoPhrases;

namespace NetworkApproach.Tool;

/// <summary>Says what the library's views show of the demo.</summary>
internal static class DemoViewWords
{
    /// <summary>What is paid at once, person by person.</summary>
    internal static string Pays(this DemoWords words, IReadOnlyList<Courtesy> courtesies) =>
        string.Join(' ', courtesies.GroupBy(courtesy => courtesy.To).Select(to => Pays(words, to)));

    private static string Pays(DemoWords words, IGrouping<Contact, Courtesy> to)
    {
        Fact whom = DemoWords.Who("to", to.Key);
        Contact[] news = [.. to.Where(courtesy => courtesy.Kind == CourtesyKind.ReportBack).Select(courtesy => courtesy.About!).Distinct()];
        bool thanks = to.Any(courtesy => courtesy.Kind == CourtesyKind.Thanks);
        return news.Length == 0 ? words.Say(Thanks, whom) : words.Say(thanks ? ThanksAndTells : Tells, whom, Fact.People("people", news));
    }

    internal static string Belief(this DemoWords words, HeldBelief belief)
    {
        Contact[] sources = [.. belief.Facts.Select(fact => fact.Teller).Distinct()];
        return words.Say(
            belief.Standing switch
            {
                BeliefStanding.Confirmed => BeliefConfirmed,
                BeliefStanding.SaidOnce => BeliefSaidOnce,
                BeliefStanding.Contradicted => BeliefContradicted,
                BeliefStanding.Disputed => BeliefDisputed,
                _ => BeliefUnspoken,
            },
            Fact.Words("belief", belief.Text), Fact.People("people", sources), Fact.Number("count", sources.Length));
    }

    internal static string News(this DemoWords words, KnownFact fact) =>
        words.Say(
            fact.InConfidence ? NewsInConfidence : DemoPhrases.News, DemoWords.Who("teller", fact.Teller), Fact.Words("text", fact.Text));

    internal static string Questions(this DemoWords words, IReadOnlyList<OpenQuestion> questions) => words.Say(
        ToAsk, Fact.Words("questions", words.Listed(questions.Select(question => question.Kind switch
        {
            QuestionKind.Contradiction => words.Say(WhoIsRight, About(question)),
            QuestionKind.Unconfirmed => words.Say(IsItTrue, About(question)),
            QuestionKind.WhoDecides => words.Say(WhoDecides),
            _ => words.Say(DemoSayings.Topics[question.Topic]),
        }))));

    internal static string StillOwed(this DemoWords words, IReadOnlyList<Courtesy> courtesies) => courtesies.Count == 0
        ? words.Say(NothingOwed)
        : words.Say(
            DemoPhrases.StillOwed,
            Fact.Words("list", words.Listed(courtesies.GroupBy(courtesy => courtesy.To).Select(to => Owed(words, to)))));

    internal static string Footprint(this DemoWords words, Contact person, Footprint footprint)
    {
        Fact who = DemoWords.Who("who", person);
        string told = footprint.MinutesTaken == 0
            ? words.Say(NoMinutes, who)
            : words.Say(Minutes, who, Fact.Number("minutes", footprint.MinutesTaken));
        told = footprint.MinutesOffered == 0
            ? told
            : words.Say(MinutesOffered, Fact.Words("told", told), Fact.Number("minutes", footprint.MinutesOffered));
        told = footprint.NamesGiven == 0
            ? told
            : words.Say(NamesGiven, Fact.Words("told", told), Fact.Number("names", footprint.NamesGiven));
        return footprint.TimesCited switch
        {
            0 => told,
            1 => words.Say(CitedOnce, Fact.Words("told", told)),
            int times => words.Say(CitedTimes, Fact.Words("told", told), Fact.Number("times", times)),
        };
    }

    private static Fact About(OpenQuestion question) => Fact.Words("belief", question.Belief!.Text.TrimEnd('.'));

    private static string Owed(DemoWords words, IGrouping<Contact, Courtesy> to)
    {
        string list = string.Join(", ", to.Select(courtesy => Owed(words, courtesy)).Distinct());
        return words.Say(OwedTo, DemoWords.Who("to", to.Key), Fact.Words("list", list));
    }

    private static string Owed(DemoWords words, Courtesy courtesy) => courtesy.Kind switch
    {
        CourtesyKind.Thanks => words.Say(OwedThanks),
        CourtesyKind.ReportBack => words.Say(OwedNews, DemoWords.Who("about", courtesy.About!)),
        _ => words.Say(OwedApology),
    };
}
