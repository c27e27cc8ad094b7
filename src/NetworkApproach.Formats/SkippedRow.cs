namespace NetworkApproach.Formats;

/// <summary>A row that added nobody new.</summary>
/// <param name="Line">The line where the row begins, from 1.</param>
/// <param name="Reason">The reason.</param>
public readonly record struct SkippedRow(int Line, SkipReason Reason);
