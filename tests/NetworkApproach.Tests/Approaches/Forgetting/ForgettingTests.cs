using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class ForgettingTests
{
    private static readonly ContactId Pseudonym = new("person-1");

    /// <summary>From Ann to Bob to Cyd, each contacted in the name of the one before; Cyd has talked.</summary>
    private static readonly IReadOnlyList<ApproachEvent> Chain =
    [
        .. BobAsked, Noted("z", 3, "bob"), Talked("u", 4, "bob"), Named("o", 4, "bob", "cyd"), Granted("p", 4, "bob", "cyd"),
        Attempted("b", 5, "cyd", ByLeave("p")), Talked("v", 6, "cyd"),
    ];

    [Fact]
    public void Every_place_where_a_person_can_stand_is_rewritten_and_what_described_them_is_dropped()
    {
        ApproachEvent[] history =
        [
            Open,
            new ApproachEvent.PersonNoted(
                new ActId("1"), At(1),
                new Contact(Who("bob"), "Robert", [new Employment(new CompanyName("Hisown"), "chief", Day(3))], isConsultant: true)),
            Known("2", 1, "bob"), Boss("3", 1, "bob"),
            new ApproachEvent.Named(new ActId("4"), At(1), Who("bob"), Who("ann"), "his sister", Personally: false, InConfidence: true),
            new ApproachEvent.Named(new ActId("5"), At(1), Who("ann"), Who("bob"), "her brother"),
            new ApproachEvent.Named(new ActId("6"), At(1), Who("ann"), Who("cyd"), "works there"),
            Said("7", 1, "bob", Knows("ann"), new Answer.Yes()), Said("8", 1, "ann", Knows("bob"), new Answer.No()),
            Said("9", 1, "ann", Leave("bob", Purpose.Guide), new Answer.Granted(CitingScope.Announced, Day(9))),
            Said("10", 1, "ann", WhatBecame("h"), new Answer.PassedTo(Who("bob"))), Received("11", 1, "bob"),
            Attempted("12", 1, "bob", ByLeave("9"), minutes: 15), Asked("13", 1, "bob", Leave("ann")),
            Asked("14", 1, "ann", Knows("bob")), Talked("15", 1, "bob", minutes: 12, offered: 3), Fact("16", 1, "15", heardFrom: "bob"),
            Fact("17", 1, "15", heardFrom: "ann"), Offered("18", 1, "bob"),
            HandedOff("19", 1, "bob", "ann"), HandedOff("20", 1, "ann", "bob"), HandedOff("21", 1, "ann"),
            new ApproachEvent.WishedToMeetAgain(new ActId("22"), At(1), Who("bob"), Day(8)), Confessed("23", 1, "bob", "ann"),
            Confessed("24", 1, "ann", "bob"), Confessed("25", 1, "cyd"), Struck("26", 2, "15", Talked("15", 1, "bob", minutes: 13)),
            Struck("27", 2, "17"),
            Paid("28", 2, CourtesyKind.Thanks, "15"), Believed("29", 2), Judged("30", 2, Interest.Open), Replied("31", 2, "18"),
            WrittenOff("32", 2, "19"), Waived("33", 2, CourtesyKind.Thanks, "16"), Closed("34", 3),
            Erased("35", 3, "bob"), Known("36", 3, "ann"),
            new ApproachEvent.PersonNoted(
                new ActId("37"), At(1), new Contact(Who("ann"), "Anna", [new Employment(new CompanyName("Hers"), "chief")])),
        ];
        string[] expected = [.. history.Select(e => EventJson.Write(e)
            .Replace(
                "\"name\":\"Robert\",\"employments\":[{\"company\":\"Hisown\",\"title\":\"chief\",\"until\":\"2026-03-05\"}],"
                    + "\"consultant\":true", "\"name\":\"person-1\"", StringComparison.Ordinal)
            .Replace("\"who\":\"bob\",\"how\":\"school\"", "\"who\":\"person-1\",\"how\":\"…\"", StringComparison.Ordinal)
            .Replace(",\"why\":\"his sister\"", string.Empty, StringComparison.Ordinal)
            .Replace(",\"why\":\"her brother\"", string.Empty, StringComparison.Ordinal)
            .Replace("\"bob\"", "\"person-1\"", StringComparison.Ordinal))];

        ForgottenHistory forgotten = Forgetting.Forget(history, Who("bob"), Pseudonym, new ActId("erasure"), At(4));

        Assert.Equal(
            [.. expected.Select(EventJson.Read), new ApproachEvent.Erased(new ActId("erasure"), At(4), Pseudonym)], forgotten.History);
        Assert.Equal(history.Length + 1, forgotten.History.Count);
        Assert.Empty(forgotten.Mentions);
    }

    [Fact]
    public void A_chain_through_somebody_forgotten_stays_legal_and_goes_on()
    {
        ForgottenHistory forgotten = Forgetting.Forget(Chain, Who("bob"), Pseudonym, new ActId("erasure"), At(7));
        Approach approach = Approach.Fold(forgotten.History);

        Assert.Empty(approach.Breaches);
        Assert.Empty(Audit.Of(forgotten.History));
        Assert.Equal(
            ["ann", "person-1", "cyd"],
            approach.Journal().Single(entry => entry.Event.Id == new ActId("b")).Chain.Select(link => link.Who.Name));
        Assert.Null(approach.Refusal(ContactAttempt.Again(approach.LastTalkWith(Who("cyd"))!, Channel.Message, 20), At(8)));
        Assert.Null(approach.Refusal("cyd", Names(), At(8)));
        Assert.Null(approach.Refusal(Named("w", 8, "cyd", "dan")));
    }

    [Fact]
    public void Nothing_more_is_accepted_of_somebody_forgotten()
    {
        Approach before = After(
            Chain, Known("l", 6, "bob"), Received("r", 6, "bob"), Offered("x", 6, "bob"), HandedOff("h", 6, "bob"),
            Named("m", 6, "ann", "dan"), Named("n2", 6, "bob", "dan"), Granted("q", 6, "bob", "dan"), Granted("q2", 6, "ann", "dan"));
        Approach approach = Approach.Fold(Forgetting.Forget(before.Events, Who("bob"), Pseudonym, new ActId("erasure"), At(7)).History);
        ContactAttempt[] contacts =
        [
            ContactAttempt.ToAcquaintance(before.AcquaintanceWith(Who("bob"))!, Channel.Message, 10),
            ContactAttempt.InReplyTo(before.LastContactFrom(Who("bob"))!, Channel.Message),
            ContactAttempt.Again(before.LastTalkWith(Who("bob"))!, Channel.Message, 10),
            ContactAttempt.Through(before.PermissionsFor(Who("bob"), At(7))[0], Channel.Message, 10),
            ContactAttempt.Through(
                before.PermissionsFor(Who("dan"), At(7)).Single(permission => permission.Relay.Id == Who("bob")), Channel.Message, 10),
        ];
        ApproachEvent[] records =
        [
            Noted("y", 8, "person-1"), Known("y", 8, "person-1"), Boss("y", 8, "person-1"), Named("y", 8, "ann", "person-1"),
            Named("y", 8, "person-1", "ann"), Said("y", 8, "person-1", new Request.Talk(), new Answer.Yes()),
            Said("y", 8, "ann", Knows("person-1"), new Answer.Yes()), Said("y", 8, "ann", WhatBecame("h"), new Answer.PassedTo(Pseudonym)),
            Received("y", 8, "person-1"), Talked("y", 8, "person-1"), Fact("y", 8, "u"),
            Fact("y", 8, "v", heardFrom: "person-1"), Offered("y", 8, "person-1"), Replied("y", 8, "x"), HandedOff("y", 8, "person-1"),
            HandedOff("y", 8, "ann", "person-1"), new ApproachEvent.WishedToMeetAgain(new ActId("y"), At(8), Pseudonym),
            Confessed("y", 8, "person-1"), Confessed("y", 8, "cyd", "person-1"), Paid("y", 8, CourtesyKind.Thanks, "u"),
            Waived("y", 8, CourtesyKind.Thanks, "u"),
        ];

        Assert.All(
            contacts, contact => Assert.Null(before.Refusal(contact, At(30)) is Refusal.NoBasis or Refusal.Forgotten ? contact : null));
        Assert.All(contacts[..4], contact => Assert.NotNull(approach.Refusal(contact, At(30))));
        Assert.Equal(new Refusal.Forgotten(approach.Contact(Pseudonym)), approach.Refusal(contacts[4], At(30)));
        Assert.All(records, record => Assert.Equal(new Refusal.Forgotten(approach.Contact(Pseudonym)), approach.Refusal(record)));
        Assert.All(
            (Request[])[Names(Purpose.Guide), Knows("ann"), WhatBecame("h"), Stop("h")],
            request => Assert.IsType<Refusal.Forgotten>(approach.Refusal("person-1", request, At(8))));
        Assert.All(
            (Request[])[Knows("person-1"), Leave("person-1")],
            request => Assert.IsType<Refusal.Forgotten>(approach.Refusal("ann", request, At(8))));
        Assert.IsType<Refusal.NotRecordable>(approach.Refusal(Erased("y", 8, "ann")));
        Assert.IsType<Refusal.CannotStrike>(approach.Refusal(Struck("y", 8, "erasure")));
        Assert.Empty(approach.PermissionsFor(Pseudonym, At(7)));
        Assert.Equal(["ann"], approach.PermissionsFor(Who("dan"), At(7)).Select(permission => permission.Relay.Id.Value));
        Assert.Null(approach.AcquaintanceWith(Pseudonym));
        Assert.Null(approach.LastContactFrom(Pseudonym));
        Assert.Null(approach.LastTalkWith(Pseudonym));
    }

    [Fact]
    public void Texts_and_act_ids_that_may_name_them_are_listed_whatever_case_accents_and_typing_and_the_others_are_not()
    {
        ApproachEvent[] history =
        [
            Opened("open", 0) with { Target = new Target(new CompanyName("Noname Corp"), "successor of Mrs. D'ORSAY") },
            new ApproachEvent.PersonNoted(new ActId("1"), At(1), new Contact(Who("bob"), "Zoé d’Orsay-Lenz")),
            new ApproachEvent.PersonNoted(
                new ActId("2"), At(1),
                new Contact(
                    Who("ann"), "Ann Lenz",
                    [new Employment(new CompanyName("Hers"), "assistant to Zoe"), new Employment(new CompanyName("Hers"), "engineer")])),
            new ApproachEvent.AcquaintanceStated(new ActId("3"), At(1), Who("ann"), "through ZOÉ", Day(0)),
            new ApproachEvent.BeliefStated(new ActId("4"), At(1), Topic.Team, "zoe\u0301 leads it"),
            new ApproachEvent.Named(new ActId("5"), At(1), Who("ann"), Who("cyd"), "LENZ said so"),
            new ApproachEvent.Talked(new ActId("6 with lenz"), At(1), Who("ann"), 10),
            new ApproachEvent.FactLearnt(new ActId("7"), At(1), new ActId("6 with lenz"), Topic.Team, "d’Orsay left"),
            new ApproachEvent.InterestJudged(new ActId("8"), At(1), Interest.Open, "what bob says"),
            HandedOff("9", 1, "ann"),
            new ApproachEvent.WrittenOff(new ActId("10"), At(1), new ActId("9"), "Zoe has it"),
            new ApproachEvent.CourtesyWaived(new ActId("11"), At(1), CourtesyKind.Thanks, new ActId("6 with lenz"), "Zoe did"),
            new ApproachEvent.StruckOut(
                new ActId("12"), At(1), new ActId("4"), "not Zoe",
                new ApproachEvent.BeliefStated(new ActId("4"), At(1), Topic.Team, "Zoe follows")),
            new ApproachEvent.BeliefStated(new ActId("13"), At(1), Topic.Team, "nobody leads it"),
            new ApproachEvent.Named(new ActId("14"), At(1), Who("bob"), Who("cyd"), "Zoe said so"),
        ];
        ForgottenHistory forgotten = Forgetting.Forget(history, Who("bob"), Pseudonym, new ActId("erasure"), At(2));

        Assert.Equal(
            [
                new Mention(new ActId("open"), "successor of Mrs. D'ORSAY"),
                new Mention(new ActId("2"), "assistant to Zoe"),
                new Mention(new ActId("2"), "Ann Lenz", MentionKind.PersonName),
                new Mention(new ActId("3"), "through ZOÉ"),
                new Mention(new ActId("4"), "zoe\u0301 leads it"),
                new Mention(new ActId("5"), "LENZ said so"),
                new Mention(new ActId("6 with lenz"), "6 with lenz", MentionKind.ActId),
                new Mention(new ActId("7"), "d’Orsay left"),
                new Mention(new ActId("8"), "what bob says"),
                new Mention(new ActId("10"), "Zoe has it"),
                new Mention(new ActId("11"), "Zoe did"),
                new Mention(new ActId("12"), "not Zoe"),
                new Mention(new ActId("12"), "Zoe follows"),
            ],
            forgotten.Mentions);

        ForgottenHistory blanked = Forgetting.Forget(
            history, Who("bob"), Pseudonym, new ActId("erasure"), At(2), forgotten.Mentions.ToHashSet());
        Assert.Equal(
            [
                new Mention(new ActId("2"), "Ann Lenz", MentionKind.PersonName),
                new Mention(new ActId("6 with lenz"), "6 with lenz", MentionKind.ActId),
            ],
            blanked.Mentions);
        Assert.Equal(
            [
                "\"role\"", "\"through ZOÉ\"", "zoe", "LENZ", "d’Orsay", "what bob says", "Zoe", "assistant",
            ],
            ((string[])["\"role\"", "\"through ZOÉ\"", "zoe", "LENZ", "d’Orsay", "what bob says", "Zoe", "assistant"])
                .Where(text => !blanked.History.Any(e => EventJson.Write(e).Contains(text, StringComparison.Ordinal))));
        Assert.Equal("Ann Lenz", ((ApproachEvent.PersonNoted)blanked.History[2]).Person.Name);
        Assert.Equal(
            [new Employment(new CompanyName("Hers")), new Employment(new CompanyName("Hers"), "engineer")],
            ((ApproachEvent.PersonNoted)blanked.History[2]).Person.Employments);
        Assert.Equal(history[13], blanked.History[13]);
        Assert.Equal("…", Forgetting.Blank);
        Assert.Equal(
            new ApproachEvent.StruckOut(
                new ActId("12"), At(1), new ActId("4"), "…", new ApproachEvent.BeliefStated(new ActId("4"), At(1), Topic.Team, "…")),
                blanked.History[12]);
    }

    [Fact]
    public void Companies_other_peoples_ids_ids_of_acts_recorded_or_not_and_of_the_approach_that_may_name_them_are_listed_once()
    {
        ApproachEvent[] history =
        [
            new ApproachEvent.Opened(
                new ActId("open"), At(0), new ApproachId("with-zoe"), Who("zoe-cousin"), new Target(new CompanyName("Lenz & Sons, Inc.")),
                ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(
                new ActId("1"), At(1), new Contact(Who("bob"), "Zoé Lenz", [new Employment(new CompanyName("Zoe's"))])),
            new ApproachEvent.PersonNoted(
                new ActId("2"), At(1),
                new Contact(
                    Who("ann"), "Ann",
                    [new Employment(new CompanyName("Lenz GmbH")), new Employment(new CompanyName("Lenz GmbH"), "cook"),
                        new Employment(new CompanyName("Hers"))])),
            Known("3", 1, "lenz-junior"), Talked("4", 1, "lenz-junior"), Fact("5", 1, "the talk with zoe"),
            Fact("6", 1, "the talk with zoe"), Replied("7", 1, "offer of lenz"), WrittenOff("8", 1, "hand-off by lenz"),
            Paid("9", 1, CourtesyKind.Thanks, "lunch with zoe"), Waived("10", 1, CourtesyKind.Thanks, "dinner with zoe"),
            Asked("11", 1, "ann", Stop("zoe's cv")), Said("12", 1, "ann", WhatBecame("lenz cv"), new Answer.No()),
            Attempted("13", 1, "ann", ByLeave("leave of lenz")), Struck("14", 1, "call to zoe", Known("15 zoe", 1, "zoe-two")),
            new ApproachEvent.FactLearnt(new ActId("16"), At(1), new ActId("4"), Topic.Team, "fact", Belief: new ActId("lenz leads")),
            Struck(
                "17", 2, "open",
                new ApproachEvent.Opened(
                    new ActId("open"), At(0), new ApproachId("zoe again"), Who("me"), new Target(new CompanyName("Zoe Works")),
                    ApproachPolicy.Default)),
        ];

        Assert.Equal(
            [
                new("open", "Lenz & Sons, Inc.", MentionKind.Company), new("open", "with-zoe", MentionKind.ApproachId),
                new("open", "zoe-cousin", MentionKind.PersonId),
                new("2", "Lenz GmbH", MentionKind.Company), new("3", "lenz-junior", MentionKind.PersonId),
                new("5", "the talk with zoe", MentionKind.ActId),
                new("7", "offer of lenz", MentionKind.ActId), new("8", "hand-off by lenz", MentionKind.ActId),
                new("9", "lunch with zoe", MentionKind.ActId),
                new("10", "dinner with zoe", MentionKind.ActId), new("11", "zoe's cv", MentionKind.ActId),
                new("12", "lenz cv", MentionKind.ActId), new("13", "leave of lenz", MentionKind.ActId),
                new("14", "zoe-two", MentionKind.PersonId), new("14", "call to zoe", MentionKind.ActId),
                new("14", "15 zoe", MentionKind.ActId), new("16", "lenz leads", MentionKind.ActId),
                new("17", "Zoe Works", MentionKind.Company), new("17", "zoe again", MentionKind.ApproachId),
            ],
            Forgetting
                .Forget(history, Who("bob"), Pseudonym, new ActId("erasure"), At(2)).Mentions
                .Select(mention => (mention.Act.Value, mention.Text, mention.Kind)));
    }

    [Fact]
    public void A_name_noted_only_in_a_correction_and_a_name_of_one_letter_are_looked_for_too()
    {
        ApproachEvent noted = new ApproachEvent.PersonNoted(new ActId("1"), At(1), new Contact(Who("bob"), "李"));
        ApproachEvent[] history =
        [
            Open, noted, new ApproachEvent.BeliefStated(new ActId("2"), At(1), Topic.Team, "李 leads it"),
            new ApproachEvent.BeliefStated(new ActId("3"), At(1), Topic.Team, "Lee leads it"),
            Struck("4", 2, "1", new ApproachEvent.PersonNoted(new ActId("1"), At(1), new Contact(Who("bob"), "J. Lee"))),
        ];

        Assert.Equal(
            ["2", "3"],
            Forgetting.Forget(history, Who("bob"), Pseudonym, new ActId("erasure"), At(2)).Mentions.Select(mention => mention.Act.Value));
    }

    [Fact]
    public void Only_somebody_the_history_names_can_be_forgotten_under_ids_that_are_free()
    {
        ActId act = new("erasure");

        Assert.Equal("who", Refused(() => Forgetting.Forget(Chain, Who("me"), Pseudonym, act, At(7))));
        Assert.Equal("who", Refused(() => Forgetting.Forget(Chain, Who("eve"), Pseudonym, act, At(7))));
        Assert.Equal("who", Refused(() => Forgetting.Forget([], Who("bob"), Pseudonym, act, At(7))));
        Assert.Equal("pseudonym", Refused(() => Forgetting.Forget(Chain, Who("bob"), default, act, At(7))));
        Assert.Equal("pseudonym", Refused(() => Forgetting.Forget(Chain, Who("bob"), Who("bob"), act, At(7))));
        Assert.Equal("pseudonym", Refused(() => Forgetting.Forget(Chain, Who("bob"), Who("cyd"), act, At(7))));
        Assert.Equal("pseudonym", Refused(() => Forgetting.Forget(Chain, Who("bob"), Who("me"), act, At(7))));
        Assert.Equal("act", Refused(() => Forgetting.Forget(Chain, Who("bob"), Pseudonym, new ActId("k"), At(7))));
        Assert.Throws<ArgumentException>(() => Forgetting.Forget(Chain, Who("bob"), Pseudonym, default, At(7)));
        Assert.Throws<ArgumentException>(() => Forgetting.Forget(
            Chain, Who("bob"), Pseudonym, act, new DateTimeOffset(1899, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        Assert.Throws<ArgumentException>(() => Forgetting.Forget(
            [.. Chain, Talked(string.Empty.PadLeft(1, 'x'), 1, "bob", minutes: 0)], Who("bob"), Pseudonym, act, At(7)));
        Assert.Throws<ArgumentNullException>(() => Forgetting.Forget(null!, Who("bob"), Pseudonym, act, At(7)));

        static string? Refused(Action forget) => Assert.Throws<ArgumentException>(forget).ParamName;
    }

    /// <summary>No decision records it; an invented history may have it.</summary>
    [Theory]
    [InlineData("ann", "me")]
    [InlineData("me", "ann")]
    public void A_statement_that_somebody_is_the_seeker_unites_nobody(string who, string other)
    {
        ApproachEvent[] history = [Open, Same("same", 1, who, other), Known("known", 1, "ann")];

        IReadOnlyList<ApproachEvent> left = Forgetting.Forget(history, Who("ann"), Pseudonym, new ActId("erasure"), At(4)).History;

        Assert.Equal(Open, left[0]);
        Assert.Equal([new ActId("same")], Approach.Fold(left).Breaches.Select(breach => breach.Act));
        Assert.Equal([new ActId("same")], Audit.Of(left).Select(breach => breach.Act));
    }
}
