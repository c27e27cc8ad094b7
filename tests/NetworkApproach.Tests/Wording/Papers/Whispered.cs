using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests.Wording;

/// <summary>
/// A forged history in which people have names that stand out, every fact and belief a text of its own, and some facts and namings were
/// told in confidence; other texts mention people, and repeat what was told in confidence.
/// </summary>
public sealed record Whispered(IReadOnlyList<ApproachEvent> History, DateTimeOffset Now)
{
    internal Approach Approach { get; } = Approach.Fold(History);

    internal static readonly IReadOnlyList<string> People = [.. NamedHistories.People.Select(person => person.Id)];

    /// <summary>Words by which each person may be recognised, by their id and, once it is noted, by their name; written down here and not
    /// derived from the library.</summary>
    private static readonly Dictionary<string, (Regex ById, Regex ByName)> Signs = new()
    {
        ["kruger-17"] = (Sign("kruger"), Sign("krüger|krueger|ada")),
        ["ozu"] = (Sign("ozu"), Sign("bertrand")),
        ["linkedin.test/in/zoltan"] = (Sign("zoltan"), Sign("zoltán")),
        ["id-quill"] = (Sign("quill"), Sign("o[’']?quill")),
        ["Ýr"] = (Sign("ýr|yr"), Sign("blöndal|blondal")),
        ["fay@test"] = (Sign("fay|fay@test"), Sign("xu")),
    };

    /// <summary>Whether a text may name somebody of whom the history knows.</summary>
    internal bool Names(string who, string text)
    {
        ApproachEvent[] told = [.. History.SelectMany(e => e.WithInstead())];
        return told.Any(e => e.People.Contains(new ContactId(who)))
            && (Signs[who].ById.IsMatch(text)
                || (told.Any(e => e is ApproachEvent.PersonNoted noted && noted.Person.Id.Value == who)
                    && Signs[who].ByName.IsMatch(text)));
    }

    /// <summary>What was told in confidence and stands, or once stood.</summary>
    internal IEnumerable<string> Secrets =>
        History
            .SelectMany(e => e.WithInstead())
            .OfType<ApproachEvent.FactLearnt>()
            .Where(fact => fact.InConfidence)
            .Select(fact => fact.Text);

    private static Regex Sign(string words) =>
        new($@"(?<![\p{{L}}\p{{N}}])(?:{words})(?![\p{{L}}\p{{N}}])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    internal static Whispered Of(IReadOnlyList<ApproachEvent> history, int seed)
    {
        Random random = new(seed);
        List<string> secrets = [];
        int number = 0;
        IReadOnlyList<ApproachEvent> named = NamedHistories.Of([.. history.DistinctBy(e => e.Id)], seed);
        ApproachEvent[] noted = [.. NamedHistories.People
            .Where(_ => random.Next(3) > 0)
            .Select((person, place) => new ApproachEvent.PersonNoted(
            new ActId($"note {place}"), named.Count > 0 ? named[^1].At : new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero),
            new Contact(new ContactId(person.Id), person.Name)))];
        ApproachEvent[] told = [.. named.Concat(noted).Select(e => Told(e, ref number, random, secrets))];
        return new Whispered(
            told, told.Length == 0 ? new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero) : told.Max(e => e.At).AddDays(random.Next(20)));
    }

    private static ApproachEvent Told(ApproachEvent e, ref int number, Random random, List<string> secrets)
    {
        switch (e)
        {
            case ApproachEvent.FactLearnt fact:
                bool isSecret = random.Next(3) == 0;
                string text =
                    $"{(isSecret ? "secret" : "telling")}nr{++number}x {(isSecret || random.Next(4) > 0 ? "of the workshop" : fact.Text)}";
                if (isSecret)
                {
                    secrets.Add(text);
                }

                return fact with
                {
                    Text = text,
                    InConfidence = isSecret,
                    Topic = (Topic)random.Next(10),
                    Bearing = (Bearing)random.Next(3),
                    HeardFrom = random.Next(4) == 0 ? fact.HeardFrom : null
                };
            case ApproachEvent.BeliefStated belief:
                string own = random.Next(3) > 0 ? "in short" : secrets.Count > 0 && random.Next(2) == 0 ? secrets[^1] : belief.Text;
                return belief with { Text = $"beliefnr{++number}x {own}", Topic = (Topic)random.Next(10) };
            case ApproachEvent.Named named:
                return named with { InConfidence = random.Next(4) == 0 };
            case ApproachEvent.InterestJudged judged:
                return judged with { Why = secrets.Count > 0 && random.Next(2) == 0 ? $"because {secrets[^1]}" : judged.Why };
            case ApproachEvent.StruckOut { Instead: { } instead } struck:
                return struck with { Instead = Told(instead, ref number, random, secrets) };
            default:
                return e;
        }
    }

    public override string ToString() => $"now {Now:O}\n{string.Join('\n', History)}";
}

/// <summary>One of every kept history, each made once.</summary>
public static class WhisperedHistories
{
    private static readonly Lazy<Whispered>[] Kept =
    [
        .. Enumerable
            .Range(0, KeptHistories.Count)
            .Select(place => new Lazy<Whispered>(() => Whispered.Of(KeptHistories.At(place), place + 1)))
    ];

    internal static Whispered At(int place) => Kept[place].Value;

    public static Arbitrary<Whispered> Arbitrary() => Arb.From(
        Gen.Choose(0, Kept.Length - 1).Select(place => Kept[place].Value),
        whispered => ForgedHistories.Arbitrary().Shrinker(whispered.History).Select(history => new Whispered(history, whispered.Now)));
}

/// <summary>Those among them that are opened.</summary>
public static class OpenedWhispers
{
    private static readonly Lazy<Whispered[]> Opened =
        new(() => [.. Enumerable
            .Range(0, KeptHistories.Count)
            .Select(WhisperedHistories.At)
            .Where(whispered => whispered.Approach.IsOpened)]);

    public static Arbitrary<Whispered> Arbitrary() => Arb.From(
        Gen.Elements(Opened.Value),
        whispered => WhisperedHistories.Arbitrary().Shrinker(whispered).Where(shorter => shorter.Approach.IsOpened));
}
