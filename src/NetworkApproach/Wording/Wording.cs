namespace NetworkApproach.Texts;

/// <summary>Writes the text for every move that the rules allow, and for the occasions that ask for nothing.</summary>
/// <remarks>
/// <para>
/// A text is made only from the record and a <see cref="Voice"/>. It never contains what was learnt in a talk, so it cannot contain
/// anything told in confidence. It names the person it is addressed to, the relay who gave leave for exactly that person, and the person a
/// request or a courtesy is about, and nobody else. It contains one request at most, with a reason why this person is asked and an easy way
/// to say no.
/// </para>
/// <para>
/// First messages have about 75 words (source: Dalton, The 2-Hour Job Search; practitioners' advice, grade C) and at most 120 (source:
/// Boomerang; a vendor's claim, grade V). Every text is in the <see cref="Phrasebook"/>, where hosts and translators can change it.
/// </para>
/// <para>Grades: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on
/// those.</para>
/// </remarks>
public static class Wording
{
    private static readonly ActId Probe = new("wording");

    /// <summary>Writes the text for a move.</summary>
    /// <param name="approach">The approach that allows the move.</param>
    /// <param name="move">One of <see cref="Approach.Moves"/> at that instant.</param>
    /// <param name="now">The instant.</param>
    /// <param name="voice">How the seeker speaks.</param>
    /// <param name="elsewhere">What the person was asked in the seeker's other approaches, as for
    /// <see cref="Approach.Decide(ApproachCommand, Footprint?)"/>; null (default): nothing.</param>
    /// <exception cref="ArgumentException">The rules do not allow the move now; the message is the refusal. No text is written for a move
    /// that <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> would refuse.</exception>
    /// <exception cref="MissingFactException">The text needs a fact that is not known.</exception>
    public static WordedText For(Approach approach, Move move, DateTimeOffset now, Voice voice, Footprint? elsewhere = null)
    {
        ArgumentNullException.ThrowIfNull(approach);
        ArgumentNullException.ThrowIfNull(move);
        ArgumentNullException.ThrowIfNull(voice);
        if (move.IsRecorded && approach.Decide(Tried(approach, move, now), elsewhere) is Decision.Refused { Because: var refusal })
        {
            throw new ArgumentException(refusal.In(voice.Phrasebook.Culture), nameof(move));
        }

        return move switch
        {
            Move.Contact contact => ContactWords.Of(contact, To(contact.Attempt.To, contact.Attempt.Channel)),
            Move.Ask ask => RequestWords.Of(ask, To(ask.Of)),
            Move.AnswerOffer answer => OfferWords.Of(answer, To(answer.By)),
            Move.Pay pay => CourtesyWords.Of(pay.Courtesy, To(pay.Courtesy.To)),
            Move.Prepare => Own(PartPhrases.OwnPrepare),
            Move.WriteDown past => Own(approach.HasRecorded(past) ? PartPhrases.OwnNote : PartPhrases.OwnWriteDown),
            Move.JudgeInterest judge =>
                Own(
                    judge.Verdict switch
                    {
                        Interest.Confirmed =>
                        PartPhrases.OwnConfirmed,
                        Interest.Lost => PartPhrases.OwnLost,
                        _ => PartPhrases.OwnOpen
                    }),
            Move.Close close =>
                Own(
                    close.Ending switch
                    {
                        Ending.MetTheBoss =>
                        PartPhrases.OwnMetBoss,
                        Ending.GoodNo => PartPhrases.OwnGoodNo,
                        _ => PartPhrases.OwnGivenUp
                    }),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

        Speech To(Contact who, Channel channel = Channel.Message) => new(approach, now, voice, who, channel);

        WordedText Own(Phrase phrase)
        {
            List<string> cut = [];
            string text = voice.Phrasebook.Say(phrase, default, cut, Fact.Company("company", approach.Target.Company));
            return new WordedText(null, voice.Channel ?? Channel.Message, voice.Form ?? Form.Formal, phrase.Key, text, cut.AsReadOnly());
        }
    }

    /// <summary>Writes the text for an occasion.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="occasion">One of <see cref="Occasions"/> at that instant.</param>
    /// <param name="now">The instant.</param>
    /// <param name="voice">How the seeker speaks.</param>
    /// <exception cref="ArgumentException">The record does not give this occasion now.</exception>
    /// <exception cref="MissingFactException">The text needs a fact that is not known, for example a forwardable note the seeker's
    /// name.</exception>
    public static WordedText For(Approach approach, Occasion occasion, DateTimeOffset now, Voice voice)
    {
        ArgumentNullException.ThrowIfNull(approach);
        ArgumentNullException.ThrowIfNull(occasion);
        ArgumentNullException.ThrowIfNull(voice);
        if (!Occasions(approach, now).Contains(occasion))
        {
            throw new ArgumentException(
                "Nothing in the record gives this occasion now; take one that Wording.Occasions lists.", nameof(occasion));
        }

        Speech speech = new(approach, now, voice, occasion.Towards, Channel.Message);
        return occasion switch
        {
            Occasion.ExplainMethod => speech.Say(SayingPhrases.Method),
            Occasion.AcceptNo => NoWords.Of(speech),
            Occasion.Withdraw => speech.Say(SayingPhrases.Withdraw),
            Occasion.MeetAgain => speech.Say(SayingPhrases.MeetAgain),
            Occasion.ConfirmAppointment confirm =>
                speech.Say(SayingPhrases.AppointmentConfirmed, Fact.Instant("at", confirm.At), speech.MinutesAsked),
            Occasion.MoveAppointment move => speech.Say(SayingPhrases.AppointmentMoved, Fact.Instant("at", move.At)),
            Occasion.ProposeDate { How: AppointmentEnd.Missed } missed =>
                speech.Say(SayingPhrases.AppointmentMissed, Fact.Instant("at", missed.At), speech.MinutesAsked),
            Occasion.ProposeDate cancelled =>
                speech.Say(SayingPhrases.AppointmentCancelled, Fact.Instant("at", cancelled.At), speech.MinutesAsked),
            Occasion.ForwardableNote => speech.SayAlone(SayingPhrases.Note, Fact.Number("minutes", approach.Policy.MinutesPerTalk)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>
    /// Returns what may be said in addition to the moves, ordered by kind, then by person. Each occasion asks for nothing, or arranges a
    /// talk that was agreed to. Linear in the history.
    /// </summary>
    public static IReadOnlyList<Occasion> Occasions(Approach approach, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(approach);
        return approach.IsOpened ? Array.AsReadOnly(OccasionView.Of(approach, now).ToArray()) : [];
    }

    /// <summary>The move as a command whose id stands for nothing yet.</summary>
    private static ApproachCommand Tried(Approach approach, Move move, DateTimeOffset now)
    {
        ActId id = Probe;
        while (approach.Ledger.IsSame(move.ToCommand(id, now).ToEvent()) is not null)
        {
            id = new ActId(id.Value + "'");
        }

        return move.ToCommand(id, now);
    }
}
