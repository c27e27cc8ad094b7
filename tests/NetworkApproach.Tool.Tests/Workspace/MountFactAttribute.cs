using System.Diagnostics;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A test that needs a disk of its own, as root or in a namespace of one's own; elsewhere it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MountFactAttribute : FactAttribute
{
    public MountFactAttribute() => Skip = Can() ? null : "This machine lets nobody mount a disk of their own.";

    private static bool Can()
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            using Process process = Process.Start(
                new ProcessStartInfo(
                    "unshare",
                    ["--map-root-user", "--mount", "mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs",
                        "/mnt"])
                { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
