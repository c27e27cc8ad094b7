using NetworkApproach.Texts;

namespace NetworkApproach.Papers;

/// <summary>Says what there is to do.</summary>
internal static class AgendaWords
{
    private const int Week = 7;

    internal static (string Title, IEnumerable<PaperSection?> Sections) Of(PaperScribe scribe, Paper.Agenda agenda)
    {
        ILookup<Phrase, AgendaItem> groups = agenda.Items.ToLookup(item => Group(item, agenda.Head.Today));
        IEnumerable<PaperSection?> sections =
            AgendaPhrases.Groups.Select(group => scribe.Section(
                group, [PaperScribe.Items(groups[group].Select(item => Item(scribe, item)))]));
        return (
            scribe.Say(PaperPhrases.AgendaTitle),
            agenda.Items.Count > 0 ? sections : [scribe.Section(AgendaPhrases.Today, [scribe.Paragraph(AgendaPhrases.Nothing)])]);
    }

    private static Phrase Group(AgendaItem item, DateOnly today) => item switch
    {
        AgendaItem.Owed { Status: CourtesyStatus.Overdue } => AgendaPhrases.Late,
        { On: null } => AgendaPhrases.Undated,
        { On: { } on } when on <= today => AgendaPhrases.Today,
        { On: { } on } when on <= today.AddDays(Week) => AgendaPhrases.ThisWeek,
        _ => AgendaPhrases.Later,
    };

    private static PaperItem Item(PaperScribe scribe, AgendaItem item)
    {
        Fact who = Fact.Person("who", item.Who);
        string text = item switch
        {
            AgendaItem.Owed { Kind: CourtesyKind.Thanks, Cause: CourtesyCause.Naming, About: { } about } =>
                scribe.Say(AgendaPhrases.ThanksForName, who, Fact.Person("about", about)),
            AgendaItem.Owed { Kind: CourtesyKind.Thanks, Cause: CourtesyCause.Leave, About: { } about } =>
                scribe.Say(AgendaPhrases.ThanksForLeave, who, Fact.Person("about", about)),
            AgendaItem.Owed { Kind: CourtesyKind.Thanks } => scribe.Say(AgendaPhrases.Thanks, who),
            AgendaItem.Owed { Kind: CourtesyKind.ReportBack, About: { } about } =>
                scribe.Say(AgendaPhrases.ReportBack, who, Fact.Person("about", about)),
            AgendaItem.Owed => scribe.Say(AgendaPhrases.Apology, who),
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
            { On: null } => null,
            AgendaItem.Owed => AgendaPhrases.By,
            AgendaItem.LeaveEnds => AgendaPhrases.OnDay,
            _ => AgendaPhrases.From,
        };
        return new PaperItem(text, [], when is null ? [] : [scribe.Say(when, Fact.Day("day", item.On!.Value))]);
    }
}
