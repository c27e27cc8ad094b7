using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace NetworkApproach.Publishing.Tests;

/// <summary>The reference of the rules: each rule with its judge, its audit, its property and its refusals, as they stand in the
/// code.</summary>
public partial class RulesPageTests
{
    private const string Page = "src/NetworkApproach/Rules.md";

    private static readonly Lazy<XDocument> Documentation =
        new(() => XDocument.Load(Path.ChangeExtension(typeof(Refusal).Assembly.Location, ".xml")));

    private static readonly string Text = Repository.Read(Page).ReplaceLineEndings("\n");

    public static TheoryData<string> Headings => [.. Sections().Select(section => section.Heading)];

    [Fact]
    public void Every_rule_has_its_section_in_order_the_record_last() => Assert.Equal(
        Enumerable.Range(1, 14).Select(number => $"R{number}").Append("The"), Sections().Select(section => section.Heading.Split(' ')[0]));

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_rule_names_its_judge_its_audit_and_its_property_by_links_that_lead_to_files(string heading) => Findings.None(
        from label in (string[])["Judge", "Audit", "Property"]
        let links = LinkTests.LinksIn(LineOf(heading, label)).ToArray()
        let missing = links.Where(link => !File.Exists(PathOf(link))).ToArray()
        where links.Length == 0 || missing.Length > 0
        select $"{heading} has no {label} that is there: {string.Join(", ", missing)}");

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_property_is_a_test_of_the_file_it_links_to(string heading) => Findings.None(
        from line in LinesOf(heading, "Property")
        let tests = File.ReadAllText(PathOf(Assert.Single(LinkTests.LinksIn(line))))
        let name = Assert.Single(NamesIn(line))
        where !tests.Contains($"public void {name}(", StringComparison.Ordinal)
        select $"{heading} names the property {name}, which its file does not have");

    [Theory]
    [MemberData(nameof(Headings))]
    public void The_refusals_of_a_rule_are_those_that_name_it(string heading) => Assert.Equal(
        Shipped.CasesOf(typeof(Refusal)).Where(refusal => RuleOf(refusal) == NumberOf(heading)).Select(refusal => refusal.Name)
            .Order(StringComparer.Ordinal),
        NamesIn(LineOf(heading, "Refusals")).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Headings))]
    public void Every_refusal_of_a_rule_is_given_by_a_judge_it_links_to(string heading)
    {
        string judges = string.Concat(LinkTests.LinksIn(LineOf(heading, "Judge")).Select(link => File.ReadAllText(PathOf(link))));
        Findings.None(
            from name in NamesIn(LineOf(heading, "Refusals"))
            where !Regex.IsMatch(judges, $@"Refusal\s*\.\s*{name}\s*\(")
            select $"No judge that {heading} links to gives {name}");
    }

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_rule_that_can_be_broken_stands_in_an_audit_it_links_to(string heading)
    {
        string audits = string.Concat(LinkTests.LinksIn(LineOf(heading, "Audit")).Select(link => File.ReadAllText(PathOf(link))));
        Assert.True(
            !NamesIn(LineOf(heading, "Refusals")).Any() || audits.Contains($"Rule.{(Rule)NumberOf(heading)}", StringComparison.Ordinal),
            $"No audit that {heading} links to finds {(Rule)NumberOf(heading)}");
    }

    [Fact]
    public void Every_refusal_has_one_row_with_its_rule_and_its_summary() => Assert.Equal(
        Shipped.CasesOf(typeof(Refusal))
            .Select(refusal => $"| `{refusal.Name}` | {(RuleOf(refusal) == 0 ? "record" : $"R{RuleOf(refusal)}")} | {SummaryOf(refusal)} |")
            .Order(StringComparer.Ordinal),
        TableUnder("## All refusals").Order(StringComparer.Ordinal));

    [Fact]
    public void Every_figure_of_the_policy_is_listed_with_its_default() => Assert.Equal(
        typeof(ApproachPolicy).GetProperties().Where(figure => figure.PropertyType == typeof(int))
            .Select(figure => (figure.Name, ((int)figure.GetValue(ApproachPolicy.Default)!).ToString(CultureInfo.InvariantCulture)))
            .Order(),
        TableUnder("## Defaults").Select(row => row.Split('|', StringSplitOptions.TrimEntries))
            .Select(cells => (Name: cells[1].Trim('`'), Value: cells[2].Split(' ')[0]))
            .Where(row => row.Value.All(char.IsAsciiDigit)).Order());

    /// <summary>The rule is a constant of the case, so that it can be read without making one.</summary>
    private static int RuleOf(Type refusal) => (int)((Refusal)RuntimeHelpers.GetUninitializedObject(refusal)).Rule;

    private static int NumberOf(string heading) =>
        heading.StartsWith('R') ? int.Parse(heading[1..].Split(' ')[0], CultureInfo.InvariantCulture) : 0;

    private static string PathOf(string link) => Path.Combine(Path.GetDirectoryName(Repository.Find(Page))!, link);

    private static IEnumerable<(string Heading, string Body)> Sections() =>
        Section().Matches(Text).Select(match => (match.Groups["heading"].Value, match.Groups["body"].Value));

    /// <summary>The items of a rule under a label, each in one line.</summary>
    private static IEnumerable<string> LinesOf(string heading, string label) =>
        Item().Matches(Sections().Single(section => section.Heading == heading).Body).Select(match => match.Value)
            .Where(item => item.StartsWith($"- {label}:", StringComparison.Ordinal));

    private static string LineOf(string heading, string label) => string.Join(' ', LinesOf(heading, label));

    private static IEnumerable<string> NamesIn(string line) => InCode().Matches(line).Select(match => match.Groups[1].Value);

    private static IEnumerable<string> TableUnder(string heading) => Text.Split('\n').SkipWhile(line => line != heading)
        .SkipWhile(line => !line.StartsWith("|--", StringComparison.Ordinal)).Skip(1).TakeWhile(line => line.StartsWith('|'));

    /// <summary>What the documentation says of a refusal, without the rule's number.</summary>
    private static string SummaryOf(Type refusal)
    {
        string name = $"T:{refusal.FullName!.Replace('+', '.')}";
        string summary = Documentation.Value.Descendants("member").Single(member => member.Attribute("name")!.Value == name)
            .Element("summary")!.Value;
        return RuleNumber().Replace(Spaces().Replace(summary, " ").Trim(), "");
    }

    [GeneratedRegex(@"^## (?<heading>R\d+ [^\n]*|The record)\n(?<body>.*?)(?=^## )", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^- .*(?:\n  .*)*", RegexOptions.Multiline)]
    private static partial Regex Item();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex InCode();

    [GeneratedRegex(@"^R\d+: ")]
    private static partial Regex RuleNumber();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
