using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>A rule refuses what a command would record. Nothing was recorded.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows why.")]
internal sealed class RefusedException(Refusal because, Approach approach) : Exception(because.Message)
{
    /// <summary>The approach it was decided on.</summary>
    internal Approach Approach { get; } = approach;

    /// <summary>The command that can be typed instead, where it follows from the one that was typed; null where it follows from the
    /// refusal.</summary>
    internal CommandToType? Instead { get; init; }

    internal Refusal Because { get; } = because;
}
