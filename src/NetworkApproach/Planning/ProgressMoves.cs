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
    private AwaitedAnswer[] awaited = [];

    internal ProgressMoves(
        ApproachFacts facts, NextSteps next, PlanTies ties, IEnumerable<PlanTie> tried, PlanChances chances, PlannerOptions options)
    {
        (this.facts, this.next, this.ties, this.chances, this.options) = (facts, next, ties, chances, options);
        weighed = tried.ToDictionary(tie => (tie.From, tie.To));
        chance = chances.Overall.Value;
    }

    /// <summary>What is allowed and left for later.</summary>
    internal List<HeldBack> Held { get; } = [];

    internal IReadOnlyList<PlannedMove> All(AwaitedAnswer[] awaited)
    {
        this.awaited = awaited;
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

        // Whoever has just said no is left in peace as long as there is anything else.
        PlannedMove[] tactless = [.. moves.Where(move => move.Move is Move.Ask ask && SaidNoLately(ask.Of.Id))];
        if (awaited.Length > 0 || tactless.Length < moves.Count)
        {
            Held.AddRange(tactless.Select(move => new HeldBack(move.Move, HeldBackReason.NamesInHand, move.Move.Towards!, null)));
            moves.RemoveAll(tactless.Contains);
        }

        return moves;
    }

    private bool SaidNoLately(ContactId who) => facts.State.Person(who).Threads.Values
        .Any(thread => thread.Said is { Answer: Answer.No } said
            && facts.State.Standing.GetValueOrDefault(said.Act) is { } no
            && facts.Today < facts.State.Policy.ReminderDay(no.At));

    /// <summary>Where somebody has agreed and nothing can raise the chance any more, nobody else is asked; whoever contacted the seeker is
    /// answered all the same.</summary>
    private static bool CanHelp(PlannedMove move) =>
        move.AfterYes > move.AfterNo || move.Reason is PlanReason.TurnedToSeeker or PlanReason.ReminderDue;

    private HeldBack? HeldBackBy(Move move) => move switch
    {
        Move.Contact { Attempt: var attempt } when facts.Unanswered(attempt.To.Id) is null =>
            OneAtATime(move, attempt.To.Id) ?? Stronger(move, attempt) ?? Short(move, attempt) ?? BossLast(move, attempt.To.Id),
        Move.Ask ask when Array.Find(awaited, one => one.From.Id == ask.Of.Id) is { } asked =>
            new HeldBack(move, HeldBackReason.NamesInHand, asked.From, asked.Until),
        Move.Ask { Request: Request.Leave { Prospect: var to } } => OneAtATime(move, to) ?? BossLast(move, to),
        Move.Ask { Request: Request.Names, Of: var of } => InHand(move, of.Id),
        _ => null,
    };

    /// <summary>Names in hand are used before more are asked for, of whomever.</summary>
    private HeldBack? InHand(Move move, ContactId of)
    {
        if (facts.Insiders.Contains(of) && next.NamedBy(of) == 0)
        {
            return null;
        }

        return NameInHand() is { } who ? new HeldBack(move, HeldBackReason.NamesInHand, facts.Contact(who), null) : null;
    }

    /// <summary>A relay whose name is still to be used, or somebody inside whose answer is awaited.</summary>
    private ContactId? NameInHand() => facts.Reached
        .Where(who => who != facts.Seeker && next.HasNamesInHand(who))
        .Order()
        .Concat(facts.Insiders.Where(who => !facts.Reached.Contains(who) && Array.Exists(awaited, one => one.From.Id == who)).Order())
        .Cast<ContactId?>()
        .FirstOrDefault();

    /// <summary>A talk of fewer minutes than usual, for the person has hardly any left: not while names are in hand.</summary>
    private HeldBack? Short(Move move, ContactAttempt attempt) =>
        attempt.Minutes < facts.State.Policy.MinutesPerTalk && NameInHand() is { } who
            ? new HeldBack(move, HeldBackReason.NamesInHand, facts.Contact(who), null)
            : null;

    /// <summary>A weaker introduction waits while leave for the stronger is asked for.</summary>
    private HeldBack? Stronger(Move move, ContactAttempt attempt)
    {
        if (attempt.Citing is not { } leave)
        {
            return null;
        }

        double strength = ties.TieOf(leave.Relay.Id, attempt.To.Id)?.Steps.Talk.Value ?? 1;
        foreach (AwaitedAnswer asked in awaited.Where(one => one.Request is Request.Leave && one.About?.Id == attempt.To.Id))
        {
            Thread thread = facts.State.Person(asked.From.Id).Thread(Thing.Leave(attempt.To.Id));
            if (facts.Today < facts.NextPersonDay(thread.FirstAskAt)
                && (ties.TieOf(asked.From.Id, attempt.To.Id)?.Steps.Talk.Value ?? 0) > strength)
            {
                return new HeldBack(move, HeldBackReason.OneAtATimeInside, asked.From, facts.NextPersonDay(thread.FirstAskAt));
            }
        }

        return null;
    }

    /// <summary>The first talks inside are where one learns: the boss waits while somebody else inside can be reached.</summary>
    private HeldBack? BossLast(Move move, ContactId to)
    {
        if (to != facts.State.Boss || facts.HasAllyInside)
        {
            return null;
        }

        ContactId? first = facts.Insiders
            .Where(who => who != to && !facts.Reached.Contains(who)
                && next.Recorded().Any(pair => pair.To == who && pair.From != facts.Seeker && facts.Reached.Contains(pair.From)
                    && next.HasNamesInHand(pair.From) && next.Of(pair.From, who) is { IsOpen: true }))
            .Order().Cast<ContactId?>().FirstOrDefault();
        return first is { } insider ? new HeldBack(move, HeldBackReason.OneAtATimeInside, facts.Contact(insider), null) : null;
    }

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
            IsShort = move is Move.Contact { Attempt.Minutes: var asked } && asked < facts.State.Policy.MinutesPerTalk,
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
