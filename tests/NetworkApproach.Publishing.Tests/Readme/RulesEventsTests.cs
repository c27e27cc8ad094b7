using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetworkApproach.Publishing.Tests;

/// <summary>The events that the reference of the rules lists are those that the golden file holds.</summary>
public partial class RulesEventsTests
{
    private readonly string[] lines = Repository.Read("src/NetworkApproach/Rules.md").ReplaceLineEndings("\n").Split('\n');

    /// <summary>The events that the golden files hold, which have every type with every member.</summary>
    private readonly JsonElement[] events =
    [
        .. new[] { 1, 2 }
            .SelectMany(version => Repository
                .Read($"tests/NetworkApproach.Tests/Approaches/Golden/events-v{version}.jsonl")
                .Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(line => JsonElement.Parse(line)),
    ];

    [Fact]
    public void The_golden_events_have_every_type() =>
        Assert.Equal(Shipped.CasesOf(typeof(ApproachEvent)).Count(), events.Select(TypeOf).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Every_type_of_event_is_listed_once_and_no_other() =>
        Assert.Equal(
            events.Select(TypeOf).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
            EventRows().Select(row => row.Type).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_member_of_an_event_is_listed_with_its_type() => Findings.None(
        from row in EventRows()
        from e in events
        where TypeOf(e) == row.Type
        from member in e.EnumerateObject()
        where member.Name is not ("v" or "type" or "id" or "at") && !row.Members.Contains(member.Name)
        select $"{row.Type} has the member {member.Name}, which its row does not list");

    [Fact]
    public void No_listed_member_or_value_of_an_event_is_invented() => Findings.None(
        from row in EventRows()
        let known = events.Where(e => TypeOf(e) == row.Type).SelectMany(Words).ToHashSet(StringComparer.Ordinal)
        from word in row.Members
        where !known.Contains(word)
        select $"{row.Type} lists {word}, which no golden event of that type has");

    private static string TypeOf(JsonElement e) => e.GetProperty("type").GetString()!;

    private IEnumerable<(string Type, string[] Members)> EventRows() =>
        lines.SkipWhile(line => !line.StartsWith("| type |", StringComparison.Ordinal)).Skip(2)
        .TakeWhile(line => line.StartsWith('|'))
        .Select(line => InCodeOf(line).ToArray())
        .Select(words => (words[0], words[1..]));

    private static IEnumerable<string> InCodeOf(string line) => InCode().Matches(line).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Words(member.Value).Prepend(member.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Words),
        JsonValueKind.String => [value.GetString()!],
        _ => [],
    };

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();
}
