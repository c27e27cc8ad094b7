namespace NetworkApproach;

/// <summary>A person's work at one company, present or past.</summary>
/// <param name="Company">The company.</param>
/// <param name="Title">The job title as it was written; null if unknown. No rule, path or plan reads it (rule R6).</param>
/// <param name="Until">The last day; null while it continues. An employment with a last day is past, whatever the date of that day.</param>
public sealed record Employment(CompanyName Company, string? Title = null, DateOnly? Until = null)
{
    /// <summary>Whether the employment has ended.</summary>
    public bool IsPast => Until is not null;
}
