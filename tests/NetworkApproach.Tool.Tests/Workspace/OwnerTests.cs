namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>What is kept of others is its owner's alone.</summary>
public sealed class OwnerTests
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode Folder700 = File600 | UnixFileMode.UserExecute;

    [Fact]
    public void Every_file_and_folder_that_the_tool_makes_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Desk desk = new();
        string deep = Path.Combine(desk.Path("a"), "b", "workspace.db");
        Assert.Equal(0, Run(deep, "open", "Acme"));
        Assert.Equal(0, Run(deep, "add", "Ann Leroy"));
        using (Microsoft.Data.Sqlite.SqliteConnection reader = new($"Data Source={deep};Pooling=False"))
        {
            // The log stays while somebody reads.
            reader.Open();
            Desk.Execute(reader, "BEGIN; SELECT count(*) FROM approach");
            Assert.Equal(0, Run(deep, "belief", "needs", "testers"));
            Assert.Equal(
                ["workspace.db", "workspace.db-shm", "workspace.db-wal"],
                Directory.GetFiles(Path.GetDirectoryName(deep)!).Select(Path.GetFileName).Order(StringComparer.Ordinal));
            AllAreMine(desk);
        }

        Assert.Equal(0, Run(deep, "export", Path.Combine(desk.Path("a"), "all.zip")));
        Assert.Equal(0, Run(deep, "forget", "ann", "--yes", "--blank"));
        Assert.Equal(0, Run(deep, "brief", "--paper", "story", "--output", Path.Combine(desk.Path("a"), "story.txt")));
        Run(deep, "agenda", "--ical", Path.Combine(desk.Path("a"), "agenda.ics"));
        Assert.Equal(5, Directory.GetFiles(desk.Path("a"), "*.*", SearchOption.AllDirectories).Length);
        AllAreMine(desk);
    }

    [Fact]
    public void A_workspace_that_others_may_read_is_taken_from_them_when_it_is_opened()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Desk desk = Desk.Named();
        desk.Does("forget", "bob", "--yes", "--blank");
        foreach (string file in new[] { desk.File, desk.File + ".key" })
        {
            File.SetUnixFileMode(file, File600 | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        }

        desk.Does("people");
        Assert.All(new[] { desk.File, desk.File + ".key" }, file => Assert.Equal(File600, Mode(file)));
    }

    private static int Run(string workspace, params string[] args) =>
        ToolRun.Of([.. args, "--workspace", workspace, "--now", "2026-11-23T09:00:00+01:00", "--language", "en"]).Code;

    private static UnixFileMode Mode(string path) => OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(path);

    private static void AllAreMine(Desk desk)
    {
        Assert.All(
            Directory.GetFiles(desk.Path("a"), "*", SearchOption.AllDirectories),
            file => Assert.Equal((file, File600), (file, Mode(file))));
        Assert.All(
            Directory.GetDirectories(desk.Folder, "*", SearchOption.AllDirectories),
            folder => Assert.Equal((folder, Folder700), (folder, Mode(folder))));
    }
}
