using NetworkApproach.Texts;

namespace NetworkApproach.Audits;

/// <summary>The rules one event breaks: the first reason found for each rule.</summary>
internal sealed class AuditFindings
{
    internal static readonly AuditFindings None = new();

    private readonly SortedList<Rule, Finding> byRule = [];

    internal bool Any => byRule.Count > 0;

    internal static AuditFindings Of(Rule rule, ContactId? who, SaidPhrase why, BreachKind kind = BreachKind.Uncovered)
    {
        AuditFindings findings = new();
        findings.Add(rule, who, why, kind);
        return findings;
    }

    internal bool Has(Rule rule) => byRule.ContainsKey(rule);

    internal void Add(Rule rule, ContactId? who, SaidPhrase why, BreachKind kind = BreachKind.Uncovered) =>
        byRule.TryAdd(rule, new Finding(who, kind, why));

    internal void AddOrphan(SaidPhrase why, ContactId? who = null) => Add(Rule.Record, who, why, BreachKind.Orphan);

    /// <summary>What keeps an event from standing instead of another: a confession may, for it is the truth.</summary>
    internal AuditFindings ButForConfessions()
    {
        AuditFindings findings = new();
        foreach ((Rule rule, Finding found) in byRule.Where(found => found.Value.Kind != BreachKind.Confessed))
        {
            findings.byRule.Add(rule, found);
        }

        return findings;
    }

    internal IEnumerable<Breach> Breaches(ApproachEvent happened) =>
        byRule.Select(found => new Breach(
            happened.Id, EventType.Of(happened), found.Key, found.Value.Who, found.Value.Kind, found.Value.Why.In));

    private readonly record struct Finding(ContactId? Who, BreachKind Kind, SaidPhrase Why);
}
