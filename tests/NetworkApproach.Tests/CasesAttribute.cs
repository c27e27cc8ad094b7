using System.Globalization;
using FsCheck.Xunit;

namespace NetworkApproach.Tests;

/// <summary>
/// A property over so many random cases; fewer where the environment sets NETWORKAPPROACH_CASES, as a mutation run does, which runs every
/// property hundreds of times. FsCheck prints the seed of a failure: replay it with <c>Replay</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CasesAttribute : PropertyAttribute
{
    public CasesAttribute(int cases)
    {
        Cases = cases;
        MaxTest = Most(cases);
        MaxRejected = MostVacuous(cases);
    }

    public int Cases { get; }

    /// <summary>Of so many cases one may assert nothing: see <c>Vacuous</c>.</summary>
    internal const int OneVacuousIn = 20;

    /// <summary>
    /// The file for the counts of <c>Vacuous</c> that the environment's NETWORKAPPROACH_VACUITY names; null if none. Where there is one,
    /// no property fails for asserting nothing.
    /// </summary>
    internal static string? VacuityFile => Environment.GetEnvironmentVariable("NETWORKAPPROACH_VACUITY");

    /// <summary>How many cases may assert nothing. Not lowered with the cases, so that a short run does not fail by chance.</summary>
    internal static int MostVacuous(int cases) => VacuityFile is null ? Math.Max(1, cases / OneVacuousIn) : int.MaxValue;

    internal static int Most(int cases) =>
        int.TryParse(Environment.GetEnvironmentVariable("NETWORKAPPROACH_CASES"), CultureInfo.InvariantCulture, out int most)
            ? Math.Min(cases, most)
            : cases;
}
