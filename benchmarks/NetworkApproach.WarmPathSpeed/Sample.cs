using System.Diagnostics;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>What queries took: milliseconds and bytes, each query on its own.</summary>
internal sealed class Sample
{
    private readonly List<double> milliseconds = [];
    private long bytes;

    internal double Median => At(0.5);

    internal double P99 => At(0.99);

    internal long Bytes => bytes / milliseconds.Count;

    internal int Count => milliseconds.Count;

    internal static Sample Of<T>(IReadOnlyList<T> asked, Action<T> ask, int warmUps)
    {
        for (int time = 0; time < warmUps; time++)
        {
            ask(asked[time % asked.Count]);
        }

        Sample sample = new();
        foreach (T one in asked)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            ask(one);
            sample.milliseconds.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            sample.bytes += GC.GetAllocatedBytesForCurrentThread() - before;
        }

        sample.milliseconds.Sort();
        return sample;
    }

    /// <summary>Takes one time measured elsewhere.</summary>
    internal void Add(double time)
    {
        milliseconds.Add(time);
        milliseconds.Sort();
    }

    private double At(double share) => milliseconds[Math.Min(milliseconds.Count - 1, (int)(share * milliseconds.Count))];
}
