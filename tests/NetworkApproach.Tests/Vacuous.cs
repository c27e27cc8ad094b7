using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using FsCheck.Fluent;

namespace NetworkApproach.Tests;

/// <summary>
/// A case in which a property would assert nothing. It does not count: FsCheck draws another in its place, and says that the arguments are
/// exhausted, a failure, once more than one case in twenty was such (<see cref="CasesAttribute"/> sets the bound). <c>Vacuity.md</c> has
/// how often each property comes to it.
/// </summary>
internal static class Vacuous
{
    private static readonly string? File = CasesAttribute.VacuityFile;
    private static readonly ConcurrentDictionary<string, (int Vacuous, int All)> Counts = new();

    static Vacuous()
    {
        if (File is not null)
        {
            AppDomain.CurrentDomain.ProcessExit += (_, _) => System.IO.File.WriteAllLines(
                File,
                Counts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Value.Vacuous} of {one.Value.All}: {one.Key}"));
        }
    }

    /// <summary>Ends the case where there is nothing to assert. Called once in a case, by the property itself; where loops do the
    /// asserting, after them.</summary>
    /// <param name="nothingToAssert">Whether the property asserts nothing in this case.</param>
    /// <param name="property">The property's name.</param>
    public static void If(bool nothingToAssert, [CallerMemberName] string property = "")
    {
        if (File is not null)
        {
            Counts.AddOrUpdate(
                property, (nothingToAssert ? 1 : 0, 1), (_, count) => (count.Vacuous + (nothingToAssert ? 1 : 0), count.All + 1));
        }

        if (nothingToAssert)
        {
            Prop.Discard<bool>();
        }
    }
}
