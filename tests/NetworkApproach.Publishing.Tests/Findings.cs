namespace NetworkApproach.Publishing.Tests;

/// <summary>What a test has found wrong, told in full: xunit's own message shortens it.</summary>
internal static class Findings
{
    internal static void None(IEnumerable<string?> found)
    {
        string[] all = [.. found.OfType<string>()];
        Assert.True(all.Length == 0, string.Join('\n', all));
    }
}
