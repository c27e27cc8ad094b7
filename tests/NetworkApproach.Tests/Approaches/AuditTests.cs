using FsCheck.Xunit;

namespace NetworkApproach.Tests;

public sealed class AuditTests
{
    [Property(Arbitrary = [typeof(ForgedHistories)], MaxTest = 2500)]
    public void The_audit_finds_in_any_history_what_the_plain_reading_of_the_rules_finds(IReadOnlyList<ApproachEvent> history) =>
        Assert.Equal(PlainAudit.Of(history), Audit.Of(history).Select(breach => (breach.Act, breach.Rule, breach.Kind)));
}
