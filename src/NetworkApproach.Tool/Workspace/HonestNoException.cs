using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>A command's honest "no" that is no rule's: there is nothing such, or it was not confirmed. Nothing was recorded.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows why.")]
internal sealed class HonestNoException(string why) : Exception(why);
