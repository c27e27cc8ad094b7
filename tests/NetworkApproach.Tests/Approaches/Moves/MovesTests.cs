using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;
using static NetworkApproach.Tests.Approaches.Told;

namespace NetworkApproach.Tests.Approaches;

public sealed class MovesTests
{
    private static readonly string[] People = ["ann", "bob", "cyd", "dan", "eve", "fay", "nobody"];

    [Fact]
    public void Nothing_is_allowed_before_the_opening() => Assert.Empty(Approach.Unopened.Moves(At(0)));

    [Fact]
    public void At_the_start_only_verdicts_are_there_to_give() =>
        Assert.Equal(["judge Lost", "close GoodNo", "close GivenUp"], Lines(After([Open]), 0));

    [Fact]
    public void An_acquaintance_can_be_contacted_and_before_any_talk_only_be_asked_about_leads() => Assert.Equal(
        ["contact ann by k, 20 minutes, Message", "judge Lost", "close GoodNo", "close GivenUp"],
        Lines(After([Open, Known("k", 0, "ann")]), 0));

    [Fact]
    public void The_whole_of_a_rich_record_in_its_order() => Assert.Equal(
        [
            "pay Thanks t", "pay Thanks n", "pay Thanks m", "pay ReportBack n", "pay ReportBack m",
            "answer o AskedToContactThem", "answer o Declined",
            "ask ann WhatBecame", "ask ann Stop",
            "contact ann by k, 20 minutes, Message", "contact ann by t, 20 minutes, Message",
            "contact cyd by c, 20 minutes, Message",
            "ask ann Names Inside", "ask ann Names Guide", "ask ann Knows dan", "ask ann Leave bob Inside",
            "ask cyd Knows dan",
            "judge Lost", "close GoodNo", "close GivenUp",
        ],
        Lines(
            After(
                BobNamed, Named("m", 1, "ann", "dan", personally: false), Known("c", 1, "cyd"), Offered("o", 1, "ann"),
                HandedOff("h", 1, "ann")), 2));

    [Fact]
    public void The_minutes_asked_are_those_a_talk_may_take_and_the_person_has_left() => Assert.Equal(
        ["contact ann by k, 5 minutes, Message", "contact ann by t, 5 minutes, Message"],
        Contacts(After([Open, Known("k", 0, "ann"), Talked("t", 1, "ann", minutes: 30, offered: 5)]), 2));

    [Fact]
    public void Nobody_with_no_minutes_left_is_contacted_but_the_boss() => Assert.Equal(
        ["contact bob by l, 20 minutes, Message", "contact bob by u, 20 minutes, Message"],
        Contacts(
            After(
                [Open, Known("k", 0, "ann"), Known("l", 0, "bob"), Talked("t", 1, "ann", minutes: 30), Talked("u", 1, "bob", minutes: 60),
                    Fact("f", 1, "t"), Judged("i", 1, Interest.Confirmed), Boss("b", 1, "bob")]),
            2));

    [Fact]
    public void Minutes_taken_and_open_elsewhere_count()
    {
        Approach approach = After([Open, Known("k", 0, "ann"), Known("l", 0, "bob")]);
        Footprint elsewhere = new(Who("ann"), 12, 100, 7, 0, 0, [], []);

        Assert.Equal(
            ["contact ann by k, 11 minutes, Message", "contact bob by l, 20 minutes, Message"],
            approach.Moves(At(1), [elsewhere]).OfType<Move.Contact>().Select(Line));
        Assert.Equal(
            ["contact bob by l, 20 minutes, Message"],
            approach.Moves(At(1), [new(Who("ann"), int.MaxValue, 0, int.MaxValue, 0, 0, [], [])]).OfType<Move.Contact>().Select(Line));
    }

    [Fact]
    public void A_reminder_is_by_telephone_with_the_same_minutes_and_only_from_its_day()
    {
        Assert.DoesNotContain(Contacts(After(BobAsked), 13), line => line.Contains("bob", StringComparison.Ordinal));
        Move.Contact reminder = Assert.Single(
            After(BobAsked).Moves(At(14)).OfType<Move.Contact>(), move => move.Attempt.To.Id == Who("bob"));

        Assert.Equal("remind bob by g, 10 minutes, Telephone", Line(reminder));
        Assert.True(reminder.IsReminder);
        Assert.Equal(Who("ann"), reminder.Attempt.Citing?.Relay.Id);
    }

    [Fact]
    public void A_second_relay_may_introduce_once_the_reminders_day_has_come_with_the_minutes_of_a_talk()
    {
        Approach approach = After(
            BobAsked, Known("c", 3, "cyd"), Talked("u", 3, "cyd"), Named("m", 3, "cyd", "bob"), Granted("h", 3, "cyd", "bob"));

        Assert.DoesNotContain(Contacts(approach, 13), line => line.Contains("bob", StringComparison.Ordinal));
        Assert.Equal(
            ["remind bob by g, 10 minutes, Telephone", "contact bob by h, 20 minutes, Message"],
            Contacts(approach, 14).Where(line => line.Contains("bob", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whoever_contacted_the_seeker_can_be_replied_to() => Assert.Equal(
        ["contact bob by r, 20 minutes, Message"], Contacts(After([Open, Received("r", 0, "bob")]), 1));

    [Fact]
    public void Leave_is_asked_for_a_guide_before_interest_and_never_for_the_boss_as_one()
    {
        ApproachEvent[] named = [Named("n", 1, "ann", "bob"), Named("m", 1, "ann", "cyd"), Boss("b", 1, "cyd")];

        Assert.Equal(["ask ann Leave bob Guide"], Leaves(After(AnnTalked, named)));
        Assert.Equal(["ask ann Leave bob Inside", "ask ann Leave cyd Inside"], Leaves(After(Interested, named)));

        static IEnumerable<string> Leaves(Approach approach) =>
            Lines(approach, 2).Where(line => line.Contains("Leave", StringComparison.Ordinal));
    }

    [Fact]
    public void Whether_somebody_knows_them_is_asked_of_leads_and_of_the_boss_until_answered() => Assert.Equal(
        ["ask ann Knows eve", "ask cyd Knows dan", "ask cyd Knows eve"],
        Lines(
            After(
                BobNamed, Known("c", 1, "cyd"), Boss("b", 1, "dan"), Named("m", 1, "ann", "eve", personally: false),
                Said("s", 1, "ann", Knows("dan"), new Answer.Yes())), 2)
            .Where(line => line.Contains("Knows", StringComparison.Ordinal)));

    [Fact]
    public void Once_closed_only_courtesies_and_the_questions_about_a_CV_are_left() => Assert.Equal(
        ["pay Thanks t", "answer o Declined", "ask ann WhatBecame", "ask ann Stop"],
        Lines(After(AnnTalked, Offered("o", 1, "ann"), HandedOff("h", 1, "ann"), Closed("c", 2)), 3));

    [Fact]
    public void Every_ending_that_the_record_bears_out_can_be_given() => Assert.Equal(
        ["judge Lost", "close MetTheBoss", "close GoodNo", "close GivenUp"],
        Lines(
            After(Interested, Boss("b", 1, "ann")),
            2).Where(line => line.StartsWith("judge", StringComparison.Ordinal) || line.StartsWith("close", StringComparison.Ordinal)));

    [Fact]
    public void A_move_says_towards_whom()
    {
        IReadOnlyList<Move> moves = After(BobNamed, Noted("z", 1, "bob"), Offered("o", 1, "ann")).Moves(At(2));

        Assert.All(moves, move => Assert.Equal(move is Move.JudgeInterest or Move.Close ? null : Who("ann"), move.Towards?.Id));
        Assert.Equal("Somebody", moves.OfType<Move.Ask>().Single(ask => ask.Request is Request.Leave).About?.Name);
        Assert.Equal(Who("ann"), Assert.Single(moves.OfType<Move.AnswerOffer>().Select(answer => answer.By.Id).Distinct()));
    }

    [Fact]
    public void Two_footprints_of_one_person_are_an_argument_error() =>
        Assert.Throws<ArgumentException>(() => After([Open]).Moves(At(1), [Footprint.None(Who("ann")), Footprint.None(Who("ann"))]));

    [Cases(1000, Arbitrary = [typeof(OpenedHistories)])]
    public void Every_move_is_accepted_as_it_stands_and_every_contact_or_request_that_would_be_is_a_move(
        IReadOnlyList<ApproachEvent> history, int seed)
    {
        Approach approach = Approach.Fold(history);
        DateTimeOffset last = history.Max(e => e.At);
        foreach (DateTimeOffset now in (DateTimeOffset[])[last, last.AddDays(1), last.AddDays(12), last.AddDays(100), last.AddDays(-3)])
        {
            Footprint[] elsewhere = approach.Ledger.Same.IsEmpty ? RandomFootprints.Of(seed++, People) : [];
            IReadOnlyList<Move> moves = approach.Moves(now, elsewhere);
            Assert.Equal(moves.Count, moves.Distinct().Count());
            foreach (Move move in moves)
            {
                Assert.Null(
                    approach.Refusal(
                        move.ToCommand(new ActId("moving"), now), Array.Find(elsewhere, one => one.Person == move.Towards?.Id)));
            }

            // Of two ids of one person the moves name one.
            if (now >= last && approach.Ledger.Same.IsEmpty)
            {
                ContactsAreComplete(approach, now, elsewhere, moves);
                RequestsAreComplete(approach, now, elsewhere, moves);
                RecordsAreComplete(approach, now, moves);
            }
        }
    }

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Nobody_is_filtered_by_their_job(IReadOnlyList<ApproachEvent> history)
    {
        DateTimeOffset now = history.Select(e => e.At).DefaultIfEmpty(At(0)).Max().AddDays(12);

        Assert.Equal(Described("intern", isConsultant: false), Described("chief executive officer", isConsultant: true));

        string[] Described(string title, bool isConsultant) => [.. Approach
            .Fold(
                [.. history,
                    .. People.Select(who => new ApproachEvent.PersonNoted(
                        new ActId($"note {who}"), now,
                        new Contact(Who(who), who, [new Employment(new CompanyName("Noname Corp"), title)], isConsultant)))])
            .Moves(now).Select(Line)];
    }

    /// <summary>Any contact that one minute is allowed for is a move; it asks for as many as are allowed.</summary>
    private static void ContactsAreComplete(Approach approach, DateTimeOffset now, Footprint[] elsewhere, IReadOnlyList<Move> moves)
    {
        var listed = moves.OfType<Move.Contact>().ToDictionary(move => (move.Attempt.To.Id, move.Attempt.Basis));
        foreach (ContactId who in People.Select(Who))
        {
            Footprint? footprint = Array.Find(elsewhere, one => one.Person == who);
            List<Func<int, ContactAttempt>> grounds =
            [
                .. approach
                    .PermissionsFor(who, now)
                    .Select(permission => (Func<int, ContactAttempt>)(minutes => ContactAttempt.Through(
                        permission, Channel.Telephone, minutes)))
            ];
            if (approach.AcquaintanceWith(who) is { } acquaintance)
            {
                grounds.Add(minutes => ContactAttempt.ToAcquaintance(acquaintance, Channel.Telephone, minutes));
            }

            if (approach.LastContactFrom(who) is { } received)
            {
                grounds.Add(minutes => ContactAttempt.InReplyTo(received, Channel.Telephone, minutes));
            }

            if (approach.LastTalkWith(who) is { } talk)
            {
                grounds.Add(minutes => ContactAttempt.Again(talk, Channel.Telephone, minutes));
            }

            foreach (Func<int, ContactAttempt> ground in grounds)
            {
                bool isAllowed = approach.Refusal(ground(1), now, footprint) is null;
                Assert.Equal(isAllowed, listed.TryGetValue((who, ground(1).Basis), out Move.Contact? move));
                Assert.True(
                    move is null
                        || who == approach.Boss?.Id
                        || approach.Refusal(ground(move.Attempt.Minutes + 1), now, footprint) is not null);
                Assert.True(move is null || move.Attempt.Channel == (move.IsReminder ? Channel.Telephone : Channel.Message));
            }
        }
    }

    /// <summary>Any request that is allowed is a move, but for: leave of one purpose only, and asking who knows somebody whom others
    /// do.</summary>
    private static void RequestsAreComplete(Approach approach, DateTimeOffset now, Footprint[] elsewhere, IReadOnlyList<Move> moves)
    {
        HashSet<(ContactId, Request)> listed = [.. moves.OfType<Move.Ask>().Select(move => (move.Of.Id, move.Request))];
        ApproachEvent.Named[] namings = [.. approach.Standing().OfType<ApproachEvent.Named>()];
        HashSet<ActId> open = [.. approach.OpenHandOffs(now).Select(handOff => handOff.HandOff)];
        foreach (ContactId of in People.Select(Who))
        {
            Footprint? footprint = Array.Find(elsewhere, one => one.Person == of);
            IEnumerable<Request> requests =
            [
                new Request.Names(Purpose.Inside), new Request.Names(Purpose.Guide),
                .. People
                    .Select(Knows)
                    .Where(knows => knows.People[0] == approach.Boss?.Id
                        || (namings.Any(naming => naming.Who == knows.People[0])
                            && !namings.Any(naming => naming.Who == knows.People[0] && naming.Personally))),
                .. open.SelectMany(handOff => new Request[] { new Request.WhatBecame(handOff), new Request.Stop(handOff) }),
            ];
            Assert.All(requests, request => Assert.Equal(IsAllowed(request), listed.Contains((of, request))));
            Assert.All(People, prospect =>
            {
                Assert.Equal(
                    IsAllowed(Leave(prospect)) || IsAllowed(Leave(prospect, Purpose.Guide)),
                    listed.Contains((of, Leave(prospect))) || listed.Contains((of, Leave(prospect, Purpose.Guide))));
                Assert.False(listed.Contains((of, Leave(prospect))) && listed.Contains((of, Leave(prospect, Purpose.Guide))));
            });

            bool IsAllowed(Request request) => approach.Refusal(of.Value, request, now, footprint) is null;
        }
    }

    private static void RecordsAreComplete(Approach approach, DateTimeOffset now, IReadOnlyList<Move> moves)
    {
        ActId act = new("moving");
        IEnumerable<ApproachEvent> candidates =
        [
            .. approach.Events
                .Select(e => e.Id)
                .Distinct()
                .SelectMany(
                    id => new[] { OfferReply.AskedToContactThem, OfferReply.Declined },
                    (id, reply) => new ApproachEvent.OfferAnswered(act, now, id, reply)),
            .. approach.Events
                .Select(e => e.Id)
                .Distinct()
                .SelectMany(id => Enum.GetValues<CourtesyKind>(), (id, kind) => (id, kind))
                .SelectMany(one => approach.People, (one, to) => new ApproachEvent.CourtesyPaid(act, now, one.kind, one.id, to.Id)),
            .. new[] { Interest.Confirmed, Interest.Lost }
                .Where(verdict => verdict != approach.Interest)
                .Select(verdict => new ApproachEvent.InterestJudged(act, now, verdict)),
            .. Enum.GetValues<Ending>().Select(ending => new ApproachEvent.Closed(act, now, ending)),
        ];
        HashSet<ApproachEvent> listed =
        [
            .. moves.Select(move => move.ToCommand(act, now)).OfType<ApproachCommand.Record>().Select(record => record.Event)
        ];
        Assert.True(listed.SetEquals(candidates.Where(candidate => approach.Refusal(candidate) is null)));
    }

    private static IEnumerable<string> Lines(Approach approach, double now) => approach.Moves(At(now)).Select(Line);

    private static IEnumerable<string> Contacts(Approach approach, double now) =>
        approach.Moves(At(now)).OfType<Move.Contact>().Select(Line);

    private static string Line(Move move) => move switch
    {
        Move.Pay pay => $"pay {pay.Courtesy.Kind} {pay.Courtesy.For}",
        Move.AnswerOffer answer => $"answer {answer.Offer} {answer.Reply}",
        Move.Contact contact =>
            $"{(contact.IsReminder ? "remind" : "contact")} {contact.Attempt.To.Id} by {contact.Attempt.Basis.Act}, "
                + $"{contact.Attempt.Minutes} minutes, {contact.Attempt.Channel}",
        Move.Ask ask => $"ask {ask.Of.Id} {ask.Request switch
        {
            Request.Names names => $"Names {names.Purpose}",
            Request.Knows knows => $"Knows {knows.Who}",
            Request.Leave leave => $"Leave {leave.Prospect} {leave.Purpose}",
            Request.WhatBecame => "WhatBecame",
            _ => ask.Request.GetType().Name,
        }}",
        Move.JudgeInterest judge => $"judge {judge.Verdict}",
        Move.Close close => $"close {close.Ending}",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
