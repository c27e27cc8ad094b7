using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what to have in mind before a talk.</summary>
internal static class TalkBriefWords
{
    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.TalkBrief brief) =>
    (
        scribe.Say(brief.IsDecisive ? PaperPhrases.DecisiveTitle : PaperPhrases.BriefTitle, Fact.Person("who", brief.With)),
        [
            PaperScribe.Section(
                scribe.Say(BriefPhrases.WhyHeading, Fact.Person("who", brief.With)), [PaperScribe.Items(Why(scribe, brief))]),
            scribe.Section(BriefPhrases.DoorHeading, Door(scribe, brief)),
            scribe.Section(BriefPhrases.DiscretionHeading, Discretions(scribe, brief.NotToBeQuoted)),
            scribe.Section(
                BriefPhrases.PromisesHeading, [PaperScribe.Items(brief.Promises.SelectMany(promise => Promises(scribe, promise)))]),
            scribe.Section(PaperPhrases.KnownHeading, KnownWords.Of(scribe, brief.Known)),
            scribe.Section(PaperPhrases.GapsHeading, [KnownWords.Gaps(scribe, brief.Gaps)]),
            .. QuestionWords.Sections(scribe, brief.Questions),
        ]);

    private static IEnumerable<PaperItem> Why(PaperScribe scribe, Paper.TalkBrief brief)
    {
        foreach (Employment work in brief.With.Employments)
        {
            yield return new PaperItem(Work(scribe, work));
        }

        foreach (WhyThem why in brief.WhyThem)
        {
            yield return Reason(scribe, why);
        }

        if (brief.WhyThem.Count == 0)
        {
            yield return scribe.Item(BriefPhrases.NoReason);
        }
    }

    private static string Work(PaperScribe scribe, Employment work)
    {
        Fact company = Fact.Company("company", work.Company);
        return (work.Title is { } title && !string.IsNullOrWhiteSpace(title) ? PaperScribe.Own("title", title) : (Fact?)null,
            work.Until) switch
        {
            (null, null) => scribe.Say(BriefPhrases.WorksAt, company),
            (null, { } until) => scribe.Say(BriefPhrases.WorkedAt, company, Fact.Day("until", until)),
            ({ } known, null) => scribe.Say(BriefPhrases.WorksAs, company, known),
            ({ } known, { } until) => scribe.Say(BriefPhrases.WorkedAs, company, known, Fact.Day("until", until)),
        };
    }

    private static PaperItem Reason(PaperScribe scribe, WhyThem why) => why switch
    {
        WhyThem.Boss => scribe.Item(BriefPhrases.IsBoss),
        WhyThem.Known known => scribe.Item(BriefPhrases.Known, PaperScribe.Own("how", known.How), Fact.Day("since", known.Since)),
        WhyThem.Named named => new PaperItem(
            string.IsNullOrWhiteSpace(named.Why)
                ? scribe.Say(BriefPhrases.Named, Fact.Person("by", named.By), Fact.Day("on", named.On))
                : scribe.Say(
                    BriefPhrases.NamedBecause, Fact.Person("by", named.By), Fact.Day("on", named.On), PaperScribe.Own("why", named.Why)),
            NamingMarks(scribe, named.Personally, named.InConfidence),
            []),
        WhyThem.TurnedToTheSeeker turned => scribe.Item(BriefPhrases.Turned, Fact.Day("on", turned.On)),
        WhyThem.Talked talked => scribe.Item(BriefPhrases.Talked, Fact.Day("on", talked.On), Fact.Number("minutes", talked.Minutes)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static IReadOnlyList<PaperMark> NamingMarks(PaperScribe scribe, bool personally, bool inConfidence) =>
    [
        .. personally ? (PaperMark[])[] : [scribe.Mark(BriefPhrases.Lead, PaperTone.Plain)],
        .. inConfidence ? (PaperMark[])[scribe.Mark(PaperPhrases.InConfidence, PaperTone.Private)] : [],
    ];

    private static IEnumerable<PaperBlock?> Door(PaperScribe scribe, Paper.TalkBrief brief)
    {
        if (brief.Road.Count > 1)
        {
            yield return scribe.Paragraph(BriefPhrases.Road, Road(scribe, brief.Road));
        }

        yield return PaperScribe.Items(
            brief.MayBeCited.Select(leave => scribe.Item(
                BriefPhrases.Citing[leave.Scope], Fact.Person("who", leave.Relay), Fact.Day("until", leave.Until))));
        yield return brief.MayBeCited.Count > 0
            ? scribe.Paragraph(BriefPhrases.NameFirst)
            : scribe.Paragraph(BriefPhrases.NobodyToCite, Fact.Person("who", brief.With));
    }

    internal static Fact Road(PaperScribe scribe, IEnumerable<Contact> people) =>
        Fact.Words("road", string.Join(" > ", people.Select(scribe.Name)));

    private static IEnumerable<PaperBlock?> Discretions(PaperScribe scribe, IReadOnlyList<Discretion> people)
    {
        if (people.Count == 0)
        {
            yield break;
        }

        yield return scribe.Paragraph(BriefPhrases.DiscretionNote);
        yield return PaperScribe.Items(people.Select(one => new PaperItem(scribe.Name(one.Who), [.. Marks(one)], [])));

        IEnumerable<PaperMark> Marks(Discretion one)
        {
            if (one.ToldInConfidence)
            {
                yield return scribe.Mark(BriefPhrases.Confided, PaperTone.Private);
            }

            if (one.NamedInConfidence)
            {
                yield return scribe.Mark(BriefPhrases.NamedInConfidence, PaperTone.Private);
            }

            if (one.WithoutLeave)
            {
                yield return scribe.Mark(BriefPhrases.NoLeave, PaperTone.Warning);
            }
        }
    }

    private static IEnumerable<PaperItem> Promises(PaperScribe scribe, Promise promise)
    {
        Fact who = Fact.Person("who", promise.To);
        switch (promise)
        {
            case Promise.Minutes minutes:
                yield return scribe.Item(BriefPhrases.Minutes, who, Fact.Number("minutes", minutes.Count));
                break;
            case Promise.OnlyAs only:
                yield return scribe.Item(
                    BriefPhrases.OnlyAs[only.Scope], who, Fact.Person("towards", only.Towards), Fact.Day("until", only.Until));
                break;
            case Promise.Silence silence:
                if (silence.Facts > 0)
                {
                    yield return scribe.Item(BriefPhrases.Silence, who, Fact.Number("count", silence.Facts));
                }

                if (silence.Named.Count > 0)
                {
                    yield return scribe.Item(BriefPhrases.NotMentioned, who, Fact.People("people", silence.Named));
                }

                break;
            case Promise.News news:
                yield return scribe.Item(BriefPhrases.News, who, Fact.Person("about", news.About));
                break;
            case Promise.NotBefore later:
                yield return scribe.Item(
                    BriefPhrases.NotBefore, who, ThingWords.Of(scribe, later.Request, later.About), Fact.Day("on", later.On));
                break;
            case Promise.MeetAgain { On: { } on }:
                yield return scribe.Item(BriefPhrases.MeetAgainFrom, who, Fact.Day("on", on));
                break;
            default:
                yield return scribe.Item(BriefPhrases.MeetAgain, who);
                break;
        }
    }
}
