using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>What <c>plan</c> says in English.</summary>
internal static class PlanInEnglish
{
    internal static string Belief =>
        "Chances are beliefs, over the ties known here: a talk often brings names that nothing foretold. Every try counts its minutes, whatever the answer.";

    internal static string Heading(string target, bool isCompany) => $"Whom to ask next, to reach {(isCompany ? "anybody at " : string.Empty)}{target}:";

    internal static string Nobody(string target, bool isCompany) =>
        $"No way to {(isCompany ? "anybody at " : string.Empty)}{target}: no chain of these ties leads there within these limits. Add somebody's connections, or admit more relays.";

    internal static string There => "You are there: there is nobody to ask.";

    internal static string Overall(IntroductionPlan plan)
    {
        string chance = plan.Chance.Method == ChanceMethod.Exact
            ? $"{Percents.English(plan.Chance.Value)} in all"
            : $"about {Percents.English(plan.Chance.Value)} in all (simulated: between {Exactly(plan.Chance.Low)} and {Exactly(plan.Chance.High)})";
        string minutes = plan.Minutes.Method == MinutesMethod.Exact
            ? $"{Minutes(plan.Minutes.Value)} of other people's time to be expected, the least that any order takes."
            : $"about {Minutes(plan.Minutes.Value)} of other people's time to be expected{Between(plan.Minutes)}, trying the likeliest way for its minutes first and choosing anew after each answer.";
        return $"{chance}; {minutes}";
    }

    internal static string More(int count) => count == 1 ? "One more try would be possible; --json has it." : $"{count.ToString(CultureInfo.InvariantCulture)} more tries would be possible; --json has them all.";

    /// <summary>Why a try stands where it does.</summary>
    internal static string Why(PlannedTry one, IntroductionPlan plan)
    {
        double more = one.Minutes - plan.Tries[0].Minutes;
        string order = more >= 0.05
            ? $"{(plan.Minutes.Low < plan.Minutes.High ? "Perhaps " : string.Empty)}{Minutes(more)} more in all than beginning with {plan.Tries[0].From.Name} > {plan.Tries[0].To.Name}"
            : plan.Minutes.Method == MinutesMethod.Exact ? $"No other beginning takes fewer minutes: {Minutes(one.Minutes)} in all"
            : $"It begins the way with the greatest chance for its minutes: about {Minutes(one.Minutes)} in all";
        string after = one.Yes == Chance.Certain
            ? "it cannot fail"
            : $"{Percents.English(one.Yes.Value)} for a yes, which {(one.AfterYes >= 1 ? "is the end of it" : $"brings the chance to {Percents.English(one.AfterYes)}")}; a no leaves {Percents.English(one.AfterNo)}";
        return $"{order}; {after}.";
    }

    private static string Between(ExpectedMinutes minutes) =>
        minutes.Low < minutes.High ? $" (simulated: between {Minutes(minutes.Low)} and {Minutes(minutes.High)})" : string.Empty;

    private static string Minutes(double minutes)
    {
        string text = Math.Round(minutes, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
        return text == "1" ? "1 minute" : $"{text} minutes";
    }

    private static string Exactly(double chance) => (chance * 100).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
