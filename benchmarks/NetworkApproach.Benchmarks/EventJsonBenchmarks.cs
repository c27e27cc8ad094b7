using System.Text.Json;
using BenchmarkDotNet.Attributes;

namespace NetworkApproach.Benchmarks;

/// <summary>What does one event cost to write and to read, every check included, beside System.Text.Json taking the same line in as a
/// document?</summary>
[MemoryDiagnoser]
public class EventJsonBenchmarks
{
    private const int Events = 2_000;

    private readonly IReadOnlyList<ApproachEvent> history = Histories.Spread(Events);
    private string[] lines = [];

    [GlobalSetup]
    public void Make() => lines = [.. history.Select(EventJson.Write)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public int IntoAJsonDocument()
    {
        int members = 0;
        foreach (string line in lines)
        {
            using JsonDocument document = JsonSerializer.Deserialize<JsonDocument>(line)!;
            members += document.RootElement.GetPropertyCount();
        }

        return members;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public long Read()
    {
        long ticks = 0;
        foreach (string line in lines)
        {
            ticks += EventJson.Read(line).At.Ticks;
        }

        return ticks;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public long Write()
    {
        long characters = 0;
        foreach (ApproachEvent e in history)
        {
            characters += EventJson.Write(e).Length;
        }

        return characters;
    }
}
