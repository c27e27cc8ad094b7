using System.Globalization;

namespace NetworkApproach.Tests.Wording;

/// <summary>One occasion to say something: a record that leads up to it, and which of the words are meant.</summary>
/// <param name="Name">The folder in which its texts are approved.</param>
/// <param name="Approach">The record.</param>
/// <param name="Now">When something is to be said.</param>
/// <param name="Say">The words.</param>
internal sealed record Scene(string Name, Approach Approach, DateTimeOffset Now, Func<Approach, DateTimeOffset, Voice, WordedText> Say)
{
    private const string Company = "Océanis";

    internal static readonly IReadOnlyList<(string File, Voice Voice)> Voices =
    [
        ("en", new Voice(Phrasebook.English) { Name = "Camille Durand" }),
        ("fr-tu", new Voice(Phrasebook.French) { Name = "Camille Durand", Form = Form.Familiar }),
        ("fr-vous", new Voice(Phrasebook.French)
        {
            Name = "Camille Durand",
            Form = Form.Formal,
            Gender = Gender.Feminine,
            Genders = new Dictionary<ContactId, Gender> { [Seeker.Id("Anne")] = Gender.Feminine, [Seeker.Id("Bob")] = Gender.Masculine },
        }),
    ];

    internal static readonly Lazy<IReadOnlyList<Scene>> All = new(() =>
    [
        Occasion<Occasion.ExplainMethod>("explain-method", Begin(), "2 June", "Anne"),
        Contact("ask-acquaintance", Begin(), "2 June", "Anne"),
        Ask<Request.Names>("ask-guide", Talked(), "4 June", "Anne", names => names.Purpose == Purpose.Guide),
        Ask<Request.Names>("ask-names-inside", Interested(), "5 June", "Anne", names => names.Purpose == Purpose.Inside),
        Ask<Request.Knows>("ask-knows", Interested().TakesForTheBoss("Hélène"), "5 June", "Anne"),
        Ask<Request.Leave>("ask-leave", Named(), "5 June", "Anne"),
        Ask<Request.Leave>("ask-leave-again", Named().IsGivenLeave("Anne", "Bob", until: "10 June"), "12 June", "Anne"),
        Contact("talk-cited", Granted(), "6 June", "Bob"),
        Contact("talk-cited-formerly", Granted(to: "Inès"), "6 June", "Inès"),
        Contact("talk-recommended", Granted(CitingScope.Recommended), "6 June", "Bob"),
        Contact("talk-announced", Granted(CitingScope.Announced), "6 June", "Bob"),
        Contact("talk-with-boss", Granted(to: "Hélène").TakesForTheBoss("Hélène"), "6 June", "Hélène"),
        Contact("reminder-talk", Granted().On("6 June").Calls("Bob", inTheNameOf: "Anne"), "18 June", "Bob"),
        Contact("reminder-talk-written", Granted().On("6 June").Calls("Bob", inTheNameOf: "Anne", over: Channel.Message), "18 June", "Bob"),
        Contact("reminder-acquaintance", Begin().Writes("Anne"), "12 June", "Anne"),
        Contact("reminder-acquaintance-seen", Begin().Writes("Anne", over: Channel.FaceToFace), "12 June", "Anne"),
        Contact("reminder-acquaintance-called", Begin().Writes("Anne", over: Channel.Telephone), "12 June", "Anne"),
        Ask<Request.Leave>("reminder-leave", Named().AsksLeave("Anne", "Bob"), "18 June", "Anne"),
        Ask<Request.Names>(
            "reminder-names", Interested().Asks("Anne", new Request.Names()), "18 June", "Anne", names => names.Purpose == Purpose.Inside),
        Reply("reply-agreed", Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.Yes()), "8 June", "Bob"),
        Contact(
            "reply-later", Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.Later(Seeker.Day("1 July"))),
            "2 July", "Bob", AttemptKind.Reply),
        Contact("reply-contacted", Begin().IsContactedBy("Inès"), "2 June", "Inès", AttemptKind.Reply),
        Contact("talk-again", Talked(minutes: 10), "10 June", "Anne", AttemptKind.Again),
        Offer("offer-redirected", Talked().IsOfferedToHaveTheCvPassedOn("Anne"), "Anne"),
        Offer("offer-of-one-who-insists", Insisting(), "Anne"),
        Occasion<Occasion.ForwardableNote>("note-for-one-who-insists", Insisting(), "5 June", "Anne"),
        Offer("offer-of-a-consultant", Begin().IsContactedBy("Olivier").IsOfferedToHaveTheCvPassedOn("Olivier"), "Olivier"),
        Offer("offer-declined", Talked().IsOfferedToHaveTheCvPassedOn("Anne"), "Anne", OfferReply.Declined),
        Ask<Request.WhatBecame>("cv-what-became", Talked().FindsTheCvPassedOn("Anne"), "5 June", "Anne"),
        Ask<Request.Stop>("cv-stop", Talked().FindsTheCvPassedOn("Anne"), "5 June", "Anne"),
        Occasion<Occasion.AcceptNo>(
            "accept-no", Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.No()), "8 June", "Bob"),
        Occasion<Occasion.AcceptNo>("accept-no-to-leave", Withdrawn(Granted()), "8 June", "Anne"),
        Occasion<Occasion.AcceptNo>("accept-no-to-used-leave", Withdrawn(Granted().Calls("Bob", "Anne")), "8 June", "Anne"),
        Pay("thanks-talk", Talked(), "4 June", CourtesyKind.Thanks, "Anne"),
        Pay("thanks-name", Named().Thanks(TalkOf(Named())), "5 June", CourtesyKind.Thanks, "Anne"),
        Pay(
            "thanks-name-in-confidence", Talked().Thanks(TalkOf(Talked())).IsTold("Anne", "Inès", inConfidence: true), "5 June",
            CourtesyKind.Thanks, "Anne"),
        Pay(
            "thanks-leave", Granted().Thanks(TalkOf(Granted())).Thanks(NamingOf(Granted())), "6 June", CourtesyKind.Thanks, "Anne",
            about: "Bob"),
        Pay(
            "thanks-several", Granted().IsTold("Anne", "Inès").IsTold("Anne", "Olivier", inConfidence: true), "6 June",
            CourtesyKind.Thanks, "Anne"),
        Pay("report-talked", Granted().Calls("Bob", "Anne").Talks("Bob"), "8 June", CourtesyKind.ReportBack, "Anne"),
        Pay(
            "report-declined", Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.No()), "8 June",
            CourtesyKind.ReportBack, "Anne"),
        Pay(
            "report-agreed", Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.Yes()), "8 June",
            CourtesyKind.ReportBack, "Anne"),
        Pay("report-waiting", Granted().Calls("Bob", "Anne"), "8 June", CourtesyKind.ReportBack, "Anne"),
        Pay(
            "report-several",
            Granted().IsTold("Anne", "Inès").IsTold("Anne", "Olivier").Calls("Bob", "Anne").Talks("Bob").IsContactedBy("Inès")
                .Hears("Inès", new Request.Talk(), new Answer.No()),
            "8 June", CourtesyKind.ReportBack, "Anne"),
        Pay("report-several-met-boss", MetTheBossAmongSeveral(), "12 June", CourtesyKind.ReportBack, "Anne"),
        Pay("report-unused", Named(), "8 June", CourtesyKind.ReportBack, "Anne"),
        Pay("report-met-boss", MetTheBoss(), "12 June", CourtesyKind.ReportBack, "Anne"),
        Pay("report-met-boss-further-on", MetTheBossThroughBob(), "14 June", CourtesyKind.ReportBack, "Anne", about: "Bob"),
        Pay(
            "report-good-no", Granted().Calls("Bob", "Anne").Talks("Bob").LosesInterest().Closes(Ending.GoodNo), "12 June",
            CourtesyKind.ReportBack, "Anne"),
        Pay("report-given-up", Named().Closes(Ending.GivenUp), "12 June", CourtesyKind.ReportBack, "Anne"),
        Occasion<Occasion.Withdraw>("withdraw", Granted().Calls("Bob", "Anne").LosesInterest(), "8 June", "Bob"),
        Occasion<Occasion.MeetAgain>("meet-again", Granted().Calls("Bob", "Anne").Talks("Bob").WishesToMeetAgain("Bob"), "8 June", "Bob"),
        Pay("apology-name", Named().Confesses("Bob", citing: "Anne"), "6 June", CourtesyKind.Apology, "Anne"),
        Occasion<Occasion.ConfirmAppointment>("appointment-confirm", Arranged(), "8 June", "Bob"),
        Occasion<Occasion.MoveAppointment>("appointment-move", Arranged(), "8 June", "Bob"),
        Occasion<Occasion.ProposeDate>(
            "appointment-cancelled", Arranged().On("8 June").LosesTheHour(AppointmentEnd.Cancelled), "8 June", "Bob"),
        Occasion<Occasion.ProposeDate>(
            "appointment-missed", Arranged().On("12 June").LosesTheHour(AppointmentEnd.Missed), "12 June", "Bob"),
        Pay("apology-contact", Begin().Confesses("Bob"), "3 June", CourtesyKind.Apology, "Bob"),
        Pay("report-not-wanted", Withdrawn(Granted()), "8 June", CourtesyKind.ReportBack, "Anne"),
        Pay(
            "report-after-a-no", Withdrawn(Granted()).Confesses("Bob", citing: "Anne"), "8 June", CourtesyKind.ReportBack, "Anne"),
    ]);

    public override string ToString() => Name;

    private static Seeker Begin() => Seeker.Approaching(Company)
        .Notes(new Contact(Seeker.Id("Anne"), "Anne Leroy"))
        .Notes(new Contact(Seeker.Id("Bob"), "Bob Marchand", [new Employment(new CompanyName("OCÉANIS SA"), "cook")]))
        .Notes(
            new Contact(Seeker.Id("Inès"), "Inès d'Ormesson", [new Employment(new CompanyName(Company), Until: new DateOnly(2024, 3, 31))]))
        .Notes(new Contact(Seeker.Id("Hélène"), "Hélène van den Berg"))
        .Notes(new Contact(Seeker.Id("Olivier"), "Olivier O'Neil", isConsultant: true))
        .Knows("Anne");

    private static Seeker Talked(int minutes = 20) =>
        Begin().Writes("Anne").On("3 June").Talks("Anne", minutes).Learns("They cannot find testers.");

    private static Seeker Interested() => Talked().IsInterested();

    private static Seeker Named(string who = "Bob") => Interested().IsTold("Anne", who);

    private static Seeker Granted(CitingScope scope = CitingScope.Cited, string to = "Bob") =>
        Named(to).On("5 June").AsksLeave("Anne", to).IsGivenLeave("Anne", to, scope: scope);

    private static Seeker Withdrawn(Seeker seeker) =>
        seeker.Hears("Anne", new Request.Leave(Seeker.Id("Bob")), new Answer.No());

    private static Seeker Arranged() =>
        Granted().Calls("Bob", "Anne").Hears("Bob", new Request.Talk(), new Answer.Yes()).AgreesOn("Bob", "11 June 14:00");

    private static Seeker Insisting()
    {
        Seeker seeker = Talked().IsOfferedToHaveTheCvPassedOn("Anne");
        return seeker.AnswersTheOffer(seeker.Act, OfferReply.AskedToContactThem).IsOfferedToHaveTheCvPassedOn("Anne");
    }

    private static Seeker MetTheBoss() =>
        Granted(to: "Hélène").TakesForTheBoss("Hélène").Calls("Hélène", "Anne").On("10 June").Talks("Hélène").Closes(Ending.MetTheBoss);

    private static Seeker MetTheBossThroughBob() =>
        Granted()
            .Calls("Bob", "Anne")
            .On("8 June")
            .Talks("Bob")
            .TakesForTheBoss("Hélène")
            .IsTold("Bob", "Hélène")
            .On("9 June")
            .AsksLeave("Bob", "Hélène")
        .IsGivenLeave("Bob", "Hélène").Calls("Hélène", "Bob").On("12 June").Talks("Hélène").Closes(Ending.MetTheBoss);

    private static Seeker MetTheBossAmongSeveral() => Granted(to: "Hélène").IsTold("Anne", "Bob").TakesForTheBoss("Hélène")
        .Calls("Hélène", "Anne").On("10 June").Talks("Hélène").Closes(Ending.MetTheBoss);

    private static ActId NamingOf(Seeker seeker) => seeker.Approach.Events.OfType<ApproachEvent.Named>().Last().Id;

    private static ActId TalkOf(Seeker seeker) => seeker.Approach.Events.OfType<ApproachEvent.Talked>().Last().Id;

    private static DateTimeOffset At(string day)
    {
        DateTime date = DateTime.Parse($"{day} 2026 10:00", CultureInfo.InvariantCulture);
        return new DateTimeOffset(date, TimeSpan.FromHours(2));
    }

    private static Scene Move<T>(string name, Seeker seeker, string day, Func<T, bool> isMeant, bool last = false)
        where T : Move => new(name, seeker.Approach, At(day), (approach, now, voice) =>
    {
        IEnumerable<T> moves = approach.Moves(now).OfType<T>().Where(isMeant);
        return Texts.Wording.For(approach, last ? moves.Last() : moves.First(), now, voice);
    });

    private static Scene Contact(string name, Seeker seeker, string day, string to, AttemptKind kind = AttemptKind.Any) =>
        Move<Move.Contact>(name, seeker, day, move => move.Attempt.To.Id == Seeker.Id(to) && kind switch
        {
            AttemptKind.Reply => move.Attempt.Basis is AttemptBasis.Reply,
            AttemptKind.Again => move.Attempt.Basis is AttemptBasis.Again,
            _ => true,
        });

    private static Scene Reply(string name, Seeker seeker, string day, string to) =>
        new(name, seeker.Approach, At(day), (approach, now, voice) => Texts.Wording.For(
        approach, new Move.Contact(ContactAttempt.InReplyTo(approach.LastContactFrom(Seeker.Id(to))!, Channel.Message), IsReminder: false),
        now, voice));

    private static Scene Ask<T>(string name, Seeker seeker, string day, string of, Func<T, bool>? isMeant = null)
        where T : Request =>
            Move<Move.Ask>(
                name, seeker, day, move => move.Of.Id == Seeker.Id(of) && move.Request is T request && isMeant?.Invoke(request) != false);

    private static Scene Offer(string name, Seeker seeker, string by, OfferReply reply = OfferReply.AskedToContactThem) =>
        Move<Move.AnswerOffer>(name, seeker, "5 June", move => move.By.Id == Seeker.Id(by) && move.Reply == reply);

    private static Scene Pay(
        string name, Seeker seeker, string day, CourtesyKind kind, string to, string? about = null, bool last = false) => Move<Move.Pay>(
        name, seeker, day,
        move => move.Courtesy.Kind == kind
            && move.Courtesy.To.Id == Seeker.Id(to)
            && (about is null || move.Courtesy.About?.Id == Seeker.Id(about)), last);

    private static Scene Occasion<T>(string name, Seeker seeker, string day, string to)
        where T : Occasion => new(name, seeker.Approach, At(day), (approach, now, voice) =>
        Texts.Wording.For(
            approach, Texts.Wording.Occasions(approach, now).OfType<T>().First(one => one.Towards.Id == Seeker.Id(to)), now, voice));

    private enum AttemptKind
    {
        Any,
        Reply,
        Again,
    }
}
