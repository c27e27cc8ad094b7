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
    private const int MostChains = 24;

    private readonly ApproachFacts facts;
    private readonly NextSteps next;
    private readonly PlannerOptions options;
    private readonly ContactNetwork known;
    private readonly Odds odds;
    private readonly Dictionary<(ContactId, ContactId), PlanTie> ties = [];

    internal PlanTies(ApproachFacts facts, NextSteps next, ContactNetwork network, PlannerOptions options, CancellationToken cancellation)
    {
        (this.facts, this.next, this.options) = (facts, next, options);
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
            with = network.TieBetween(tie.From, tie.To) is { } before && odds.Of(before) >= odds.Of(tie) ? with : with.WithTie(tie);
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

        WarmPaths chains = known.FindWarmPaths(
            WarmPathQuery.To(goals, from) with
            {
                Count = MostChains,
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
        IsComplete = chains.Complete && chains.Count < MostChains;
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
        HashSet<(ContactId From, ContactId To)> recorded = [.. next.Recorded()];
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
        StepChances steps = odds.StepsOf(tie, facts.StandingOf(tie.From), facts.StandingOf(tie.To));
        if (!facts.Reached.Contains(tie.From))
        {
            return new PlanTie(tie.From, tie.To, MinutesOf(tie), tie.From == facts.Seeker ? steps.Granted() : steps, null);
        }

        NextStep step = next.Of(tie.From, tie.To);
        return new PlanTie(tie.From, tie.To, MinutesOf(tie), Left(steps, step, tie), step);
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
            PersonState person = facts.State.Person(tie.To);
            if (person.Thread(Thing.Talk).Said is { Answer: Answer.Yes })
            {
                return new StepChances(Chance.Certain, Chance.Certain, Chance.Certain);
            }

            StepChances granted = steps.Granted();
            return person.OpenIntroduction() is { } open && facts.Today >= facts.NextPersonDay(open.LastAt)
                ? new StepChances(Chance.Certain, Chance.Certain, Late(granted.Talk))
                : granted;
        }

        return step.Step == OddsStep.Leave ? steps.Named() : steps;
    }

    /// <summary>A yes that has not come within days mostly does not come: Bayes' rule, where only yeses are answered and a share of them
    /// late.</summary>
    private Chance Late(Chance yes) => new(yes.Value * options.LateAnswers / (1 - (yes.Value * (1 - options.LateAnswers))));
}
