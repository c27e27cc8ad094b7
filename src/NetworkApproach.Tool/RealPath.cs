namespace NetworkApproach.Tool;

/// <summary>Where a file really is: absolute, every link on the way to it followed.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path; what is not there yet ends it as it is written.</summary>
    /// <exception cref="IOException">The links lead nowhere but to each other.</exception>
    internal static string Of(string path)
    {
        string full = Path.GetFullPath(path);
        for (int links = 0; links < MostLinks; links++)
        {
            if (Followed(full) is not { } further)
            {
                return full;
            }

            full = further;
        }

        throw new IOException($"Too many links: {path}");
    }

    /// <summary>The path with its first link followed; null where it has none.</summary>
    private static string? Followed(string full)
    {
        string root = Path.GetPathRoot(full)!;
        string reached = root;
        string[] parts = full[root.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries);
        for (int at = 0; at < parts.Length; at++)
        {
            string within = Path.Combine(reached, parts[at]);
            if (new FileInfo(within).LinkTarget is { } target)
            {
                return Path.GetFullPath(Path.Combine([Path.GetFullPath(target, reached), .. parts[(at + 1)..]]));
            }

            reached = within;
        }

        return null;
    }
}
