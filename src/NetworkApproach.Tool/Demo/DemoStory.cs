namespace NetworkApproach.Tool;

/// <summary>The whole demo: one approach to its two possible ends.</summary>
/// <param name="FaceToFace">Told from the opening: it ends face to face with the prospective boss.</param>
/// <param name="GoodNo">Told from the first talk inside on: it ends with a good no.</param>
/// <param name="FaceToFaceEvents">The events of the first ending.</param>
/// <param name="GoodNoEvents">The events of the second ending.</param>
internal sealed record DemoStory(
    IReadOnlyList<DemoLine> FaceToFace, IReadOnlyList<DemoLine> GoodNo, IReadOnlyList<ApproachEvent> FaceToFaceEvents,
    IReadOnlyList<ApproachEvent> GoodNoEvents)
{
    private const int MostDraws = 2_000;
    private const int MostLines = 106;

    /// <summary>Plays it. Answers are drawn anew until they make a story with a silence, another relay and an arrival that two or three
    /// screens can hold.</summary>
    internal static DemoStory Of(int seed, DateTimeOffset now, TimeZoneInfo zone, DemoWords words, CancellationToken stop)
    {
        DemoDice dice = new((ulong)(uint)seed);
        for (int draw = 0; draw < MostDraws; draw++)
        {
            stop.ThrowIfCancellationRequested();
            if (Play(dice, now, zone, words) is { } story)
            {
                return story;
            }
        }

        throw new InvalidOperationException($"Seed {seed} gave no story in {MostDraws} draws.");
    }

    private static DemoStory? Play(DemoDice dice, DateTimeOffset now, TimeZoneInfo zone, DemoWords words)
    {
        DateTimeOffset there = TimeZoneInfo.ConvertTime(now, zone);
        DemoCast cast = new(dice, DateOnly.FromDateTime(there.DateTime));
        DemoRecord shared = new(words, there);
        DemoPlay opening = new(cast, new DemoWorld(cast, dice), words, shared);
        opening.Open(ApproachPolicy.Default with { Zone = zone, Holidays = [new(there.Year, 12, 25), new(there.Year + 1, 1, 1)] });
        opening.ShowPlan();
        if (opening.UntilInside(MostLines * 2 / 3) is not { } inside || !opening.WentOnAfterSilence)
        {
            return null;
        }

        DemoRecord met = new(shared, isToldAfter: true);
        DemoPlay meeting = new(opening, met);
        if (!EndFaceToFace(meeting, met, words, inside) || shared.Shown + met.Shown > MostLines)
        {
            return null;
        }

        DemoRecord no = new(shared, isToldAfter: false);
        EndWithGoodNo(new DemoPlay(opening, no), no, words, inside, cast);
        return new DemoStory([.. shared.Lines, .. met.Lines], no.Lines, met.Approach.Events, no.Approach.Events);
    }

    private static bool EndFaceToFace(DemoPlay play, DemoRecord record, DemoWords words, ContactId inside)
    {
        play.Learn(inside, DemoCast.FactsOf(inside));
        play.IdentifyBoss(inside);
        if (!play.UntilBoss())
        {
            return false;
        }

        record.Take<Move.Close>(move => move.Ending == Ending.MetTheBoss, words.Say(DemoPhrases.ClosesFaceToFace));
        DemoViews.Chain(record, words);
        DemoViews.Settle(record, words);
        DemoViews.Account(record, words);
        return true;
    }

    private static void EndWithGoodNo(DemoPlay play, DemoRecord record, DemoWords words, ContactId inside, DemoCast cast)
    {
        record.Tell(DemoTone.Note, words.Fork(record.Today, cast.Contact(inside)));
        play.Learn(inside, DemoCast.OtherNews);
        record.Take<Move.JudgeInterest>(
            move => move.Verdict == Interest.Lost, words.Say(DemoPhrases.LosesInterest), words.Say(DemoPhrases.WhyLost));
        record.TryRefused(
            act => new ApproachCommand.Ask(act, inside, new Request.Names(), record.Now),
            words.Of(DemoPhrases.IsTemptedToGoOn, "inside", cast.Contact(inside)));
        record.Take<Move.Close>(move => move.Ending == Ending.GoodNo, words.Say(DemoPhrases.ClosesWithGoodNo));
        DemoViews.Settle(record, words);
        DemoViews.Withdrawals(record, words);
        DemoViews.Account(record, words);
    }
}
