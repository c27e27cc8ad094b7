using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The lines that are appended to one approach.</summary>
internal sealed record AppendedLines(ApproachId Approach, string? Seeker, string[] Lines, long ExpectedVersion)
{
    /// <exception cref="ArgumentException">There is no event, or one is null.</exception>
    internal static AppendedLines Of(AppendedEvents appended)
    {
        ArgumentNullException.ThrowIfNull(appended);
        ArgumentOutOfRangeException.ThrowIfZero(appended.Events.Count, nameof(appended));
        return new(
            appended.Approach, HistoryRows.SeekerOf(appended.Events), [.. appended.Events.Select(EventJson.Write)],
            appended.ExpectedVersion);
    }

    /// <summary>Whether the approach was at the expected version, so that they are written.</summary>
    internal Task<bool> WriteAsync(DbContext context, CancellationToken cancellationToken) => HistoryRows.AppendAsync(
        context, Approach.Value, Seeker, Lines, ExpectedVersion, ExpectedVersion + Lines.Length, cancellationToken);
}
