using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>
/// A paper for the seeker, as data without words. <c>In</c> gives its words in a language, as a page that renders to Markdown and, with the
/// Formats package, to HTML and JSON. A closed hierarchy: a <c>switch</c> over its cases is complete.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TalkBrief), "talk-brief")]
[JsonDerivedType(typeof(DebriefSheet), "debrief-sheet")]
[JsonDerivedType(typeof(CompanySheet), "company-sheet")]
[JsonDerivedType(typeof(Agenda), "agenda")]
[JsonDerivedType(typeof(Story), "story")]
public abstract record Paper
{
    private Paper(PaperHead head) => Head = head;

    /// <summary>The head of the paper.</summary>
    public PaperHead Head { get; }

    /// <summary>A word for the kind of paper; internal, so that nobody outside can add a case.</summary>
    internal abstract string Kind { get; }

    /// <summary>What to know before a talk. With the prospective boss, it is the decisive talk.</summary>
    /// <param name="Head">The head of the paper.</param>
    /// <param name="With">The person to talk with.</param>
    /// <param name="IsDecisive">Whether they are the prospective boss.</param>
    /// <param name="WhyThem">The reasons to talk with them, in order of time; that they are the prospective boss comes first.</param>
    /// <param name="Road">The people through whom the seeker came to them, ending with the person; only the person if no contact is allowed
    /// yet.</param>
    /// <param name="MayBeCited">The leaves that are valid towards them, in order of the relays: who may be cited, and how.</param>
    /// <param name="NotToBeQuoted">The people who must not be quoted to them, in ordinal order of their ids; empty in a paper for
    /// others.</param>
    /// <param name="Promises">The promises made: to this person first, then to others in ordinal order of their ids; in a paper for others,
    /// to this person only.</param>
    /// <param name="Known">What is known, by topic.</param>
    /// <param name="Gaps">The topics about which nothing is known and the seeker holds no belief.</param>
    /// <param name="Questions">What to ask, and what may be asked for at the end.</param>
    public sealed record TalkBrief(
        PaperHead Head,
        Contact With,
        bool IsDecisive,
        IReadOnlyList<WhyThem> WhyThem,
        IReadOnlyList<Contact> Road,
        IReadOnlyList<IntroductionPermission> MayBeCited,
        IReadOnlyList<Discretion> NotToBeQuoted,
        IReadOnlyList<Promise> Promises,
        IReadOnlyList<KnownTopic> Known,
        IReadOnlyList<Topic> Gaps,
        TalkQuestions Questions) : Paper(Head)
    {
        internal override string Kind => IsDecisive ? "decisive" : "brief";
    }

    /// <summary>A sheet to fill in right after a talk.</summary>
    /// <param name="Head">The head of the paper.</param>
    /// <param name="With">The person talked with.</param>
    /// <param name="TalkOn">The day of the latest talk recorded with them; null if there is none.</param>
    /// <param name="Minutes">The length of that talk, in minutes; null if there is none.</param>
    /// <param name="Learnt">What is already recorded from that talk.</param>
    /// <param name="Beliefs">The seeker's beliefs, to compare with what was said, by topic.</param>
    /// <param name="Gaps">The topics about which nothing is known and the seeker holds no belief.</param>
    /// <param name="Named">The people they have named, in ordinal order of their ids.</param>
    /// <param name="ThanksOn">The working day by which to give thanks for a talk on the paper's day, or for the recorded talk; null once
    /// the thanks are paid or waived.</param>
    public sealed record DebriefSheet(
        PaperHead Head,
        Contact With,
        DateOnly? TalkOn,
        int? Minutes,
        IReadOnlyList<ToldFact> Learnt,
        IReadOnlyList<ToldBelief> Beliefs,
        IReadOnlyList<Topic> Gaps,
        IReadOnlyList<Contact> Named,
        DateOnly? ThanksOn) : Paper(Head)
    {
        internal override string Kind => "debrief";
    }

    /// <summary>What is known about the company: facts with sources and dates, and where sources contradict each other.</summary>
    /// <param name="Head">The head of the paper.</param>
    /// <param name="Known">What is known, by topic; every fact appears once.</param>
    /// <param name="Gaps">The topics about which nothing is known and the seeker holds no belief.</param>
    /// <param name="Sources">How many independent sources there are in total.</param>
    public sealed record CompanySheet(PaperHead Head, IReadOnlyList<KnownTopic> Known, IReadOnlyList<Topic> Gaps, int Sources) : Paper(Head)
    {
        internal override string Kind => "company";
    }

    /// <summary>What is due to whom, and when.</summary>
    /// <param name="Head">The head of the paper.</param>
    /// <param name="Items">The items, by day; those without a day last; on one day, courtesies first.</param>
    public sealed record Agenda(PaperHead Head, IReadOnlyList<AgendaItem> Items) : Paper(Head)
    {
        internal override string Kind => "agenda";
    }

    /// <summary>The history of the approach so far, breaches included.</summary>
    /// <param name="Head">The head of the paper.</param>
    /// <param name="Lines">What happened, in order of time; in a paper for others, without what was said in confidence.</param>
    public sealed record Story(PaperHead Head, IReadOnlyList<StoryLine> Lines) : Paper(Head)
    {
        internal override string Kind => "story";
    }
}
