using FsCheck;
using FsCheck.Fluent;

namespace NetworkApproach.Tests;

/// <summary>A property that asserts nothing too often fails, by its attributes alone.</summary>
public class VacuousTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(100, true)]
    public void A_property_fails_that_asserts_nothing_in_more_than_one_case_of_twenty(int oneIn, bool passes)
    {
        int drawn = 0;
        Property property = Prop.ForAll(ArbMap.Default.ArbFor<int>(), _ => Vacuous.If(++drawn % oneIn == 0));
        Config config = Config.QuickThrowOnFailure.WithMaxTest(1_000).WithMaxRejected(1_000 / CasesAttribute.OneVacuousIn);

        Exception? failure = Record.Exception(() => Check.One(config, property));
        Assert.Equal(passes, failure is null);
        Assert.True(passes || failure!.Message.Contains("exhausted", StringComparison.OrdinalIgnoreCase), failure?.ToString());
    }

    [Fact]
    public void No_property_that_states_its_cases_may_pass_by_asserting_nothing()
    {
        int most = CasesAttribute.VacuityFile is null ? 50 : int.MaxValue;
        Assert.Equal(most, new CasesAttribute(1_000).MaxRejected);
        Assert.Equal(most, new EachPropertyAttribute(1_000).MaxRejected);
    }
}
