namespace NetworkApproach.Benchmarks;

/// <summary>
/// Histories as seekers could leave them, every event of them decided by <see cref="Approach.Decide"/>: the same for the same size, and
/// each the beginning of every longer one.
/// </summary>
internal static class Histories
{
    private const int Longest = 100_000;

    private static readonly Lazy<IReadOnlyList<ApproachEvent>> LongestSpread = new(MakeSpread);
    private static readonly Lazy<IReadOnlyList<ApproachEvent>> LongestConcentrated = new(MakeConcentrated);

    /// <summary>About twelve events a person: a relay names a few people, gives leave for most, and is thanked and told what became of
    /// them.</summary>
    /// <param name="events">How many: 1 to 100,000.</param>
    internal static IReadOnlyList<ApproachEvent> Spread(int events) => [.. LongestSpread.Value.Take(events)];

    /// <summary>Twenty people who keep in touch: they write, are answered, talk of their own accord and name one another, over and
    /// over.</summary>
    /// <param name="events">How many: 1 to 100,000.</param>
    internal static IReadOnlyList<ApproachEvent> Concentrated(int events) => [.. LongestConcentrated.Value.Take(events)];

    private static IReadOnlyList<ApproachEvent> MakeSpread()
    {
        Story story = new(Longest);
        Queue<ContactId> relays = new(story.Begin(acquaintances: 5));
        Queue<(ContactId Who, DateTimeOffset At)> silent = new();
        while (!story.IsFull)
        {
            ContactId relay = relays.Dequeue();
            story.Ask(relay, new Request.Names());
            for (int named = 0; named < 3; named++)
            {
                ContactId prospect = story.Name(relay);
                if (!story.GainLeave(relay, prospect))
                {
                    continue;
                }

                story.ContactInTheNameOfARelay(prospect);
                if (story.OneIn(8))
                {
                    silent.Enqueue((prospect, story.At.AddDays(20)));
                }
                else if (story.HearYes(prospect))
                {
                    story.Talk(prospect, minutes: 15, offered: 0);
                    relays.Enqueue(prospect);
                }
            }

            if (silent.TryPeek(out (ContactId Who, DateTimeOffset At) reminded) && reminded.At <= story.At)
            {
                silent.Dequeue();
                story.ContactInTheNameOfARelay(reminded.Who);
                story.Talk(reminded.Who, minutes: 10, offered: 0);
                relays.Enqueue(reminded.Who);
            }

            story.Correct();
        }

        return story.Events;
    }

    private static IReadOnlyList<ApproachEvent> MakeConcentrated()
    {
        Story story = new(Longest);
        ContactId[] people = story.Begin(acquaintances: 20);
        for (int turn = 0; !story.IsFull; turn++)
        {
            ContactId who = people[turn % people.Length];
            story.AnswerTheirMessage(who);
            story.Talk(who, minutes: 10, offered: 10);
            story.NameAgain(who, people[(turn + 1 + (turn / people.Length % (people.Length - 1))) % people.Length]);
            story.Correct();
        }

        return story.Events;
    }

    /// <summary>One history in the making. What a rule forbids ends the making with an exception; what comes after the last event wanted is
    /// passed over.</summary>
    private sealed class Story(int size)
    {
        private const int EventsBetweenCorrections = 500;

        private readonly List<ApproachEvent> events = [];
        private readonly Random random = new(20_260_302);
        private Approach approach = Approach.Unopened;
        private ApproachEvent.FactLearnt? lastFact;
        private int nextCorrection = EventsBetweenCorrections;
        private int acts;
        private int people;

        internal bool IsFull => events.Count >= size;

        internal DateTimeOffset At { get; private set; } = new(2026, 3, 2, 9, 0, 0, TimeSpan.FromHours(1));

        internal IReadOnlyList<ApproachEvent> Events => events.AsReadOnly();

        internal bool OneIn(int count) => random.Next(count) == 0;

        /// <summary>Opens the approach, talks with acquaintances, and confirms interest.</summary>
        internal ContactId[] Begin(int acquaintances)
        {
            ApproachPolicy policy = new() { Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris") };
            Record(id => new ApproachEvent.Opened(
                id, At, new ApproachId("noname"), new ContactId("me"), new Target(new CompanyName("Noname Corp"), "engineer"), policy));
            Record(id => new ApproachEvent.BeliefStated(
                id, At, Topic.Work, "They build instruments for laboratories, and most of it is software by now."));
            ContactId[] known = [.. Enumerable.Range(0, acquaintances).Select(_ => Somebody())];
            foreach (ContactId who in known)
            {
                Record(id => new ApproachEvent.AcquaintanceStated(id, At, who, "We worked together.", new DateOnly(2019, 9, 1)));
                Attempt(() => ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(who)!, Channel.Telephone, 10));
                Talk(who, minutes: 10, offered: 5);
            }

            Decide(id => new ApproachCommand.Record(
                new ApproachEvent.InterestJudged(id, At, Interest.Confirmed, "The work is what I want to do.")));
            return known;
        }

        internal void Ask(ContactId of, Request request) => Decide(id => new ApproachCommand.Ask(id, of, request, At));

        /// <summary>A relay names somebody new; one in four is only a lead, and the relay is asked.</summary>
        internal ContactId Name(ContactId relay)
        {
            ContactId who = Somebody();
            bool personally = !OneIn(4);
            ActId naming = Record(id => new ApproachEvent.Named(id, At, relay, who, "They know that team from inside.", personally));
            Thank(CourtesyKind.Thanks, naming);
            if (!personally)
            {
                Ask(relay, new Request.Knows(who));
                Record(id => new ApproachEvent.Answered(id, At, relay, new Request.Knows(who), new Answer.Yes()));
            }

            Thank(CourtesyKind.ReportBack, naming);
            return who;
        }

        internal void NameAgain(ContactId relay, ContactId who)
        {
            ActId naming = Record(id => new ApproachEvent.Named(id, At, relay, who, "You should talk with them again."));
            Thank(CourtesyKind.Thanks, naming);
        }

        /// <summary>Leave is asked for; one in eight says no, one in eight names a day instead.</summary>
        internal bool GainLeave(ContactId relay, ContactId prospect)
        {
            Request.Leave leave = new(prospect);
            Ask(relay, leave);
            Answer said = random.Next(8) switch
            {
                0 => new Answer.No(),
                1 => new Answer.Later(DateOnly.FromDateTime(At.DateTime).AddDays(30)),
                _ => new Answer.Granted(),
            };
            ActId answer = Record(id => new ApproachEvent.Answered(id, At, relay, leave, said));
            if (said is not Answer.Granted)
            {
                return false;
            }

            Thank(CourtesyKind.Thanks, answer);
            return true;
        }

        internal void ContactInTheNameOfARelay(ContactId prospect) =>
            Attempt(() => ContactAttempt.Through(approach.PermissionsFor(prospect, At)[0], Channel.Message, 15));

        internal bool HearYes(ContactId prospect)
        {
            Answer said = OneIn(6) ? new Answer.No() : new Answer.Yes();
            Record(id => new ApproachEvent.Answered(id, At, prospect, new Request.Talk(), said));
            return said is Answer.Yes;
        }

        internal void AnswerTheirMessage(ContactId who)
        {
            Record(id => new ApproachEvent.ContactReceived(id, At, who, Channel.Message));
            Attempt(() => ContactAttempt.InReplyTo(approach.LastContactFrom(who)!, Channel.Message, 10));
        }

        /// <summary>A talk, what was learnt in it, and the thanks; one in ten offers to pass on the CV.</summary>
        internal void Talk(ContactId who, int minutes, int offered)
        {
            ActId talk = Record(id => new ApproachEvent.Talked(id, At, who, minutes, offered));
            for (int facts = random.Next(1, 4); facts > 0; facts--)
            {
                Topic topic = (Topic)random.Next(10);
                bool aside = OneIn(5);
                Record(id => lastFact = new ApproachEvent.FactLearnt(
                    id, At, talk, topic, "They decide in spring, and the laboratory is moving to the new site.", !aside, aside));
            }

            if (OneIn(10))
            {
                ActId offer = Record(id => new ApproachEvent.HandOffOffered(id, At, who));
                Decide(id => new ApproachCommand.Record(new ApproachEvent.OfferAnswered(id, At, offer, OfferReply.AskedToContactThem)));
            }

            Thank(CourtesyKind.Thanks, talk);
        }

        /// <summary>From time to time the last fact learnt turns out to have been written down wrongly.</summary>
        internal void Correct()
        {
            if (events.Count < nextCorrection || lastFact is not { } wrong)
            {
                return;
            }

            nextCorrection += EventsBetweenCorrections;
            ApproachEvent? instead = OneIn(3) ? null : wrong with { Text = "They decide in autumn; the laboratory stays." };
            Record(id => new ApproachEvent.StruckOut(id, At, wrong.Id, "Noted on the way home, and wrongly.", instead));
            lastFact = null;
        }

        private ContactId Somebody()
        {
            ContactId who = new(FormattableString.Invariant($"person-{++people:D6}"));
            Record(id => new ApproachEvent.PersonNoted(
                id, At, new Contact(who, $"Alex Martin the {people}th", [new Employment(new CompanyName("Noname Corp"), "engineer")])));
            return who;
        }

        private void Thank(CourtesyKind kind, ActId act) =>
            Decide(id => new ApproachCommand.Record(new ApproachEvent.CourtesyPaid(id, At, kind, act)));

        private void Attempt(Func<ContactAttempt> contact) => Decide(id => new ApproachCommand.Attempt(id, contact(), At));

        private ActId Record(Func<ActId, ApproachEvent> happened) => Decide(id => new ApproachCommand.Record(happened(id)));

        private ActId Decide(Func<ActId, ApproachCommand> command)
        {
            ActId act = new(FormattableString.Invariant($"act-{++acts:D7}"));
            if (IsFull)
            {
                return act;
            }

            At = At.AddMinutes(random.Next(10, 30));
            foreach (ApproachEvent e in approach.Decide(command(act)).EventsOrThrow())
            {
                approach = approach.Evolve(e);
                events.Add(e);
            }

            return act;
        }
    }
}
