using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>One known tie that weighs in a plan.</summary>
/// <param name="From">Who knows.</param>
/// <param name="To">Who is known.</param>
/// <param name="Minutes">What a try takes.</param>
/// <param name="Steps">The chances of the steps that are left.</param>
/// <param name="Next">What comes next over it; null where <paramref name="From"/> is not reached yet.</param>
/// <param name="IsLead">Whether it stands for names that no tie foretold: <paramref name="To"/> is then nobody yet.</param>
internal sealed record PlanTie(ContactId From, ContactId To, int Minutes, StepChances Steps, NextStep? Next, bool IsLead = false)
{
    // Somebody unforeseen, and whoever they lead on to: three steps each.
    private const int StepsOfLead = 6;

    /// <summary>How many answers are still to come over it: a name, leave, the talk.</summary>
    internal int StepsLeft(ContactId seeker) => IsLead ? StepsOfLead
        : From == seeker ? 1
        : 1 + (int)OddsStep.Talk - (int)(Next?.Step ?? OddsStep.Names);
}

/// <summary>Chooses the known ties that weigh in a plan: those of the likeliest chains from everybody reached to the goal, with what is
/// left to do over each.</summary>
internal sealed class PlanTies
{
    private const int ChainsATie = 2;

    private readonly ApproachFacts facts;
    private readonly NextSteps next;
    private readonly Silence silence;
    private readonly PlannerOptions options;
    private readonly ContactNetwork known;
    private readonly Odds odds;
    private readonly Dictionary<(ContactId, ContactId), PlanTie> ties = [];
    private readonly Dictionary<(ContactId, ContactId), Tie> others = [];

    internal PlanTies(
        ApproachFacts facts, NextSteps next, Silence silence, ContactNetwork network, PlannerOptions options,
        CancellationToken cancellation)
    {
        (this.facts, this.next, this.silence, this.options) = (facts, next, silence, options);
        Odds asked = options.Odds ?? network.Odds;
        odds = asked.On is null ? asked.AsOf(facts.Today) : asked;
        known = WithLearnt(network);
        Choose(cancellation);
    }

    /// <summary>The ties chosen, in order.</summary>
    internal IReadOnlyList<PlanTie> All => [.. ties.Values.OrderBy(tie => tie.From).ThenBy(tie => tie.To)];

    /// <summary>The chains they come from, likeliest first.</summary>
    internal IReadOnlyList<WarmPath> Chains { get; private set; } = [];

    internal bool IsComplete { get; private set; }

    internal Odds Odds => odds;

    /// <summary>A tie from somebody reached, with what comes next, whether it was chosen or not; null if there is none.</summary>
    internal PlanTie? TieOf(ContactId from, ContactId to) => ties.TryGetValue((from, to), out PlanTie? chosen) ? chosen
        : known.TieBetween(from, to) is { } tie ? Describe(tie) : null;

    private ContactNetwork WithLearnt(ContactNetwork network)
    {
        ContactNetwork with = network;
        Dictionary<(ContactId From, ContactId To), Tie> learnt = facts.Approach.LearntTies().ToDictionary(tie => (tie.From, tie.To));
        foreach ((ContactId from, ContactId to) in next
            .Recorded()
            .Where(pair => !learnt.ContainsKey(pair)
                && network.TieBetween(pair.From, pair.To) is null
                && next.Of(pair.From, pair.To).IsOpen))
        {
            learnt[(from, to)] = new Tie(from, to, new Warmth(3)) { Kind = from == facts.Seeker ? TieKind.Known : TieKind.Named };
        }

        foreach (Tie tie in learnt.Values.OrderBy(tie => tie.From).ThenBy(tie => tie.To))
        {
            if (network.TieBetween(tie.From, tie.To) is not { } before)
            {
                with = with.WithTie(tie);
                continue;
            }

            // By what is left over each, so that neither an answer nor a day changes over to a worse one.
            bool isBetter = Left(tie).Whole > Left(before).Whole;
            with = isBetter ? with.WithTie(tie) : with;
            others[(tie.From, tie.To)] = isBetter ? before : tie;
        }

        return with;
    }

    private void Choose(CancellationToken cancellation)
    {
        ContactId[] from = [.. facts.Reached.Where(who => known.Find(who) is not null)];
        ContactId[] goals = [.. facts.Goals.Where(who => known.Find(who) is not null)];
        if (from.Length == 0 || goals.Length == 0)
        {
            IsComplete = true;
            return;
        }

        int mostChains = ChainsATie * options.MostTies;
        WarmPaths chains = known.FindWarmPaths(
            WarmPathQuery.To(goals, from) with
            {
                Count = mostChains,
                MaxRelays = options.MaxRelays,
                Avoid = [.. facts.Avoided],
                Refused = [.. ClosedTies()],
                Granted =
                [
                    .. next
                        .Recorded()
                        .Where(pair => pair.From != facts.Seeker && next.Of(pair.From, pair.To) is { Step: OddsStep.Talk, IsOpen: true })
                ],
                MostWork = options.MostWork,
            },
            cancellation);
        IsComplete = chains.Complete && chains.Count < mostChains;
        List<WarmPath> chosen = [];
        foreach (WarmPath chain in chains)
        {
            Tie[] missing = [.. chain.Steps.Select(step => step.Tie).Where(tie => !ties.ContainsKey((tie.From, tie.To)))];
            if (ties.Count > 0 && ties.Count + missing.Length > options.MostTies)
            {
                IsComplete = false;
                continue;
            }

            foreach (Tie tie in missing)
            {
                ties[(tie.From, tie.To)] = Describe(tie);
            }

            chosen.Add(chain);
        }

        Chains = chosen;
    }

    /// <summary>The ties that lead nowhere any more: those that the rules refuse for good, and the seeker's to people of whom no
    /// acquaintance is recorded.</summary>
    private IEnumerable<(ContactId, ContactId)> ClosedTies()
    {
        HashSet<(ContactId From, ContactId To)> recorded = [.. next.Recorded(), .. next.RecordedElsewhere()];
        foreach ((ContactId from, ContactId to) in recorded.Where(pair => !next.Of(pair.From, pair.To).IsOpen))
        {
            yield return (from, to);
        }

        foreach (ContactId who in facts.Reached.Where(who => who == facts.Seeker || next.NamesNobody(who)))
        {
            foreach (ContactId other in known
                .KnownTo(who)
                .Where(other => !recorded.Contains((who, other)) && (who == facts.Seeker || other != facts.State.Boss)))
            {
                yield return (who, other);
            }
        }
    }

    private PlanTie Describe(Tie tie)
    {
        StepChances steps = Left(tie);
        return new PlanTie(
            tie.From, tie.To, MinutesOf(tie), others.TryGetValue((tie.From, tie.To), out Tie? other) ? Together(steps, Left(other)) : steps,
            facts.Reached.Contains(tie.From) ? next.Of(tie.From, tie.To) : null);
    }

    /// <summary>Of two descriptions of one tie the better one, with the greater chance that the person at its end agrees.</summary>
    private static StepChances Together(StepChances steps, StepChances other)
    {
        if (other.Talk <= steps.Talk)
        {
            return steps;
        }

        double less = steps.Talk.Value / other.Talk.Value;
        return steps.Names == Chance.Certain
            ? new StepChances(steps.Names, StepChances.Product(steps.Leave.Value * less), other.Talk)
            : new StepChances(StepChances.Product(steps.Names.Value * less), steps.Leave, other.Talk);
    }

    private StepChances Left(Tie tie) => Left(
        Heard(odds.StepsOf(tie, facts.StandingOf(tie.From), facts.StandingOf(tie.To)), tie), next.Of(tie.From, tie.To), tie);

    /// <summary>What the person at the end said to a talk, or did not say yet, whoever asked.</summary>
    private StepChances Heard(StepChances steps, Tie tie)
    {
        PersonState person = facts.State.Person(tie.To);
        return facts.Reached.Contains(tie.To) ? steps
            : facts.HasAgreed(tie.To)
                ? new StepChances(steps.Names, steps.Leave, Chance.Certain)
            : new StepChances(steps.Names, steps.Leave, Silence.After(steps.Talk, silence.OfTalk(tie.From, person)));
    }

    /// <summary>Nobody is planned to be asked for more than the policy's minutes, or than they have left; under a cap on all minutes a
    /// contact counts what it asks for.</summary>
    private int MinutesOf(Tie tie)
    {
        int most = Math.Max(1, Math.Min(facts.State.Policy.MinutesPerTalk, facts.MinutesLeft(tie.To)));
        return next.ContactOf(tie.From, tie.To) is not { } contact ? Math.Min(tie.Minutes, most)
            : options.MostMinutes is null ? Math.Min(tie.Minutes, contact.Attempt.Minutes)
            : contact.Attempt.Minutes;
    }

    private StepChances Left(StepChances steps, NextStep step, Tie tie)
    {
        if (tie.From == facts.Seeker || step.Step == OddsStep.Talk)
        {
            return steps.Granted();
        }

        if (step.Step == OddsStep.Leave)
        {
            return new StepChances(Chance.Certain, Silence.After(steps.Leave, step.StillToCome), steps.Talk);
        }

        // Half of what a name takes is that names are given at all. Leave may come before the relay says that they know somebody.
        Chance names = next.IsToName(tie.From) ? StepChances.Product(Math.Sqrt(steps.Names.Value)) : steps.Names;
        Chance leave = facts.IsGiven(tie.From, tie.To)
            ? Chance.Certain
            : Silence.After(steps.Leave, silence.Of(tie.From, Thing.Leave(tie.To)));
        return new StepChances(Silence.After(names, step.StillToCome), leave, steps.Talk);
    }
}
