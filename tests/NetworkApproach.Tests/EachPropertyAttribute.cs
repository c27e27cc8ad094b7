using FsCheck.Xunit;

namespace NetworkApproach.Tests;

/// <summary>Every property of a class over so many random cases; see <see cref="CasesAttribute"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EachPropertyAttribute : PropertiesAttribute
{
    public EachPropertyAttribute(int cases)
    {
        Cases = cases;
        MaxTest = CasesAttribute.Most(cases);
        MaxRejected = CasesAttribute.MostVacuous(cases);
    }

    public int Cases { get; }
}
