namespace NetworkApproach;

/// <summary>Somebody's work at one company, present or past.</summary>
/// <param name="Company">The company.</param>
/// <param name="Title">The job's title as it was written; null if unknown. No rule, path or plan reads it (R6).</param>
/// <param name="Until">The last day; null while it lasts. An employment with a last day is past, whatever the day.</param>
public sealed record Employment(CompanyName Company, string? Title = null, DateOnly? Until = null)
{
    /// <summary>Whether it has ended.</summary>
    public bool IsPast => Until is not null;
}
