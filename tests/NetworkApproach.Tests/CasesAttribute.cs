using System.Globalization;
using FsCheck.Xunit;

namespace NetworkApproach.Tests;

/// <summary>
/// A property over so many random cases; fewer where the environment sets NETWORKAPPROACH_CASES, as a mutation run does, which runs every property
/// hundreds of times. FsCheck prints the seed of a failure: replay it with <c>Replay</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute : PropertyAttribute
{
    public CasesAttribute(int cases)
    {
        Cases = cases;
        MaxTest = Most(cases);
    }

    public int Cases { get; }

    internal static int Most(int cases) =>
        int.TryParse(Environment.GetEnvironmentVariable("NETWORKAPPROACH_CASES"), CultureInfo.InvariantCulture, out int most) ? Math.Min(cases, most) : cases;
}
