using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What names that no tie foretells are worth: one more tie from each person who may still give some, to somebody nobody has named
/// yet.</summary>
/// <remarks>
/// Who may still give some is read from the record, not from what is allowed today: whoever was asked and has not answered, or has agreed
/// to talk, still counts. All ties lead to one somebody, who stands for everybody unforeseen: friends of one seeker name the same people,
/// so that many of them together are worth no more than <see cref="PlannerOptions.MostLeads"/> of the best placed who name different
/// ones.
/// </remarks>
internal sealed class PlanLeads
{
    /// <summary>More people than these are not told apart.</summary>
    private const int MostPeople = 48;

    private readonly ApproachFacts facts;
    private readonly NextSteps next;
    private readonly PlanTies ties;
    private readonly PlannerOptions options;
    private readonly StepChances step;
    private readonly Chance unforeseen;

    internal PlanLeads(ApproachFacts facts, NextSteps next, PlanTies ties, PlannerOptions options)
    {
        (this.facts, this.next, this.ties, this.options) = (facts, next, ties, options);
        step = ties.Odds.StepsOf(
            new Tie(new ContactId("somebody"), new ContactId("somebody else"), options.UnforeseenWarmth) { Kind = TieKind.Known });
        Unforeseen = Nobody();
        if (options.NamesFromOneTalk == 0 || options.MostLeads == 0)
        {
            return;
        }

        double all = AtLeastOne(Name(isNear: true), options.NamesFromOneTalk * options.MostLeads);
        double each = AtLeastOne(Name(isNear: true), options.NamesFromOneTalk) / AtLeastOne(step.Names.Value, options.NamesFromOneTalk);
        unforeseen = StepChances.Product(Math.Min(1, Math.Max(all, each)));
        (PlanTie[] Ties, double Worth)[] leads =
        [
            .. Candidates()
                .Where(one => one.Ties.Length > 0)
                .OrderByDescending(one => one.Worth)
                .ThenBy(one => one.Who)
                .Select(one => (one.Ties, one.Worth)),
        ];
        IsComplete = leads.Length <= MostPeople;
        All = [.. leads.Take(MostPeople).SelectMany(one => one.Ties)];
        Best = [.. leads.Take(options.MostLeads).SelectMany(one => one.Ties)];
    }

    /// <summary>Whether everybody who may still give names is counted.</summary>
    internal bool IsComplete { get; } = true;

    /// <summary>Who stands for everybody unforeseen: an id that nobody in the record has.</summary>
    internal ContactId Unforeseen { get; }

    /// <summary>The ties to people nobody has named yet, and those to the people who would name them.</summary>
    internal IReadOnlyList<PlanTie> All { get; } = [];

    /// <summary>Those of the people worth most, for the order of moves.</summary>
    internal IReadOnlyList<PlanTie> Best { get; } = [];

    private static double AtLeastOne(double chance, double times) => 1 - Math.Pow(1 - chance, times);

    private IEnumerable<(ContactId Who, PlanTie[] Ties, double Worth)> Candidates()
    {
        foreach (ContactId who in facts.Reached.Where(who => who != facts.Seeker && !facts.State.IsErased(who)))
        {
            if (Lead(who, next.NamesOf(who)) is { } lead)
            {
                yield return (who, [lead], lead.Steps.Whole.Value);
            }
        }

        HashSet<ContactId> goals = [.. facts.Goals];
        foreach (IGrouping<ContactId, (ContactId From, ContactId To)> towards in next.Recorded()
            .Distinct()
            .Where(pair => facts.Reached.Contains(pair.From) && !facts.Reached.Contains(pair.To) && !goals.Contains(pair.To))
            .Where(pair => next.Of(pair.From, pair.To).IsOpen)
            .GroupBy(pair => pair.To))
        {
            PlanTie[] tiesTo = [.. towards.Select(pair => ties.TieOf(pair.From, pair.To)).OfType<PlanTie>()];
            if (tiesTo.Length > 0 && Lead(towards.Key, null) is { } lead)
            {
                double worth = tiesTo.Max(tie => tie.Steps.Whole.Value) * lead.Steps.Whole.Value;
                yield return (towards.Key, [.. tiesTo, lead], HasTurned(towards.Key) ? 1 + worth : worth);
            }
        }
    }

    /// <summary>Whoever contacted the seeker is answered first, and so is never left out.</summary>
    private bool HasTurned(ContactId who) => facts.State.Person(who).ContactedTheSeeker;

    /// <summary>One tie for all the names of a talk: that at least one of them leads to the goal.</summary>
    private PlanTie? Lead(ContactId who, NextStep? names)
    {
        if (names is { IsOpen: false })
        {
            return null;
        }

        bool isAnswered = names is { Step: OddsStep.Leave };
        double left = options.NamesFromOneTalk - next.NamedBy(who);
        double count = isAnswered && !next.IsToName(who) ? left : Math.Max(left, Math.Min(1, options.NamesFromOneTalk));
        if (count <= 0)
        {
            return null;
        }

        double named = AtLeastOne(step.Names.Value, count);
        double worth = AtLeastOne(Name(facts.IsWellPlaced(who)), count) / named / unforeseen.Value;
        Chance given = isAnswered ? Chance.Certain : Silence.After(StepChances.Product(named), names?.StillToCome ?? 1);
        return new PlanTie(
            who, Unforeseen, 2 * Tie.DefaultMinutes, new StepChances(given, StepChances.Product(Math.Min(1, worth)), unforeseen), names,
            IsLead: true);
    }

    /// <summary>The chance that one name leads to the goal: of somebody well placed, a step nearer.</summary>
    private double Name(bool isNear)
    {
        int stepsLeft = facts.Boss is null ? 1 : 2;
        return Math.Pow(step.Whole.Value, isNear ? stepsLeft : stepsLeft + 1);
    }

    private ContactId Nobody()
    {
        ContactId nobody = new("unforeseen");
        while (facts.State.People.ContainsKey(nobody))
        {
            nobody = new ContactId($"{nobody} person");
        }

        return nobody;
    }
}
