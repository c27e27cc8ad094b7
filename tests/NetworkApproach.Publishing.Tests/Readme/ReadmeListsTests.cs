using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace NetworkApproach.Publishing.Tests;

public partial class ReadmeListsTests
{
    private readonly string[] lines = Repository.Read("README.md").ReplaceLineEndings("\n").Split('\n');

    /// <summary>The events that the golden file holds, which has every type with every member.</summary>
    private readonly JsonElement[] events =
    [
        .. Repository
            .Read("tests/NetworkApproach.Tests/Approaches/Golden/events-v1.jsonl")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
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

    [Fact]
    public void Every_rule_has_its_row_in_order() => Assert.Equal(
        Enumerable.Range(1, 14).Select(number => $"R{number}"),
        lines.Select(line => RuleRow().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value));

    [Fact]
    public void Every_refusal_stands_in_the_row_of_its_rule_and_no_other_does() => Assert.Equal(
        Shipped.CasesOf(typeof(Refusal)).Select(refusal => (RowOf(refusal), refusal.Name)).Order(),
        from line in lines
        let cells = line.Split('|', StringSplitOptions.TrimEntries)
        where cells.Length == 5 && (RuleRow().IsMatch(line) || cells[1] == "the record")
        where !cells[3].StartsWith("none", StringComparison.Ordinal)
        from name in InCodeOf(cells[3])
        orderby cells[1].Split(' ')[0], name
        select (cells[1].Split(' ')[0], name));

    /// <summary>The rule is a constant of the case, so that it can be read without making one.</summary>
    private static string RowOf(Type refusal) =>
        ((Refusal)RuntimeHelpers.GetUninitializedObject(refusal)).Rule is var rule && rule == Rule.Record ? "the" : $"R{(int)rule}";

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

    [GeneratedRegex(@"^\| (R[0-9]+) ")]
    private static partial Regex RuleRow();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();
}
