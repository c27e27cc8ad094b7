using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A plan as a person reads it: the chance, the first tries, and why.</summary>
internal sealed class PlanPage(Page page, Language language)
{
    private const int Indent = 3;
    private const int Most = 8;

    private readonly PlanWords words = new(language);

    /// <summary>Says that nobody known works at the company to be reached.</summary>
    internal void WriteNobodyThere(CompanyName company) =>
        page.Line(language.Say(PathsWords.NobodyThere, Fact.Company("company", company)));

    internal void Write(IntroductionPlan plan, AskedTarget target)
    {
        if (plan.Tries.Count == 0)
        {
            page.Line(plan.Chance.Value > 0 ? language.Say(PlanWords.There) : words.Nobody(target));
            return;
        }

        page.Line(words.Heading(target), style: Page.Strong);
        page.Line(words.InAll(plan));
        for (int at = 0; at < Math.Min(plan.Tries.Count, Most); at++)
        {
            PlannedTry one = plan.Tries[at];
            page.Blank();
            page.Line(
                string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {PathsWords.Step(language, one.From, one.To)}"), hang: Indent,
                style: Page.Strong);
            page.Line(words.WhyThere(one, plan), Indent);
        }

        page.Blank();
        if (plan.Tries.Count > Most)
        {
            int more = plan.Tries.Count - Most;
            page.Line(more == 1 ? language.Say(PlanWords.OneMore) : language.Say(PlanWords.More, Fact.Number("count", more)));
        }

        page.Line(language.Say(PlanWords.Belief), style: Page.Faint);
    }
}
