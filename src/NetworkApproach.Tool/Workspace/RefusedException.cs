using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>A rule refuses what a command would record. Nothing was recorded.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows why.")]
internal sealed class RefusedException(Refusal because, Approach approach) : Exception(because.Message)
{
    /// <summary>The approach it was decided on.</summary>
    internal Approach Approach { get; } = approach;

    internal Refusal Because { get; } = because;
}
