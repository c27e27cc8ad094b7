using NetworkApproach.Tests;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>No option that writes a file writes over the workspace, what it needs beside it, or what is read.</summary>
public class OutputFileTests
{
    private static readonly Dictionary<string, string[]> Writers = new()
    {
        ["brief"] = ["brief", "--paper", "story", "--output"],
        ["agenda"] = ["agenda", "--ical"],
        ["demo"] = ["demo", "--events-out"],
        ["export"] = ["export"],
    };

    public static TheoryData<string> Commands => [.. Writers.Keys];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Nothing_writes_over_the_workspace_under_any_of_its_names(string command)
    {
        using Desk desk = Desk.Talked();
        desk.Does("know", "Zed Brown", "--how", "school", "--since", "2015");
        desk.Does("forget", "Zed Brown", "--yes", "--blank");
        string key = desk.File + ".key";
        Assert.True(File.Exists(key));
        List<string> targets =
        [
            desk.File, key, desk.File + "-wal", desk.File + "-shm", desk.File + "-journal",
            Path.Combine(desk.Folder, ".", "x", "..", "workspace.db"), Path.GetRelativePath(Environment.CurrentDirectory, desk.File),
        ];
        if (!OperatingSystem.IsWindows())
        {
            string folder = desk.Path("elsewhere");
            Directory.CreateSymbolicLink(folder, desk.Folder);
            File.CreateSymbolicLink(desk.Path("link.db"), "workspace.db");
            File.CreateSymbolicLink(desk.Path("link.key"), key);
            File.CreateSymbolicLink(desk.Path("link2.db"), desk.Path("link.db"));
            targets.AddRange(
            [
                desk.Path("link.db"), desk.Path("link2.db"), desk.Path("link.key"), Path.Combine(folder, "workspace.db"),
                Path.Combine(folder, "workspace.db.key"), Path.Combine(folder, "workspace.db-wal"),
                Path.Combine(folder, "elsewhere", "link2.db"),
            ]);
            targets.AddRange(HardLinks(desk, command));
        }

        byte[] kept = File.ReadAllBytes(desk.File);
        byte[] secret = File.ReadAllBytes(key);
        foreach (string target in targets)
        {
            string[] files = Directory.GetFileSystemEntries(desk.Folder);
            ToolRun run = Run(desk, command, target);

            Assert.Equal((2, string.Empty), (run.Code, run.Out));
            Assert.Contains("is a workspace, or a file that one needs beside it", run.Error, StringComparison.Ordinal);
            Assert.Equal(kept, File.ReadAllBytes(desk.File));
            Assert.Equal(secret, File.ReadAllBytes(key));
            Assert.Equal(files.Order(), Directory.GetFileSystemEntries(desk.Folder).Order());
        }

        Assert.Equal(0, desk.Run("people").Code);
    }

    [Fact]
    public void A_paper_does_not_write_over_the_events_it_is_made_of_under_any_of_their_names()
    {
        using Desk desk = new();
        string events = desk.Path("events.jsonl");
        Assert.Equal(0, ToolRun.Of("demo", "--events-out", events, "--language", "en").Code);
        byte[] kept = File.ReadAllBytes(events);
        List<string> targets = [events, Path.Combine(desk.Folder, "x", "..", "events.jsonl")];
        if (!OperatingSystem.IsWindows())
        {
            File.CreateSymbolicLink(desk.Path("link"), events);
            targets.Add(desk.Path("link"));
            Linked(events, desk.Path("hard"));
            targets.Add(desk.Path("hard"));
        }

        foreach (string target in targets)
        {
            ToolRun.Of("brief", "--paper", "story", "--events", events, "--output", target, "--language", "en")
                .IsBadInput("is the record itself");
            Assert.Equal(kept, File.ReadAllBytes(events));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_is_written_is_its_owners_alone(string command)
    {
        using Desk desk = Desk.Talked();
        string file = desk.Path("made");
        ToolRun run = Run(desk, command, file);

        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Assert.NotEqual(0, new FileInfo(file).Length);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        }
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_place_that_cannot_be_written_is_said(string command)
    {
        using Desk desk = Desk.Talked();
        ToolRun run = Run(desk, command, Path.Combine(desk.Folder, "none", "file"));

        Assert.Equal(2, run.Code);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run(desk, command, " ").Code);
    }

    private static ToolRun Run(Desk desk, string command, string file) => command == "demo"
        ? ToolRun.Of([.. Writers[command], file, "--language", "en"])
        : ToolRun.Of([.. Writers[command], file, "--workspace", desk.File, "--now", desk.Now, "--language", "en"]);

    // What a key is can be known only beside its workspace.
    private static IEnumerable<string> HardLinks(Desk desk, string command)
    {
        if (command == "export")
        {
            yield break;
        }

        yield return Linked(desk.File, desk.Path("hard.db"));
        if (command != "demo")
        {
            yield return Linked(desk.File + ".key", desk.Path("hard.key"));
        }
    }

    private static string Linked(string file, string name)
    {
        using System.Diagnostics.Process link = System.Diagnostics.Process.Start("ln", [file, name]);
        link.WaitForExit();
        Assert.Equal(0, link.ExitCode);
        return name;
    }
}
