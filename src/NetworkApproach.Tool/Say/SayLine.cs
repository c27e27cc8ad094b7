namespace NetworkApproach.Tool;

/// <summary>One thing that may be said now, and its words.</summary>
/// <param name="Occasion">What it is, as JSON names it.</param>
/// <param name="Status">How pressing a courtesy is; null for everything else.</param>
/// <param name="Text">The words.</param>
internal sealed record SayLine(string Occasion, CourtesyStatus? Status, WordedText Text)
{
    /// <summary>Every move, each text once, then what asks for nothing; the method is explained only to whom it is asked for, and what
    /// needs the seeker's name is there only where that is given.</summary>
    internal static IEnumerable<SayLine> Of(KnownRecord known, DateTimeOffset now, Voice voice, ContactId? only)
    {
        Approach approach = known.Approach;
        IEnumerable<SayLine> moves = approach.Moves(now, known.Elsewhere)
            .Where(move => IsMeant(move.Towards) && !IsOutOfPlace(approach, move))
            .Select(move => new SayLine(
                Name(move), (move as Move.Pay)?.Courtesy.Status,
                Wording.For(approach, move, now, voice, known.ElsewhereOf(move.Towards?.Id))));
        IEnumerable<SayLine> occasions = Wording.Occasions(approach, now).Where(occasion => IsMeant(occasion.Towards) && occasion switch
        {
            Texts.Occasion.ExplainMethod => only is not null,
            Texts.Occasion.ForwardableNote => voice.Name is not null,
            _ => true,
        })
            .Select(occasion => new SayLine(Name(occasion), null, Wording.For(approach, occasion, now, voice)));
        return moves.Concat(occasions).DistinctBy(line => (line.Text.To, line.Text.Channel, line.Text.Text));

        bool IsMeant(Contact? who) => only is null || who?.Id == only;
    }

    /// <summary>What the rules allow and the words would belie: names, and who knows whom, are asked on the way to the prospective boss and
    /// not of them; a guide is sought in order to decide, not once that is decided.</summary>
    private static bool IsOutOfPlace(Approach approach, Move move) => move is Move.Ask ask
        && ((ask.Of.Id == approach.Boss?.Id && ask.Request is (Request.Names or Request.Knows or Request.Leave))
            || (approach.Interest == Interest.Confirmed && ask.Request is Request.Names { Purpose: Purpose.Guide }));

    private static string Name(Move move) => move switch
    {
        Move.Contact { IsReminder: true } => "remind",
        Move.Contact => "contact",
        Move.Ask { Request: Request.Names } => "ask-names",
        Move.Ask { Request: Request.Knows } => "ask-knows",
        Move.Ask { Request: Request.Leave } => "ask-leave",
        Move.Ask { Request: Request.WhatBecame } => "ask-what-became",
        Move.Ask => "ask-stop",
        Move.AnswerOffer => "answer-offer",
        Move.Pay { Courtesy.Kind: CourtesyKind.Thanks } => "thank",
        Move.Pay { Courtesy.Kind: CourtesyKind.ReportBack } => "report-back",
        Move.Pay => "apologise",
        Move.JudgeInterest => "judge-interest",
        _ => "close",
    };

    private static string Name(Occasion occasion) => occasion switch
    {
        Texts.Occasion.ExplainMethod => "explain-method",
        Texts.Occasion.AcceptNo => "accept-no",
        Texts.Occasion.Withdraw => "withdraw",
        Texts.Occasion.MeetAgain => "meet-again",
        Texts.Occasion.ConfirmAppointment => "confirm-appointment",
        Texts.Occasion.MoveAppointment => "move-appointment",
        Texts.Occasion.ProposeDate => "propose-date",
        _ => "forwardable-note",
    };
}
