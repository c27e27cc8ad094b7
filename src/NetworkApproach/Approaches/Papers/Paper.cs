using System.Text.Json.Serialization;

namespace NetworkApproach.Papers;

/// <summary>
/// A paper the seeker wants in hand: what it says, without the words. Words in a language come from <c>In</c>; a page of these is rendered
/// as Markdown, and by the Formats package as HTML and JSON.
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

    /// <summary>What stands at its head.</summary>
    public PaperHead Head { get; }

    /// <summary>A word for the kind of paper; internal, so that nobody outside can add a case.</summary>
    internal abstract string Kind { get; }

    /// <summary>What to have in mind before a talk; the decisive one where it is with the prospective boss.</summary>
    /// <param name="Head">The head.</param>
    /// <param name="With">With whom.</param>
    /// <param name="IsDecisive">Whether they are the prospective boss.</param>
    /// <param name="WhyThem">Why them, in order of time; the prospective boss's being it first.</param>
    /// <param name="Road">The people through whom the seeker came to them, they themselves last; only they where no contact is allowed
    /// yet.</param>
    /// <param name="MayBeCited">The leaves that hold towards them, by relay: who opened the door, and how they may be cited.</param>
    /// <param name="NotToBeQuoted">Who must not be quoted to them, by id; empty for others.</param>
    /// <param name="Promises">What people were promised: this person first, then by id; for others, this person only.</param>
    /// <param name="Known">What is known, topic by topic.</param>
    /// <param name="Gaps">The topics of which nothing is known, and nothing was thought beforehand.</param>
    /// <param name="Questions">What to ask, and what may be asked at the end.</param>
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

    /// <summary>To be filled in at once after a talk.</summary>
    /// <param name="Head">The head.</param>
    /// <param name="With">With whom.</param>
    /// <param name="TalkOn">The day of the latest talk recorded with them; null for none.</param>
    /// <param name="Minutes">How long that took; null for none.</param>
    /// <param name="Learnt">What is recorded from that talk already.</param>
    /// <param name="Beliefs">What the seeker thought, to be held against what was said, by topic.</param>
    /// <param name="Gaps">The topics of which nothing is known, and nothing was thought beforehand.</param>
    /// <param name="Named">Whom they have named, by id.</param>
    /// <param name="ThanksOn">The working day by which to thank for a talk on the paper's day, or for the talk recorded; null once that has
    /// been done or let go.</param>
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

    /// <summary>What is known of the company: facts with sources and dates, and where they contradict each other.</summary>
    /// <param name="Head">The head.</param>
    /// <param name="Known">What is known, topic by topic; every fact once.</param>
    /// <param name="Gaps">The topics of which nothing is known, and nothing was thought beforehand.</param>
    /// <param name="Sources">How many independent sources stand behind all of it.</param>
    public sealed record CompanySheet(PaperHead Head, IReadOnlyList<KnownTopic> Known, IReadOnlyList<Topic> Gaps, int Sources) : Paper(Head)
    {
        internal override string Kind => "company";
    }

    /// <summary>What is due to whom and when.</summary>
    /// <param name="Head">The head.</param>
    /// <param name="Items">What there is to do: by day, those without a day last; of one day the courtesies first.</param>
    public sealed record Agenda(PaperHead Head, IReadOnlyList<AgendaItem> Items) : Paper(Head)
    {
        internal override string Kind => "agenda";
    }

    /// <summary>The approach so far, breaches included.</summary>
    /// <param name="Head">The head.</param>
    /// <param name="Lines">What happened, in order of time; for others, without what was said in confidence.</param>
    public sealed record Story(PaperHead Head, IReadOnlyList<StoryLine> Lines) : Paper(Head)
    {
        internal override string Kind => "story";
    }
}
