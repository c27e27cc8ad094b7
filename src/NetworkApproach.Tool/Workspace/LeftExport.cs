namespace NetworkApproach.Tool;

/// <summary>A file that was written from the workspace, and that somebody forgotten may still stand in.</summary>
/// <param name="At">When it was written.</param>
/// <param name="Place">Where.</param>
/// <param name="IsThere">Whether it is still there; else it may have been moved or copied.</param>
internal sealed record LeftExport(DateTimeOffset At, string Place, bool IsThere)
{
    /// <summary>What is left of the exports noted, once what was stopped half way is removed; what cannot be removed is listed
    /// too.</summary>
    internal static IReadOnlyList<LeftExport> Of(IEnumerable<ExportMade> exports)
    {
        List<LeftExport> left = [];
        foreach (ExportMade export in exports)
        {
            left.Add(new(export.At, export.Place, File.Exists(export.Place)));
            string part = WholeFile.PartOf(export.Place);
            if (!IsRemoved(part))
            {
                left.Add(new(export.At, part, IsThere: true));
            }
        }

        return left;
    }

    private static bool IsRemoved(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (DirectoryNotFoundException)
        {
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return !File.Exists(part);
        }

        return true;
    }
}
