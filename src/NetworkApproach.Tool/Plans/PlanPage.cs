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
        page.Line(words.InAll(plan.Chance, plan.Minutes));
        for (int at = 0; at < Math.Min(plan.Tries.Count, Most); at++)
        {
            PlannedTry one = plan.Tries[at];
            page.Blank();
            page.Line(
                string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {PathsWords.Step(language, one.From, one.To)}"), hang: Indent,
                style: Page.Strong);
            page.Line(words.WhyThere(one, plan), Indent);
        }

        WriteMore(plan.Tries.Count);
        page.Line(language.Say(PlanWords.Belief), style: Page.Faint);
    }

    /// <summary>The plan of an approach that is kept.</summary>
    internal void Write(RecordedPlan recorded)
    {
        (Approach approach, ApproachPlan plan) = (recorded.Approach, recorded.Plan);
        page.Line(words.Heading(approach), style: Page.Strong);
        page.Line(words.InAll(plan.Chance, plan.Minutes));
        for (int at = 0; at < Math.Min(recorded.Tries.Count, Most); at++)
        {
            page.Blank();
            page.Line(
                string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {NameText.Isolate(recorded.Tries[at].Move.Towards!.Name)}"),
                hang: Indent, style: Page.Strong);
            page.Line(recorded.Tries[at].Why(language.Culture), Indent);
        }

        WriteMore(recorded.Tries.Count);
        page.Line(language.Say(PlanWords.Recorded), style: Page.Faint);
        page.Command(CommandToType.Of("next").Option("--approach", approach.Target.Company.Text).ToString());
    }

    private void WriteMore(int tries)
    {
        page.Blank();
        if (tries > Most)
        {
            int more = tries - Most;
            page.Line(more == 1 ? language.Say(PlanWords.OneMore) : language.Say(PlanWords.More, Fact.Number("count", more)));
        }
    }
}
