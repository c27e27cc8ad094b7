using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>What is wrong with what was asked, where, and what to do, in both languages; which of them is told, the command line decides.</summary>
/// <param name="english">One line of English.</param>
/// <param name="french">The same in French.</param>
/// <param name="cause">What it comes from; null for nothing else.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It says what is wrong in both languages, or nothing.")]
internal sealed class Problem(string english, string french, Exception? cause = null) : FormatException(english, cause)
{
    internal string In(Language language) => language.Say(Message, french);
}
