using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace NetworkApproach.Tests.Approaches;

/// <summary>Which refusals, kinds of breaches and findings were met.</summary>
internal sealed class SmallReach
{
    /// <summary>What no history of a small world can lead to, and why.</summary>
    internal static readonly IReadOnlyDictionary<string, string> OutOfReach = new Dictionary<string, string>
    {
        [nameof(Refusal.MinutesMissing)] =
            "no constructor of an attempt takes as little; a forged one is flagged by all judges, and the audit's finding is reached",
        [nameof(Refusal.SaidNoBefore)] = "the service says it, which knows who asked to be forgotten",
        [nameof(Refusal.AskedToBeForgotten)] = "the service says it, which knows who asked to be forgotten",
    };

    /// <summary>What the service refuses, not an approach.</summary>
    internal static readonly IReadOnlySet<Type> OfTheService =
        new HashSet<Type> { typeof(Refusal.SaidNoBefore), typeof(Refusal.AskedToBeForgotten) };

    private static readonly DateOnly Later = SmallWorld.Day(2);

    private readonly HashSet<string> refusals = [];
    private readonly HashSet<BreachKind> kinds = [];
    private readonly HashSet<string> events = [];
    private readonly HashSet<string> sentences = [];

    internal static IReadOnlyList<string> AllRefusals { get; } =
        [.. Samples.CasesOf(typeof(Refusal)).Select(type => type.Name).Order(StringComparer.Ordinal)];

    internal static IReadOnlyList<string> AllEvents { get; } =
        [.. Samples.CasesOf(typeof(ApproachEvent)).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>Every phrase by which the audit can say what it found.</summary>
    internal static IReadOnlyList<Phrase> AllFindings { get; } =
    [
        .. new[] { typeof(Audit).Assembly.GetType("NetworkApproach.Audits.AuditWords")!, typeof(AuditWordsOfAsking) }
            .SelectMany(words => words.GetFields(BindingFlags.Static | BindingFlags.NonPublic))
            .SelectMany(field => Phrases(field.GetValue(null)))
            .Distinct(),
    ];

    internal void See(Judged judged)
    {
        events.Add(judged.Event.GetType().Name);
        foreach (Refusal refusal in judged.Refusals)
        {
            refusals.Add(refusal.GetType().Name);
        }

        foreach (Breach breach in judged.Audited)
        {
            kinds.Add(breach.Kind);
            sentences.Add(breach.Why);
        }
    }

    /// <summary>What was not met, each by its name.</summary>
    internal IReadOnlyList<string> Missing() =>
    [
        .. AllEvents.Where(name => !events.Contains(name)),
        .. AllRefusals.Where(name => !refusals.Contains(name) && !OutOfReach.ContainsKey(name)),
        .. Enum.GetValues<BreachKind>().Where(kind => !kinds.Contains(kind)).Select(kind => kind.ToString()),
        .. AllFindings.Where(phrase => !OutOfReach.ContainsKey(phrase.Key) && !IsMet(phrase)).Select(phrase => phrase.Key),
    ];

    private bool IsMet(Phrase phrase)
    {
        const string any = "zqz";
        const int anyNumber = 777;
        string said = Phrasebook.English.Say(phrase, [.. phrase.Facts.Select(fact => fact.Kind switch
        {
            FactKind.Number => Fact.Number(fact.Name, anyNumber),
            FactKind.Day => Fact.Day(fact.Name, Later),
            _ => Fact.Id(fact.Name, any),
        })]);
        string pattern = Regex.Escape(said)
            .Replace(any, ".+", StringComparison.OrdinalIgnoreCase)
            .Replace($"{anyNumber}", "[0-9]+", StringComparison.Ordinal);
        Regex sentence = new($"^{pattern}$");
        return sentences.Any(sentence.IsMatch);
    }

    private static IEnumerable<Phrase> Phrases(object? field) => field switch
    {
        Phrase phrase => [phrase],
        IDictionary several => several.Values.OfType<Phrase>(),
        _ => [],
    };
}
