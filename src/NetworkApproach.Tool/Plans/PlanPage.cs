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
        Write(
            words.InAll(plan.Chance, plan.Minutes), plan.Tries,
            one => PathsWords.Step(language, one.From, one.To), one => words.WhyThere(one, plan));
        page.Line(language.Say(PlanWords.Belief), style: Page.Faint);
    }

    /// <summary>The plan of an approach that is kept; where nothing in it leads on, whom to state as an acquaintance.</summary>
    internal void Write(RecordedPlan recorded)
    {
        page.Line(words.Heading(recorded.Approach), style: Page.Strong);
        if (recorded.Plan.Moves is [{ Reason: PlanReason.NoWayLeft }, ..]
            && StartingPoints.Tell(recorded.Workspace, recorded.Approach, page))
        {
            return;
        }

        Write(
            words.InAll(recorded.Plan.Chance, recorded.Plan.Minutes), recorded.Tries,
            move => NameText.Isolate(move.Move.Towards!.Name), move => move.Why(language.Culture));
        page.Line(language.Say(PlanWords.Recorded), style: Page.Faint);
        page.Command(CommandToType.Of("next").Option("--approach", recorded.Approach.Target.Company.Text).ToString());
    }

    private void Write<T>(string inAll, IReadOnlyList<T> tries, Func<T, string> name, Func<T, string> why)
    {
        page.Line(inAll);
        foreach ((int at, T one) in tries.Take(Most).Index())
        {
            page.Blank();
            page.Line(string.Create(CultureInfo.InvariantCulture, $"{at + 1}. {name(one)}"), hang: Indent, style: Page.Strong);
            page.Line(why(one), Indent);
        }

        page.Blank();
        if (tries.Count > Most)
        {
            int more = tries.Count - Most;
            page.Line(more == 1 ? language.Say(PlanWords.OneMore) : language.Say(PlanWords.More, Fact.Number("count", more)));
        }
    }
}
