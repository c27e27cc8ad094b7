using System.Text.Json;

namespace NetworkApproach.Tests.Wording;

public sealed class PaperPropertyTests
{
    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void No_paper_for_others_holds_what_was_told_in_confidence_or_names_anybody_without_leave(Whispered whispered)
    {
        foreach ((Paper paper, ContactId? with) in Papers(whispered, forOthers: true))
        {
            string said = string.Join(
                '\n',
                [.. paper.In(Phrasebook.English).Texts, .. paper.In(Phrasebook.French).Texts,
                    JsonSerializer.Serialize(paper, paper.GetType())]);
            Assert.All(whispered.Secrets, secret => Assert.DoesNotContain(secret, said, StringComparison.Ordinal));
            Assert.All(
                Told(paper).SelectMany(fact => fact.Tellings),
                telling => Assert.True(
                    telling is { Teller: null, HeardFrom: null }, "Nobody is quoted to others, whatever leave they gave."));
            Assert.All(
                paper is Paper.Story story ? story.Lines.Where(line => line.Event is ApproachEvent.FactLearnt) : [],
                line => Assert.True(
                    line is { Behind: null, People: [], Event: ApproachEvent.FactLearnt { HeardFrom: null } },
                    "Nobody is quoted to others in the story either."));
            HashSet<string> nameable = with is { } who
                ? [who.Value, .. whispered.Approach.PermissionsFor(who, whispered.Now).Select(leave => leave.Relay.Id.Value)]
                : [];
            Assert.All(
                Whispered.People.Where(person => !nameable.Contains(person)),
                person => Assert.False(whispered.Names(person, said), $"{person} in {paper.GetType().Name} with {with}:\n{said}"));
        }
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void Every_fact_that_stands_is_once_in_the_company_sheet_and_nothing_else_is(Whispered whispered)
    {
        HashSet<string> standing = [.. whispered.Approach.Brief().Facts.Select(fact => fact.Text.Split(' ')[0])];
        string[] tokens =
        [
            .. whispered.History
                .SelectMany(e => e.WithInstead())
                .OfType<ApproachEvent.FactLearnt>()
                .Select(fact => fact.Text.Split(' ')[0])
                .Distinct()
        ];
        Paper.CompanySheet own = whispered.Approach.CompanySheet(whispered.Now);
        string[] facts =
        [
            .. own
                .In(Phrasebook.English).Sections
                .SelectMany(section => section.Blocks)
                .SelectMany(block => block.Texts)
                .Where(text => !text.StartsWith("Thought", StringComparison.Ordinal))
        ];

        Assert.All(
            tokens,
            token => Assert.Equal(standing.Contains(token) ? 1 : 0, facts.Count(text => text.StartsWith(token, StringComparison.Ordinal))));
        Assert.Equal(
            whispered.Approach.Brief().Facts.Select(fact => fact.Act.Value).Order(StringComparer.Ordinal),
            Told(own).SelectMany(fact => fact.Tellings).Select(telling => telling.Act.Value).Order(StringComparer.Ordinal));
        Assert.Equal(Enumerable.Range(1, Told(own).Count()), Told(own).Select(fact => fact.Number));
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void Every_placeholder_is_filled_in_both_languages(Whispered whispered)
    {
        foreach ((Paper paper, _) in Papers(whispered, forOthers: false))
        {
            foreach (PaperPage page in new[] { paper.In(Phrasebook.English), paper.In(Phrasebook.French),
                paper.In(Phrasebook.French, Form.Familiar) })
            {
                Assert.All(
                    page.Texts, text => Assert.False(string.IsNullOrWhiteSpace(text) || text.AsSpan().ContainsAny('{', '}', '\n'), text));
                Assert.All(page.Sections, section => Assert.NotEmpty(section.Blocks));
                Assert.False(page.IsForOthers);
            }
        }
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void No_question_asks_what_the_rules_refuse_once_the_talk_has_taken_place(Whispered whispered)
    {
        foreach ((ContactId with, TalkQuestions questions) in Questions(whispered))
        {
            Approach after = whispered.Approach
                .Evolve(new ApproachEvent.ContactReceived(new ActId("they come in"), whispered.Now, with, Channel.FaceToFace))
                .Evolve(new ApproachEvent.Talked(new ActId("we talk"), whispered.Now, with, 1));
            IEnumerable<Request> requests =
            [
                .. questions.Ask.Concat(questions.IfThereIsTime).Select(question => question.Request).OfType<Request>(),
                .. questions.ToClose.Select(ask => ask.Request)
            ];
            Assert.All(requests, request => Assert.Null(after.Refusal(with.Value, request, whispered.Now)));
            if (whispered.Approach.Ending is not null || whispered.Approach.Interest == Interest.Lost)
            {
                Assert.Empty(questions.Ask.Concat(questions.IfThereIsTime));
                Assert.Empty(questions.ToClose);
            }
        }
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void No_question_tells_what_anybody_said_or_names_anybody_who_must_not_be_named(Whispered whispered)
    {
        foreach ((ContactId with, TalkQuestions questions) in Questions(whispered))
        {
            string said = string.Join('\n', [.. questions.In(Phrasebook.English).Texts, .. questions.In(Phrasebook.French).Texts]);
            Assert.DoesNotContain("tellingnr", said, StringComparison.Ordinal);
            Assert.DoesNotContain("secretnr", said, StringComparison.Ordinal);
            ApproachEvent.Named[] namings = [.. whispered.Approach.Standing().OfType<ApproachEvent.Named>()];
            HashSet<string> nameable =
            [
                with.Value, .. whispered.Approach.PermissionsFor(with, whispered.Now).Select(leave => leave.Relay.Id.Value),
                .. namings.Where(named => named.By == with).Select(named => named.Who.Value),
                .. questions.Ask
                    .Concat(questions.IfThereIsTime)
                    .Select(question => question.About)
                    .Concat(questions.ToClose.Select(ask => ask.About))
                    .OfType<Contact>()
                    .Select(about => about.Id.Value),
            ];
            Assert.All(
                Whispered.People.Where(person => !nameable.Contains(person)),
                person => Assert.False(whispered.Names(person, said), $"{person} to {with}:\n{said}"));
            Assert.All(
                questions.Ask.Concat(questions.IfThereIsTime).Select(question => question.About).OfType<Contact>(),
                about => Assert.False(IsOnlyNamedInConfidence(whispered.Approach, namings, about.Id, with), $"{about.Id} to {with}"));
        }
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void Questions_fit_the_talk_and_none_is_asked_twice(Whispered whispered, FsCheck.PositiveInt length)
    {
        foreach (ContactId with in People(whispered))
        {
            TalkQuestions questions = whispered.Approach.QuestionsFor(with, whispered.Now, 1 + (length.Get % 60));
            Assert.Equal(questions.Minutes, questions.Opening + questions.Asking + questions.Closing);
            Assert.True(questions.Ask.Count * TalkQuestions.MinutesEach <= questions.Asking);
            Assert.True(questions.IfThereIsTime.Count == 0 || (questions.Ask.Count + 1) * TalkQuestions.MinutesEach > questions.Asking);
            TalkQuestion[] all = [.. questions.Ask, .. questions.IfThereIsTime];
            Assert.Equal(all.Length, all.Distinct().Count());
        }
    }

    [Cases(1000, Arbitrary = [typeof(WhisperedHistories)])]
    public void What_others_may_read_of_breaks_the_same_rules_in_the_same_places(Whispered whispered) => Assert.Equal(
        whispered.Approach.Breaches.Select(breach => (breach.Rule, breach.Event, breach.Kind)),
        ForOthers.Of(whispered.Approach, []).Approach.Breaches.Select(breach => (breach.Rule, breach.Event, breach.Kind)));

    [Cases(1000, Arbitrary = [typeof(WhisperedHistories)])]
    public void Whoever_is_not_named_has_the_same_number_whoever_else_is(Whispered whispered, FsCheck.NonNegativeInt someone)
    {
        ContactId named = new(Whispered.People[someone.Get % Whispered.People.Count]);
        Dictionary<ContactId, ContactId> all = Numbers(whispered.Approach, []);
        Dictionary<ContactId, ContactId> others = Numbers(whispered.Approach, [named]);
        Assert.Equal(all.Where(pair => pair.Key != named).OrderBy(pair => pair.Key), others.OrderBy(pair => pair.Key));
    }

    [Cases(1000, Arbitrary = [typeof(OpenedWhispers)])]
    public void No_topic_is_listed_as_known_and_as_open(Whispered whispered)
    {
        Assert.All(Papers(whispered, forOthers: false), made =>
        {
            (IEnumerable<Topic> known, IEnumerable<Topic> open) = made.Paper switch
            {
                Paper.CompanySheet sheet => (sheet.Known.Select(topic => topic.Topic), sheet.Gaps),
                Paper.TalkBrief brief => (brief.Known.Select(topic => topic.Topic), brief.Gaps),
                _ => ((IEnumerable<Topic>)[], (IEnumerable<Topic>)[]),
            };
            Assert.Empty(known.Intersect(open));
        });
    }

    private static Dictionary<ContactId, ContactId> Numbers(Approach approach, HashSet<ContactId> named) => approach.Events
        .Zip(ForOthers.Of(approach, named).Approach.Events, (own, told) => own.People.Zip(told.People))
        .SelectMany(pairs => pairs)
        .Where(pair => pair.First != pair.Second)
        .Distinct()
        .ToDictionary(pair => pair.First, pair => pair.Second);

    private static bool IsOnlyNamedInConfidence(Approach approach, ApproachEvent.Named[] namings, ContactId who, ContactId with) =>
        approach.AcquaintanceWith(who) is null && approach.LastTalkWith(who) is null && approach.LastContactFrom(who) is null
        && !approach.Standing().Any(e => e is ApproachEvent.Attempted attempted && attempted.To == who)
            && !approach.Events.Any(e => e is ApproachEvent.Attempted or ApproachEvent.ContactedWithoutLeave && e.People.Contains(who))
        && namings.Any(named => named.Who == who)
            && namings.Where(named => named.Who == who).All(named => named.InConfidence && named.By != with);

    private static IEnumerable<(ContactId With, TalkQuestions Questions)> Questions(Whispered whispered) =>
        People(whispered).Select(with => (with, whispered.Approach.QuestionsFor(with, whispered.Now)));

    /// <summary>Two of the six: each history meets two of its people, all of them many times over.</summary>
    private static IEnumerable<ContactId> People(Whispered whispered) => whispered.Approach.IsOpened
        ? Enumerable.Range(whispered.History.Count, 2).Select(place => new ContactId(Whispered.People[place % Whispered.People.Count]))
        : [];

    private static IEnumerable<(Paper Paper, ContactId? With)> Papers(Whispered whispered, bool forOthers)
    {
        Approach approach = whispered.Approach;
        if (!approach.IsOpened)
        {
            return [];
        }

        return
        [
            (approach.CompanySheet(whispered.Now, forOthers), null), (approach.Agenda(whispered.Now, forOthers), null),
            (approach.Story(whispered.Now, forOthers), null),
            .. People(
                whispered).SelectMany(with => new (Paper, ContactId?)[] { (approach.TalkBrief(with, whispered.Now, forOthers), with),
                    (approach.DebriefSheet(with, whispered.Now, forOthers), with) }),
        ];
    }

    private static IEnumerable<ToldFact> Told(Paper paper) => paper switch
    {
        Paper.CompanySheet sheet => Told(sheet.Known),
        Paper.TalkBrief brief => Told(brief.Known),
        Paper.DebriefSheet sheet => [.. sheet.Learnt, .. sheet.Beliefs.SelectMany(belief => belief.Facts)],
        _ => [],
    };

    private static IEnumerable<ToldFact> Told(IReadOnlyList<KnownTopic> known) =>
        known.SelectMany(topic => topic.Beliefs.SelectMany(belief => belief.Facts).Concat(topic.New));
}
