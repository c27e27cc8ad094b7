using System.Diagnostics;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>The process is killed at one moment after another, until it is done before it can be: what is left is all of what it was to
/// write, or nothing.</summary>
public sealed class KilledTests
{
    private const double Longer = 1.3;
    private static readonly TimeSpan First = TimeSpan.FromMilliseconds(150);

    [Fact]
    public async Task A_killed_export_leaves_a_whole_archive_that_is_noted_or_none()
    {
        using Desk desk = Desk.Named();
        string whole = Approaches(desk);
        int moment = 0;
        await KillAsync(desk, () => ["export", Place(desk, moment)], () =>
        {
            string place = Place(desk, moment++);
            Assert.Equal(whole, Approaches(desk));
            if (File.Exists(place))
            {
                Assert.Contains(place, desk.Held(), StringComparison.Ordinal);
                using Desk other = new() { Now = desk.Now };
                other.Does("restore", place);
                Assert.Equal(whole, Approaches(other));
            }
        });
    }

    [Fact]
    public async Task A_killed_restore_leaves_the_workspace_as_it_was_or_as_the_archive_has_it()
    {
        using Desk desk = Desk.Named();
        desk.Does("export", desk.Path("before.zip"));
        string archived = Approaches(desk);
        desk.Does("know", "Cleo Petit", "--how", "we met", "--since", "2014");
        string before = Approaches(desk);
        Assert.NotEqual(archived, before);
        byte[] kept = await File.ReadAllBytesAsync(desk.File);
        await KillAsync(desk, () => ["restore", desk.Path("before.zip"), "--replace"], () =>
        {
            Assert.Contains(Approaches(desk), new[] { before, archived });
            foreach (string beside in Directory.GetFiles(desk.Folder, "workspace.db-*"))
            {
                File.Delete(beside);
            }

            File.WriteAllBytes(desk.File, kept);
        });
    }

    private static string Place(Desk desk, int moment) => desk.Path($"all-{moment}.zip");

    /// <summary>What the workspace holds, as the next command reads it.</summary>
    private static string Approaches(Desk desk) => desk.Does("people") + desk.Does("journal");

    private static async Task KillAsync(Desk desk, Func<string[]> command, Action look)
    {
        for (TimeSpan wait = First; ; wait *= Longer)
        {
            using Process process = ProcessTests.Start(
                [.. command(), "--workspace", desk.File, "--now", desk.Now, "--zone", "Europe/Paris", "--language", "en"]);
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> error = process.StandardError.ReadToEndAsync();
            Task ended = process.WaitForExitAsync();
            bool isDone = await Task.WhenAny(ended, Task.Delay(wait)) == ended;
            process.Kill();
            await ended;
            look();
            if (isDone)
            {
                Assert.True(process.ExitCode == 0, await output + await error);
                return;
            }
        }
    }
}
