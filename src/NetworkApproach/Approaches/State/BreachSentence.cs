using System.Globalization;
using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>Why something is a breach, in both languages, as one sentence with its stop.</summary>
/// <param name="English">In English.</param>
/// <param name="French">In French.</param>
internal sealed record BreachSentence(string English, string French)
{
    internal static BreachSentence Of(Refusal refusal) => new(refusal.Message, refusal.In(CultureInfo.GetCultureInfo("fr")));

    /// <summary>A contact the seeker confessed. What forbade it is not said: that depends on what was recorded since.</summary>
    internal static BreachSentence Confessed(string who) => new(
        $"{who} was contacted although the rules forbade it, as you confessed.",
        $"Vous avez contacté {who} alors que les règles l'interdisaient, comme vous l'avez reconnu.");

    internal string In(CultureInfo culture) => culture.TwoLetterISOLanguageName == "fr" ? French : English;
}
