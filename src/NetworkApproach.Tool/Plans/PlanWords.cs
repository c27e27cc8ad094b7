namespace NetworkApproach.Tool;

/// <summary>What <c>plan</c> says.</summary>
internal sealed class PlanWords(Language language)
{
    internal static readonly Phrase Belief = Phrase.Plain("plans.belief");
    internal static readonly Phrase Recorded = Phrase.Plain("plans.recorded");
    internal static readonly Phrase To = Phrase.Plain("plans.to", "whom:id!");
    internal static readonly Phrase ToAnybodyAt = Phrase.Plain("plans.to-anybody-at", "company:company!");
    internal static readonly Phrase NoWayTo = Phrase.Plain("plans.no-way-to", "whom:id!");
    internal static readonly Phrase NoWayToAnybodyAt = Phrase.Plain("plans.no-way-to-anybody-at", "company:company!");
    internal static readonly Phrase There = Phrase.Plain("plans.there");
    internal static readonly Phrase Overall = Phrase.Plain("plans.overall", "chance:words! minutes:words!");
    internal static readonly Phrase Chance = Phrase.Plain("plans.chance", "chance:percent!");
    internal static readonly Phrase SimulatedChance = Phrase.Plain("plans.simulated-chance", "chance:percent! low:percent! high:percent!");
    internal static readonly Phrase Minutes = Phrase.Plain("plans.minutes", "minutes:decimal!");
    internal static readonly Phrase FoundMinutes = Phrase.Plain("plans.found-minutes", "minutes:decimal!");
    internal static readonly Phrase SimulatedMinutes = Phrase.Plain(
        "plans.simulated-minutes", "minutes:decimal! low:decimal! high:decimal!");
    internal static readonly Phrase OneMore = Phrase.Plain("plans.one-more");
    internal static readonly Phrase More = Phrase.Plain("plans.more", "count:number!");
    internal static readonly Phrase Why = Phrase.Plain("plans.why", "order:words! after:words!");
    internal static readonly Phrase Later = Phrase.Plain("plans.why.later", "minutes:decimal! first:id!");
    internal static readonly Phrase PerhapsLater = Phrase.Plain("plans.why.perhaps-later", "minutes:decimal! first:id!");
    internal static readonly Phrase Least = Phrase.Plain("plans.why.least", "minutes:decimal!");
    internal static readonly Phrase Likeliest = Phrase.Plain("plans.why.likeliest", "minutes:decimal!");
    internal static readonly Phrase CannotFail = Phrase.Plain("plans.why.cannot-fail");
    internal static readonly Phrase YesEndsIt = Phrase.Plain("plans.why.yes-ends-it", "yes:percent! no:percent!");
    internal static readonly Phrase YesBrings = Phrase.Plain("plans.why.yes-brings", "yes:percent! then:percent! no:percent!");

    // Below this a difference in minutes would be told as none.
    private const double LeastTold = 0.05;

    internal string Heading(AskedTarget target) => target.Company is { } company
        ? language.Say(ToAnybodyAt, Fact.Company("company", company))
        : language.Say(To, Fact.Id("whom", target.Person!.Name));

    internal string Heading(Approach approach) => approach.Boss is { } boss
        ? language.Say(To, Fact.Id("whom", boss.Name))
        : language.Say(ToAnybodyAt, Fact.Company("company", approach.Target.Company));

    internal string Nobody(AskedTarget target) => target.Company is { } company
        ? language.Say(NoWayToAnybodyAt, Fact.Company("company", company))
        : language.Say(NoWayTo, Fact.Id("whom", target.Person!.Name));

    internal string InAll(OverallChance overall, ExpectedMinutes minutes)
    {
        Fact chance = Fact.Percent("chance", overall.Value);
        string told = overall.Method == ChanceMethod.Exact
            ? language.Say(Chance, chance)
            : language.Say(SimulatedChance, chance, Fact.Percent("low", overall.Low), Fact.Percent("high", overall.High));
        return language.Say(Overall, Fact.Words("chance", told), Fact.Words("minutes", Expected(minutes)));
    }

    /// <summary>Why a try stands where it does.</summary>
    internal string WhyThere(PlannedTry one, IntroductionPlan plan) =>
        language.Say(Why, Fact.Words("order", Order(one, plan)), Fact.Words("after", After(one)));

    private string Expected(ExpectedMinutes minutes)
    {
        Fact told = Fact.Decimal("minutes", minutes.Value);
        return minutes.Method == MinutesMethod.Exact ? language.Say(Minutes, told)
            : minutes.Low < minutes.High ? language.Say(
                SimulatedMinutes, told, Fact.Decimal("low", minutes.Low), Fact.Decimal("high", minutes.High))
            : language.Say(FoundMinutes, told);
    }

    private string Order(PlannedTry one, IntroductionPlan plan)
    {
        PlannedTry best = plan.Tries[0];
        double more = one.Minutes - best.Minutes;
        return more >= LeastTold
            ? language.Say(
                plan.Minutes.Low < plan.Minutes.High ? PerhapsLater : Later, Fact.Decimal("minutes", more),
                Fact.Id("first", PathsWords.Step(language, best.From, best.To)))
            : language.Say(plan.Minutes.Method == MinutesMethod.Exact ? Least : Likeliest, Fact.Decimal("minutes", one.Minutes));
    }

    private string After(PlannedTry one)
    {
        (Fact yes, Fact no) = (Fact.Percent("yes", one.Yes.Value), Fact.Percent("no", one.AfterNo));
        return one.Yes == NetworkApproach.Chance.Certain ? language.Say(CannotFail)
            : one.AfterYes >= 1 ? language.Say(YesEndsIt, yes, no)
            : language.Say(YesBrings, yes, Fact.Percent("then", one.AfterYes), no);
    }
}
