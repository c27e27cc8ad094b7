using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>A plan as a person reads it: the chance, the first tries, and why.</summary>
internal sealed class PlanPage(Page page, Language language)
{
    private const int Indent = 3;
    private const int Most = 8;

    private readonly bool inFrench = language == Language.French;

    /// <summary>Says that nobody known works at the company to be reached.</summary>
    internal void WriteNobodyThere(CompanyName company) => page.Line(inFrench ? PathsInFrench.NobodyThere(company.Text) : PathsInEnglish.NobodyThere(company.Text));

    internal void Write(IntroductionPlan plan, AskedTarget target)
    {
        (string whom, bool isCompany) = (target.Company?.Text ?? target.Person!.Name, target.Company is not null);
        if (plan.Tries.Count == 0)
        {
            page.Line(plan.Chance.Value > 0
                ? inFrench ? PlanInFrench.There : PlanInEnglish.There
                : inFrench ? PlanInFrench.Nobody(whom, isCompany) : PlanInEnglish.Nobody(whom, isCompany));
            return;
        }

        page.Line(inFrench ? PlanInFrench.Heading(whom, isCompany) : PlanInEnglish.Heading(whom, isCompany), style: Page.Strong);
        page.Line(inFrench ? PlanInFrench.Overall(plan) : PlanInEnglish.Overall(plan));
        for (int at = 0; at < Math.Min(plan.Tries.Count, Most); at++)
        {
            PlannedTry one = plan.Tries[at];
            page.Blank();
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {one.From.Name} > {one.To.Name}"), hang: Indent, style: Page.Strong);
            page.Line(inFrench ? PlanInFrench.Why(one, plan) : PlanInEnglish.Why(one, plan), Indent);
        }

        page.Blank();
        if (plan.Tries.Count > Most)
        {
            page.Line(inFrench ? PlanInFrench.More(plan.Tries.Count - Most) : PlanInEnglish.More(plan.Tries.Count - Most));
        }

        page.Line(inFrench ? PlanInFrench.Belief : PlanInEnglish.Belief, style: Page.Faint);
    }
}
