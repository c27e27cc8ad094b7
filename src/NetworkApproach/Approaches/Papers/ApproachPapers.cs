namespace NetworkApproach.Papers;

/// <summary>The papers the seeker wants in hand: pure functions of the record, each linear in it but for sorting.</summary>
public static class ApproachPapers
{
    /// <summary>What to ask somebody in the next talk with them, from what is not known yet; nothing once nothing more may be asked of
    /// them.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">With whom.</param>
    /// <param name="now">The instant; nothing the rules forbid then is asked, the talk itself taken as held.</param>
    /// <param name="minutes">The minutes of the talk, 1 to 1,440; null for those they were asked for, or else the policy's.</param>
    /// <param name="elsewhere">What they were asked in the seeker's other approaches; null if nothing.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's, the minutes are out of range, or the footprint is
    /// somebody else's.</exception>
    public static TalkQuestions QuestionsFor(
        this Approach approach, ContactId with, DateTimeOffset now, int? minutes = null, Footprint? elsewhere = null)
    {
        Check(approach, with, elsewhere);
        if (minutes is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(given, 1, nameof(minutes));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(given, Talk.MostMinutes, nameof(minutes));
        }

        return QuestionView.Of(approach, with, now, minutes ?? TalkMinutes(approach, with), elsewhere, forOthers: false);
    }

    /// <summary>What to have in mind before a talk; the decisive one where it is with the prospective boss.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">With whom.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (R13): see <see cref="PaperHead.ForOthers"/>.</param>
    /// <param name="elsewhere">What they were asked in the seeker's other approaches; null if nothing.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's, or the footprint is somebody else's.</exception>
    public static Paper.TalkBrief TalkBrief(
        this Approach approach, ContactId with, DateTimeOffset now, bool forOthers = false, Footprint? elsewhere = null)
    {
        Check(approach, with, elsewhere);
        return TalkBriefView.Of(
            Reader(approach, now, forOthers, with), with,
            QuestionView.Of(approach, with, now, TalkMinutes(approach, with), elsewhere, forOthers));
    }

    /// <summary>To be filled in after a talk: what was learnt, what it does to what one thought, what else one must know, who
    /// else.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">With whom.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (R13): see <see cref="PaperHead.ForOthers"/>.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's.</exception>
    public static Paper.DebriefSheet DebriefSheet(this Approach approach, ContactId with, DateTimeOffset now, bool forOthers = false)
    {
        Check(approach, with);
        return SheetView.Debrief(Reader(approach, now, forOthers, with), with);
    }

    /// <summary>What is known of the company, with sources and dates.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (R13): see <see cref="PaperHead.ForOthers"/>.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public static Paper.CompanySheet CompanySheet(this Approach approach, DateTimeOffset now, bool forOthers = false) =>
        SheetView.Company(Reader(approach, now, forOthers));

    /// <summary>What is due to whom: courtesies, talks agreed, reminders, "later" days, leave that ends, offers and CVs on their way,
    /// wishes to meet again.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (R13): see <see cref="PaperHead.ForOthers"/>.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, one a person; null for none.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">Two footprints are of the same person.</exception>
    public static Paper.Agenda Agenda(
        this Approach approach, DateTimeOffset now, bool forOthers = false, IEnumerable<Footprint>? elsewhere = null) =>
        AgendaView.Of(Reader(approach, now, forOthers), (elsewhere ?? []).ToDictionary(one => one.Person));

    /// <summary>What happened so far, in order of time, breaches included.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (R13): see <see cref="PaperHead.ForOthers"/>.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public static Paper.Story Story(this Approach approach, DateTimeOffset now, bool forOthers = false) =>
        StoryView.Of(Reader(approach, now, forOthers));

    private static PaperReader Reader(Approach approach, DateTimeOffset now, bool forOthers, ContactId? with = null) =>
        forOthers
            ? PaperReader.ForOthers(approach, now, with is { } who ? Audience.OnPaper(approach, who, now) : [])
            : PaperReader.ForSeeker(approach, now);

    private static int TalkMinutes(Approach approach, ContactId with) =>
        approach.State.Person(with).OpenIntroduction()?.Minutes ?? approach.Policy.MinutesPerTalk;

    private static void Check(Approach approach, ContactId with, Footprint? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(approach);
        ContactId seeker = approach.Seeker;
        if (with.IsDefault || with == seeker)
        {
            throw new ArgumentException(
                with.IsDefault ? "default identifies nobody; say with whom the talk is." : "The seeker talks with others; say with whom.",
                nameof(with));
        }

        if (elsewhere is not null && elsewhere.Person != with)
        {
            throw new ArgumentException($"The talk is with {with}, the footprint is of {elsewhere.Person}.", nameof(elsewhere));
        }
    }
}
