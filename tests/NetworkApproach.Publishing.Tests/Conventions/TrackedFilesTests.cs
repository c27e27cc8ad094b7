using System.Text.RegularExpressions;

namespace NetworkApproach.Publishing.Tests;

public partial class TrackedFilesTests
{
    /// <summary>Hosts from which packages come: which one a machine uses is its own affair. Written in pieces, so that this file names
    /// none.</summary>
    private static readonly string[] Registries =
    [
        ..
        from host in (string[])["nuget", "npmjs", "pypi", "nuget.pkg.github", "pkgs.dev.azure", "myget", "jfrog", "cloudsmith",
            "artifactory", "nexus"]
           from ending in (string[])["org", "com", "io"]
           select $"{host}.{ending}",
    ];

    [Theory]
    [InlineData('/', "home", "ann", "x")]
    [InlineData('/', "root", "x")]
    [InlineData('/', "Users", "ann")]
    [InlineData('/', "tmp", "x")]
    [InlineData('\\', "C:", "Users", "ann")]
    [InlineData('\\', "D:", "a", "x")]
    public void A_path_of_one_machine_is_recognized(char separator, params string[] parts) =>
        Assert.Matches(MachinePath(), $"see \"{(parts[0].EndsWith(':') ? "" : separator)}{string.Join(separator, parts)}\"");

    [Theory]
    [InlineData("src/NetworkApproach/root/x")]
    [InlineData("https://example.org/home/ann")]
    [InlineData("#!/usr/bin/env bash 2>/dev/null")]
    [InlineData("a line\\nand C:\\n another")]
    public void Other_paths_are_not(string text) => Assert.DoesNotMatch(MachinePath(), text);

    [Fact]
    public void A_checkout_is_at_hand_where_every_test_must_run() =>
        Assert.True(
            Repository.TrackedFiles is not null || Environment.GetEnvironmentVariable("CI") is null or "",
            "CI is set, and this is no git checkout.");

    [Fact]
    public void No_tracked_text_names_a_registry() => Findings.None(
        from line in Lines()
        from host in Registries
        where line.Text.Contains(host, StringComparison.OrdinalIgnoreCase)
        select $"{line.Place} names {host}");

    [Fact]
    public void No_tracked_text_names_a_path_of_one_machine() => Findings.None(
        from line in Lines()
        where MachinePath().IsMatch(line.Text) || line.Text.Contains(Repository.Root, StringComparison.Ordinal)
        select $"{line.Place}: {line.Text.Trim()}");

    /// <summary>Every line of every tracked file that is text: that has no byte 0 in its first 8,000, which is how git tells.</summary>
    private static IEnumerable<(string Place, string Text)> Lines() =>
        from file in Repository.TrackedFiles ?? []
        let bytes = File.ReadAllBytes(Repository.Find(file))
        where !bytes.AsSpan(0, Math.Min(bytes.Length, 8_000)).Contains((byte)0)
        from line in File.ReadLines(Repository.Find(file)).Index()
        select ($"{file}:{line.Index + 1}", line.Item);

    [GeneratedRegex(
        @"(?<![\w.\-/}\)])/(?:home|root|Users|tmp|work|mnt|var/folders|opt/build)/\w"
        + @"|(?<!\w)[A-Za-z]:\\{1,2}(?:Users|[a-z]{1,20}\\{1,2}\w)")]
    private static partial Regex MachinePath();
}
