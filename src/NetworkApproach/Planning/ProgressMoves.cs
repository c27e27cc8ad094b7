using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>Makes of the ties that can be tried the moves that the rules allow, each with its chances, minutes and days.</summary>
internal sealed class ProgressMoves
{
    private readonly ApproachFacts facts;
    private readonly NextSteps next;
    private readonly PlanTies ties;
    private readonly Dictionary<(ContactId, ContactId), PlanTie> weighed;
    private readonly PlanChances chances;
    private readonly PlannerOptions options;
    private readonly double chance;

    internal ProgressMoves(
        ApproachFacts facts, NextSteps next, PlanTies ties, IEnumerable<PlanTie> tried, PlanChances chances, PlannerOptions options)
    {
        (this.facts, this.next, this.ties, this.chances, this.options) = (facts, next, ties, chances, options);
        weighed = tried.ToDictionary(tie => (tie.From, tie.To));
        chance = chances.Overall.Value;
    }

    /// <summary>What is allowed and left for later.</summary>
    internal List<HeldBack> Held { get; } = [];

    internal IReadOnlyList<PlannedMove> All()
    {
        List<PlannedMove> moves = [];
        IEnumerable<(PlannedTry Try, PlanTie Tie)> tries = (chances.Order?.Tries ?? [])
            .Select(one => (one, weighed[(one.From.Id, one.To.Id)]))
            .Where(one => one.Item2.Next?.Move is not null);
        foreach (IGrouping<Move, (PlannedTry Try, PlanTie Tie)> same in tries.GroupBy(one => one.Tie.Next!.Move!))
        {
            if (HeldBackBy(same.Key) is { } held)
            {
                Held.Add(held);
                continue;
            }

            PlannedMove planned = Describe(same.Key, [.. same.OrderBy(one => one.Tie.IsLead).ThenBy(one => one.Try.Minutes)]);
            if (CanHelp(planned))
            {
                moves.Add(planned);
            }
        }

        return moves;
    }

    /// <summary>Where somebody has agreed and nothing can raise the chance any more, nobody else is asked; whoever contacted the seeker is
    /// answered all the same.</summary>
    private static bool CanHelp(PlannedMove move) =>
        move.AfterYes > move.AfterNo || move.Reason is PlanReason.TurnedToSeeker or PlanReason.ReminderDue;

    private HeldBack? HeldBackBy(Move move) => move switch
    {
        Move.Contact { Attempt.To.Id: var to } when facts.Unanswered(to) is null => OneAtATime(move, to),
        Move.Ask { Request: Request.Names, Of: var of } when next.HasNamesInHand(of.Id) =>
            new HeldBack(move, HeldBackReason.NamesInHand, of, null),
        _ => null,
    };

    /// <summary>One open attempt at a time inside the company, until an ally inside has talked (Dalton; practitioners, grade C).</summary>
    private HeldBack? OneAtATime(Move move, ContactId to)
    {
        if (facts.PartOf(to) == PlannedPart.Guide || facts.HasAllyInside)
        {
            return null;
        }

        (ContactId Who, DateOnly Day)[] open =
        [
            .. facts.Insiders
                .Where(who => who != to)
                .Select(who => (Who: who, Open: facts.State.Person(who).OpenIntroduction()))
                .Where(one => one.Open is not null)
                .Select(one => (one.Who, Day: facts.NextPersonDay(one.Open!.LastAt)))
                .Where(one => facts.Today < one.Day)
                .OrderByDescending(one => one.Day)
                .ThenBy(one => one.Who),
        ];
        return open is [var last, ..]
            ? new HeldBack(move, HeldBackReason.OneAtATimeInside, facts.Contact(last.Who), last.Day)
            : null;
    }

    private PlannedMove Describe(Move move, (PlannedTry Try, PlanTie Tie)[] tries)
    {
        (PlannedTry first, PlanTie tie) = tries[0];
        ContactId towards = move.Towards!.Id;
        PlannedMove planned = new(move, ReasonOf(move, tie), facts.Goal(chances.Overall))
        {
            Chance = ChanceIfFirst(first),
            Minutes = tries.Min(one => one.Try.Minutes),
            Days = facts.NextPersonDay(facts.Now).DayNumber - facts.Today.DayNumber,
            Way = tie.IsLead ? null : WayOver(tie),
            Steps = StepsOf(tie, move),
            Part = facts.PartOf(towards),
            Foretold = tie.IsLead ? null : facts.Contact(tie.To),
            Strength = tie.Steps.Whole.Value,
            IsAskedAgain = facts.AskedLast == towards,
            GoodwillMinutes = move is Move.Ask ? options.GoodwillMinutes * facts.AsksOf(towards) : 0,
        };
        planned = move is Move.Contact
            ? Contacted(planned, first)
            : Asked(planned, first, tie);
        bool isEarly = facts.State.Interest != Interest.Confirmed && tie.From != facts.Seeker && chance > 0;
        return isEarly
            ? planned with { RelayMinutes = options.EarlyRelayMinutes * Math.Clamp((chance - planned.AfterNo) / chance, 0, 1) }
            : planned;
    }

    /// <summary>In the simple model that of any order.</summary>
    private double ChanceIfFirst(PlannedTry first) => chances.Dropped.Count == 0 ? chance : Math.Min(chance, first.ChanceFirst);

    private PlannedMove Contacted(PlannedMove planned, PlannedTry first)
    {
        (double yes, double no) = chances.After(first);
        return planned with { Yes = first.Yes, AfterYes = yes, AfterNo = no };
    }

    /// <summary>A relay's yes is one step alone, and no reason yet to meet anybody; their no ends the tie.</summary>
    private PlannedMove Asked(PlannedMove planned, PlannedTry first, PlanTie tie)
    {
        Chance yes = tie.Steps.Of(tie.Next!.Step);
        double afterNo = Math.Min(planned.Chance, first.AfterRelayNo ?? chances.Without(tie).Value);
        return planned with
        {
            Yes = yes,
            AfterNo = afterNo,
            AfterYes = Math.Clamp((planned.Chance - ((1 - yes.Value) * afterNo)) / yes.Value, 0, 1)
        };
    }

    private WarmPath? WayOver(PlanTie tie) =>
        ties.Chains.FirstOrDefault(chain => chain.Steps.Any(step => step.From.Id == tie.From && step.To.Id == tie.To));

    private static PlannedStep[] StepsOf(PlanTie tie, Move move)
    {
        OddsStep first = move is Move.Contact ? OddsStep.Talk : tie.Next!.Step;
        return tie.IsLead
            ? [new PlannedStep(OddsStep.Names, tie.Steps.Names)]
            : [.. Enum.GetValues<OddsStep>().Where(step => step >= first).Select(step => new PlannedStep(step, tie.Steps.Of(step)))];
    }

    private PlanReason ReasonOf(Move move, PlanTie tie) => move switch
    {
        Move.Contact { IsReminder: true } => PlanReason.ReminderDue,
        Move.Contact { Attempt.Citing: not null } => PlanReason.LeaveInHand,
        Move.Contact { Attempt.Basis: AttemptBasis.Acquainted } => PlanReason.Acquainted,
        Move.Contact { Attempt: { Basis: AttemptBasis.Reply reply, To.Id: var to } } when facts.Unanswered(to) == reply.Received =>
            PlanReason.TurnedToSeeker,
        Move.Contact => PlanReason.LaterHasCome,
        Move.Ask { Request: Request.Leave } => PlanReason.LeaveToAsk,
        Move.Ask { Request: Request.Knows } => PlanReason.KnowsToAsk,
        _ => tie.IsLead ? PlanReason.NamesUnforeseen : PlanReason.NamesForetold,
    };
}
