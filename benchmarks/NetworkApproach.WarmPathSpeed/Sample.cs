using System.Diagnostics;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>What queries took: milliseconds and bytes, each query on its own.</summary>
internal sealed class Sample
{
    private readonly List<double> milliseconds = [];
    private long bytes;
    private bool isSorted = true;

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
            sample.Time(() => ask(one), counts: true);
        }

        return sample;
    }

    /// <summary>Does something, and takes what it took if that counts.</summary>
    internal void Time(Action ask, bool counts)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        long start = Stopwatch.GetTimestamp();
        ask();
        double time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (counts)
        {
            bytes += GC.GetAllocatedBytesForCurrentThread() - before;
            Add(time);
        }
    }

    /// <summary>Takes one time measured elsewhere.</summary>
    internal void Add(double time)
    {
        milliseconds.Add(time);
        isSorted = false;
    }

    private double At(double share)
    {
        if (!isSorted)
        {
            milliseconds.Sort();
            isSorted = true;
        }

        return milliseconds[Math.Min(milliseconds.Count - 1, (int)(share * milliseconds.Count))];
    }
}
