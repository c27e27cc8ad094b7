using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what there is to do.</summary>
internal static class AgendaWords
{
    private const int Week = 7;

    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.Agenda agenda)
    {
        ILookup<Phrase, IReadOnlyList<AgendaItem>> groups = Together(agenda.Items).ToLookup(items => Group(items[0], agenda.Head.Today));
        IEnumerable<PaperSection?> sections =
            AgendaPhrases.Groups.Select(group => scribe.Section(
                group, [PaperScribe.Items(groups[group].Select(items => Item(scribe, items)))]));
        return (
            scribe.Say(PaperPhrases.AgendaTitle),
            agenda.Items.Count > 0 ? sections : [scribe.Section(AgendaPhrases.Today, [scribe.Paragraph(AgendaPhrases.Nothing)])]);
    }

    /// <summary>The items, each a line: what is owed to one person of one kind is one line, at the place of the first of it, for one
    /// message pays it. A report-back that has nothing to tell yet stands apart.</summary>
    internal static IReadOnlyList<IReadOnlyList<AgendaItem>> Together(IEnumerable<AgendaItem> items)
    {
        List<List<AgendaItem>> lines = [];
        Dictionary<(ContactId, CourtesyKind, bool), List<AgendaItem>> owed = [];
        foreach (AgendaItem item in items)
        {
            if (item is not AgendaItem.Owed one)
            {
                lines.Add([item]);
            }
            else if (owed.TryGetValue((one.Who.Id, one.Kind, one.On is null), out List<AgendaItem>? line))
            {
                line.Add(item);
            }
            else
            {
                lines.Add(owed[(one.Who.Id, one.Kind, one.On is null)] = [item]);
            }
        }

        return lines;
    }

    /// <summary>Whether something should have been done on an earlier day: a courtesy paid, an appointment written down.</summary>
    internal static bool IsLate(AgendaItem item, DateOnly today) => item switch
    {
        AgendaItem.Owed owed => owed.Status == CourtesyStatus.Overdue || owed.On < today,
        AgendaItem.Appointment { Status: AppointmentStatus.Past } past => past.On < today,
        _ => false,
    };

    private static Phrase Group(AgendaItem item, DateOnly today) => item switch
    {
        _ when IsLate(item, today) => AgendaPhrases.Late,
        { On: null } => AgendaPhrases.Undated,
        { On: { } on } when on <= today => AgendaPhrases.Today,
        { On: { } on } when on <= today.AddDays(Week) => AgendaPhrases.ThisWeek,
        _ => AgendaPhrases.Later,
    };

    private static PaperItem Item(PaperScribe scribe, IReadOnlyList<AgendaItem> items)
    {
        AgendaItem item = items[0];
        Fact who = Fact.Person("who", item.Who);
        string text = item switch
        {
            AgendaItem.Owed { Kind: CourtesyKind.Thanks } when items.Count > 1 =>
                scribe.Say(AgendaPhrases.ThanksForAll, who, Fact.Words("for", CommonPhrases.Listed(
                    Causes(scribe, items), AgendaPhrases.AndFor, (join, first, rest) => scribe.Say(join, first, rest)))),
            AgendaItem.Owed { Kind: CourtesyKind.ReportBack } when items.Count > 1 =>
                scribe.Say(AgendaPhrases.ReportBackOnAll, who, Fact.People("people", About(items))),
            AgendaItem.Owed { Kind: CourtesyKind.Thanks, Cause: CourtesyCause.Naming, About: { } about } =>
                scribe.Say(AgendaPhrases.ThanksForName, who, Fact.Person("about", about)),
            AgendaItem.Owed { Kind: CourtesyKind.Thanks, Cause: CourtesyCause.Leave, About: { } about } =>
                scribe.Say(AgendaPhrases.ThanksForLeave, who, Fact.Person("about", about)),
            AgendaItem.Owed { Kind: CourtesyKind.Thanks } => scribe.Say(AgendaPhrases.Thanks, who),
            AgendaItem.Owed { Kind: CourtesyKind.ReportBack, About: { } about } =>
                scribe.Say(AgendaPhrases.ReportBack, who, Fact.Person("about", about)),
            AgendaItem.Owed => scribe.Say(AgendaPhrases.Apology, who),
            AgendaItem.Appointment { Status: AppointmentStatus.Past } past =>
                scribe.Say(AgendaPhrases.AppointmentPast, who, Fact.Instant("at", past.At)),
            AgendaItem.Appointment appointment => scribe.Say(AgendaPhrases.Appointment, who, Fact.Instant("at", appointment.At)),
            AgendaItem.NewDate => scribe.Say(AgendaPhrases.NewDate, who),
            AgendaItem.TalkAgreed agreed => scribe.Say(AgendaPhrases.TalkAgreed, who, Fact.Day("on", agreed.AgreedOn)),
            AgendaItem.Reminder reminder =>
                scribe.Say(AgendaPhrases.Reminder, who, ThingWords.Of(scribe, reminder.Request, reminder.About)),
            AgendaItem.AskAgain again => scribe.Say(AgendaPhrases.AskAgain, who, ThingWords.Of(scribe, again.Request, again.About)),
            AgendaItem.LeaveEnds ends => scribe.Say(AgendaPhrases.LeaveEnds, who, Fact.Person("towards", ends.Towards)),
            AgendaItem.OfferToAnswer offer => scribe.Say(AgendaPhrases.Offer, who, Fact.Day("since", offer.Since)),
            AgendaItem.CvElsewhere { Recipient: { } to } cv =>
                scribe.Say(AgendaPhrases.CvWith, who, Fact.Day("since", cv.Since), Fact.Person("to", to)),
            AgendaItem.CvElsewhere cv => scribe.Say(AgendaPhrases.CvSomewhere, who, Fact.Day("since", cv.Since)),
            AgendaItem.MeetAgain => scribe.Say(AgendaPhrases.MeetAgain, who),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        Phrase? when = item switch
        {
            { On: null } or AgendaItem.Appointment { Status: AppointmentStatus.Past } => null,
            AgendaItem.Owed => AgendaPhrases.By,
            AgendaItem.LeaveEnds or AgendaItem.Appointment => AgendaPhrases.OnDay,
            _ => AgendaPhrases.From,
        };
        return new PaperItem(text, [], when is null ? [] : [scribe.Say(when, Fact.Day("day", item.On!.Value))]);
    }

    /// <summary>What somebody is thanked for: talks, names, leaves; those that there are.</summary>
    private static IReadOnlyList<string> Causes(PaperScribe scribe, IEnumerable<AgendaItem> owed) =>
    [
        .. owed.OfType<AgendaItem.Owed>()
            .GroupBy(one => one.Cause)
            .OrderBy(cause => cause.Key)
            .Select(cause => cause.Key switch
            {
                CourtesyCause.Talk => cause.Skip(1).Any()
                    ? scribe.Say(AgendaPhrases.ForTalks, Fact.Number("count", cause.Count()))
                    : scribe.Say(AgendaPhrases.ForTheTalk),
                CourtesyCause.Naming => scribe.Say(AgendaPhrases.ForNames, Fact.People("people", About(cause))),
                _ => scribe.Say(AgendaPhrases.ForLeave, Fact.People("people", About(cause))),
            }),
    ];

    private static IEnumerable<Contact> About(IEnumerable<AgendaItem> owed) =>
        owed.OfType<AgendaItem.Owed>().Select(one => one.About).OfType<Contact>().DistinctBy(who => who.Id);
}
