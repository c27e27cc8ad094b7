using System.Text.RegularExpressions;

namespace NetworkApproach.Tests.Wording;

/// <summary>Over random histories: whatever the rules allow has words in every manner, and no words say what they must not.</summary>
public partial class WordingTests
{
    private const int MostWords = 120;
    private const string Secret = "Quorvath";

    private static readonly Voice[] Voices =
    [
        .. from channel in Enum.GetValues<Channel>()
           from voice in (Voice[])
           [
               new(Phrasebook.English) { Channel = channel, Name = "Camille" },
               new(Phrasebook.French) { Channel = channel, Form = Form.Familiar },
               new(Phrasebook.French) { Channel = channel, Form = Form.Formal, Name = "Camille", Gender = Gender.Feminine },
           ]
           select voice,
    ];

    /// <summary>Names nobody would find in a sentence, by id; in the wild, some are anything but plain.</summary>
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["ann"] = "Élodie d'Xylomesson",
        ["bob"] = "Zbob <b>O'Neilq</b>",
        ["cleo"] = "李雷雷",
        ["cyd"] = "Ō Zcyd",
        ["dan"] = "van den Zberg 🙂",
        ["eve"] = "ZEVEQ Ève",
        ["fay"] = "L'Zfay",
        ["zoe"] = "\u202Eדנהq",
    };

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Every_move_and_occasion_has_words_in_every_manner_and_none_says_what_it_must_not(IReadOnlyList<ApproachEvent> history) =>
        Hold(history);

    [Cases(1_000, Arbitrary = [typeof(RandomHistories)])]
    public void So_it_is_in_long_histories_that_keep_to_the_rules(Script script) => Hold(script.Play().First.Events);

    [Cases(1000, Arbitrary = [typeof(KeptHistories)])]
    public void Nothing_is_worded_that_the_rules_refuse(IReadOnlyList<ApproachEvent> history)
    {
        (Approach approach, DateTimeOffset now) = Told(history);
        Contact[] people = [.. approach.People.Take(3)];
        Vacuous.If(people.Length == 0);
        foreach (Contact of in people)
        {
            foreach (Request request in (Request[])[new Request.Names(), new Request.Names(Purpose.Guide), new Request.Leave(people[^1].Id),
                new Request.Knows(people[0].Id)])
            {
                Move.Ask move = new(of, request, request.People is [var who] ? approach.Contact(who) : null);
                bool isRefused = approach.Decide(move.ToCommand(new ActId("a new act"), now)) is Decision.Refused;
                Assert.Equal(isRefused, Record.Exception(() => Texts.Wording.For(approach, move, now, Voices[0])) is ArgumentException);
            }
        }
    }

    private static void Hold(IReadOnlyList<ApproachEvent> history) => All(history, (approach, now, said, channel, allowed) =>
    {
        Assert.DoesNotMatch(Unfilled(), said.Text);
        Assert.InRange(ApprovedTextsTests.Words(said.Text), 5, MostWords);
        Assert.Equal(channel, said.Channel);

        Assert.DoesNotContain(Secret, said.Text, StringComparison.Ordinal);
        Assert.All(
            Names.Where(name => !allowed.Contains(name.Key)),
            name => Assert.DoesNotContain(Telling(name.Value), said.Text, StringComparison.Ordinal));

        // A relay is named only to whom their leave is for.
        foreach (string named in allowed.Where(who => who != said.To?.Id.Value && said.Key.StartsWith("talk.", StringComparison.Ordinal)))
        {
            Assert.Contains(approach.PermissionsFor(said.To!.Id, now), leave => leave.Relay.Id.Value == named);
        }
    });

    private static void All(
        IReadOnlyList<ApproachEvent> history, Action<Approach, DateTimeOffset, WordedText, Channel, HashSet<string>> check)
    {
        (Approach approach, DateTimeOffset now) = Told(history);
        foreach (Move move in approach.Moves(now))
        {
            HashSet<string> allowed = [.. People(approach, move), .. PaidTogether(approach, move, now)];
            foreach (Voice voice in Voices)
            {
                check(approach, now, Texts.Wording.For(approach, move, now, voice), voice.Channel!.Value, allowed);
            }
        }

        foreach (Occasion occasion in Texts.Wording.Occasions(approach, now))
        {
            foreach (Voice voice in Voices.Where(voice => voice.Name is not null || occasion is not Occasion.ForwardableNote))
            {
                WordedText said = Texts.Wording.For(approach, occasion, now, voice);
                check(
                    approach, now, said, occasion is Occasion.ForwardableNote ? said.Channel : voice.Channel!.Value,
                    [occasion.Towards.Id.Value, .. Refused(approach, occasion)]);
            }
        }
    }

    /// <summary>One message pays all of a kind that is owed to somebody, so that it may name everybody that it is about; an apology to
    /// whoever's name was used says towards whom.</summary>
    private static IEnumerable<string> PaidTogether(
        Approach approach, Move move, DateTimeOffset now) => move is not Move.Pay { Courtesy: var paid }
        ? []
        :
        [
            .. approach.Courtesies(now).All.Where(owed => owed.Kind == paid.Kind && owed.To.Id == paid.To.Id)
                .Select(owed => owed.About?.Id.Value).OfType<string>(),
            .. approach.Events.Where(e => paid.Kind == CourtesyKind.Apology && e.Id == paid.For)
                .SelectMany(e => e.WithInstead()).SelectMany(e => e.People).Select(approach.Ledger.Same.Of).Select(who => who.Value),
        ];

    /// <summary>Who may be named in a move's words: the addressee, the relay of a leave, and the person a request or a courtesy is
    /// about.</summary>
    private static IEnumerable<string> People(Approach approach, Move move) => ((Contact?[])
    [
        move.Towards,
        (move as Move.Contact)?.Attempt.Citing?.Relay,
        (move as Move.Ask)?.About,
        (move as Move.Pay)?.Courtesy.About,
        approach.Events.FirstOrDefault(e => e.Id == (move as Move.Pay)?.Courtesy.For) switch
        {
            ApproachEvent.Attempted attempted => approach.Contact(attempted.To),
            ApproachEvent.ContactedWithoutLeave confessed => approach.Contact(confessed.Who),
            _ => null,
        },
    ]).OfType<Contact>().Select(who => who.Id.Value);

    /// <summary>Whom somebody does not want to be contacted in their name.</summary>
    private static IEnumerable<string> Refused(Approach approach, Occasion occasion) => occasion is not Occasion.AcceptNo ? []
        : approach
            .Standing()
            .OfType<ApproachEvent.Answered>()
            .Where(answered => answered.From == occasion.Towards.Id && answered.Said is Answer.No)
            .Select(answered => (answered.About as Request.Leave)?.Prospect.Value)
            .OfType<string>();

    /// <summary>The history retold so that names and what was learnt stand out.</summary>
    private static (Approach Approach, DateTimeOffset Now) Told(IReadOnlyList<ApproachEvent> history)
    {
        DateTimeOffset now = history.Count == 0
            ? default(DateTimeOffset).AddYears(2000)
            : history.Max(e => e.At).AddDays(history.Count % 12);
        IEnumerable<ApproachEvent> told = history.Select(e => e switch
        {
            ApproachEvent.FactLearnt fact => fact with { Text = $"{Secret} {fact.Id}" },
            ApproachEvent.BeliefStated belief => belief with { Text = Secret },
            ApproachEvent.Named named => named with { Why = Secret },
            _ => e,
        });
        return (Approach.Fold(
            [.. told,
                .. Names.Select(name => new ApproachEvent.PersonNoted(
                    new ActId($"note {name.Key}"), now, new Contact(new ContactId(name.Key), name.Value)))]), now);
    }

    private static string Telling(string name) => name.Split(' ').MaxBy(word => word.Length)!;

    [GeneratedRegex(@"[{}|]|  | ,|\.\.|null|\bact \d")]
    private static partial Regex Unfilled();
}
