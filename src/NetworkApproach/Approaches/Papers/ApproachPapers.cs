namespace NetworkApproach.Papers;

/// <summary>Creates the papers a seeker needs: pure functions of the record, each linear in its length apart from sorting.</summary>
public static class ApproachPapers
{
    /// <summary>
    /// Returns what to ask a person in the next talk with them, from what is not known yet; no questions if nothing more may be asked of
    /// them.
    /// </summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">The person to talk with.</param>
    /// <param name="now">The instant. Nothing that the rules forbid at that instant is asked; the talk itself counts as having taken
    /// place.</param>
    /// <param name="minutes">The minutes of the talk, 1 to 1,440; null for the minutes asked for, or if none were, the policy's.</param>
    /// <param name="elsewhere">What the person was asked in the seeker's other approaches; null if nothing.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's, the minutes are out of range, or the footprint belongs
    /// to another person.</exception>
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

    /// <summary>Returns what to know before a talk. With the prospective boss, it is the decisive talk.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">The person to talk with.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (rule R13): see <see cref="PaperHead.ForOthers"/>. False by default.</param>
    /// <param name="elsewhere">What the person was asked in the seeker's other approaches; null if nothing.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's, or the footprint belongs to another
    /// person.</exception>
    public static Paper.TalkBrief TalkBrief(
        this Approach approach, ContactId with, DateTimeOffset now, bool forOthers = false, Footprint? elsewhere = null)
    {
        Check(approach, with, elsewhere);
        return TalkBriefView.Of(
            Reader(approach, now, forOthers, with), with,
            QuestionView.Of(approach, with, now, TalkMinutes(approach, with), elsewhere, forOthers));
    }

    /// <summary>
    /// Returns a sheet to fill in after a talk: what was learnt, how it relates to the seeker's beliefs, what is still to be learnt, and
    /// who else to talk with.
    /// </summary>
    /// <param name="approach">The approach.</param>
    /// <param name="with">The person talked with.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (rule R13): see <see cref="PaperHead.ForOthers"/>. False by default.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">The id is <c>default</c> or the seeker's.</exception>
    public static Paper.DebriefSheet DebriefSheet(this Approach approach, ContactId with, DateTimeOffset now, bool forOthers = false)
    {
        Check(approach, with);
        return SheetView.Debrief(Reader(approach, now, forOthers, with), with);
    }

    /// <summary>Returns what is known about the company, with sources and dates.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (rule R13): see <see cref="PaperHead.ForOthers"/>. False by default.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    public static Paper.CompanySheet CompanySheet(this Approach approach, DateTimeOffset now, bool forOthers = false) =>
        SheetView.Company(Reader(approach, now, forOthers));

    /// <summary>
    /// Returns what is due to whom: courtesies, talks agreed to, reminders, "later" days, the last days of unused leaves, open offers to
    /// pass on the CV, CVs passed on, and wishes to meet again.
    /// </summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (rule R13): see <see cref="PaperHead.ForOthers"/>. False by default.</param>
    /// <param name="elsewhere">Footprints from the seeker's other approaches, one for each person; null if there are none.</param>
    /// <exception cref="InvalidOperationException">The approach has not been opened.</exception>
    /// <exception cref="ArgumentException">Two footprints belong to one person.</exception>
    public static Paper.Agenda Agenda(
        this Approach approach, DateTimeOffset now, bool forOthers = false, IEnumerable<Footprint>? elsewhere = null) =>
        AgendaView.Of(Reader(approach, now, forOthers), (elsewhere ?? []).ToDictionary(one => one.Person));

    /// <summary>Returns what happened so far, in order of time, breaches included.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="now">The instant.</param>
    /// <param name="forOthers">Whether others will read it (rule R13): see <see cref="PaperHead.ForOthers"/>. False by default.</param>
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
