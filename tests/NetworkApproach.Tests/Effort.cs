using System.Diagnostics;
using System.Runtime.InteropServices;

namespace NetworkApproach.Tests;

/// <summary>How much more work is asked for by more of the same: a measure that no other program on the machine, and no slow machine,
/// changes.</summary>
internal static class Effort
{
    private const int ThreadsOwnTime = 3;

    /// <summary>How many times as long ten times as much takes, of this thread's own time: about 10 where the work is linear, 100 where it
    /// is quadratic.</summary>
    /// <param name="some">Some work, much enough to be measured.</param>
    /// <param name="tenTimes">The same, ten times as much.</param>
    internal static double Growth(Action some, Action tenTimes)
    {
        some();
        return Least(tenTimes, times: 4) / Math.Max(Least(some, times: 5), 1e-4);
    }

    private static double Least(Action work, int times) => Enumerable.Range(0, times).Min(_ =>
    {
        double before = Seconds();
        work();
        return Seconds() - before;
    });

    private static double Seconds()
    {
        if (OperatingSystem.IsLinux() && Time(ThreadsOwnTime, out Instant used) == 0)
        {
            return used.Seconds + (used.Nanoseconds / 1e9);
        }

        return Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Time(int clock, out Instant now);

    [StructLayout(LayoutKind.Sequential)]
    private struct Instant
    {
        internal nint Seconds;
        internal nint Nanoseconds;
    }
}
