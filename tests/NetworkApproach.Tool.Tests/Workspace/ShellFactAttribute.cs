namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A test that needs a shell of Unix.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute() =>
        Skip = Found.Count > 0 ? null : "There is no sh or bash on this machine, and commands are typed for another shell.";

    /// <summary>Those there are.</summary>
    internal static IReadOnlyList<string> Found { get; } =
        OperatingSystem.IsWindows() ? [] : [.. new[] { "/bin/sh", "/usr/bin/bash", "/bin/bash", "/usr/bin/zsh" }.Where(File.Exists)];
}
