using System.Diagnostics;
using System.Globalization;

namespace NetworkApproach.WarmPathSpeed;

/// <summary>How long do 40 companies take on a pool of 20 exports of 1,000 people, through the tool, once the files are read? Runs
/// alternate with others that read the same files and ask nothing.</summary>
internal static class ToolSpeed
{
    private const int Seed = 20_261_123;
    private const int Exports = 20;
    private const int PeopleEach = 1_000;
    private const int Everybody = 12_000;
    private const int Companies = 40;
    private const int Employers = 400;
    private const int Rounds = 7;

    internal static void Print(TextWriter output)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("network-approach-pool-");
        try
        {
            string[] files = Write(folder.FullName);
            Sample reading = new();
            Sample asking = new();
            int answers = 0;
            for (int round = 0; round <= Rounds; round++)
            {
                (double read, _) = Run([.. files, "--to", "me", "--json"]);
                (double asked, int lines) = Run([.. files, "--targets", Path.Combine(folder.FullName, "targets.txt"), "--json"]);
                answers = lines;

                // The first round warms the file system.
                if (round > 0)
                {
                    reading.Add(read);
                    asking.Add(asked);
                }
            }

            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{Exports} exports of {PeopleEach} people in --pool, the seeker's own in --connections, {answers} companies answered of "
                    + $"{Companies}; medians of {Rounds} runs of each, alternating, the start of the program included:"));
            output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"reading everything, and asking for the seeker: {reading.Median:0} ms"));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the same, and {Companies} companies: {asking.Median:0} ms; "
                        + $"so {asking.Median - reading.Median:0} ms for the answers"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Milliseconds from start to end, and the lines of the answer.</summary>
    private static (double Milliseconds, int Lines) Run(string[] args)
    {
        ProcessStartInfo start = new(
            "dotnet",
            ["exec", Path.Combine(AppContext.BaseDirectory, "NetworkApproach.Tool.dll"), "paths",
                .. args])
        { RedirectStandardOutput = true };
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double milliseconds = Stopwatch.GetElapsedTime(began).TotalMilliseconds;
        return process.ExitCode == 0
            ? (milliseconds, answer.Count(letter => letter == '\n'))
            : throw new InvalidOperationException($"The tool ended with {process.ExitCode}.");
    }

    /// <summary>The seeker knows the twenty, each of whom is connected to a thousand of twelve thousand people.</summary>
    private static string[] Write(string folder)
    {
        Random random = new(Seed);
        List<string> args = ["--connections", Path.Combine(folder, "mine.csv")];
        WriteExport(Path.Combine(folder, "mine.csv"), Enumerable.Range(0, Exports));
        for (int owner = 0; owner < Exports; owner++)
        {
            string file = Path.Combine(folder, $"export-{owner}.csv");
            int[] connections = [.. Enumerable.Range(Exports, Everybody)];
            random.Shuffle(connections);
            WriteExport(file, connections.Take(PeopleEach));
            args.AddRange(["--pool", $"First{owner} Last{owner}={file}"]);
        }

        File.WriteAllLines(
            Path.Combine(folder, "targets.txt"), Enumerable.Range(0, Companies).Select(company => $"company:Employer {company}"));
        return [.. args];
    }

    private static void WriteExport(string file, IEnumerable<int> people) => File.WriteAllLines(
        file,
        [
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
            .. people.Select(number =>
                $"First{number},Last{number},https://www.linkedin.com/in/person-{number},,Employer {number % Employers} Ltd,Engineer,14 "
                    + $"Sep 2015"),
        ]);
}
