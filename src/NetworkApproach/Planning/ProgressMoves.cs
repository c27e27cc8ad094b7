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
    private readonly AwaitedAnswer[] awaited;
    private readonly (HeldBackReason Because, Contact After, DateOnly? Until)? inHand;

    internal ProgressMoves(
        ApproachFacts facts, NextSteps next, PlanTies ties, IEnumerable<PlanTie> tried, PlanChances chances, PlannerOptions options,
        AwaitedAnswer[] awaited)
    {
        (this.facts, this.next, this.ties, this.chances, this.options) = (facts, next, ties, chances, options);
        this.awaited = awaited;
        inHand = NameInHand();
        weighed = tried.ToDictionary(tie => (tie.From, tie.To));
        chance = chances.Overall.Value;
    }

    /// <summary>What is allowed and left for later.</summary>
    internal List<HeldBack> Held { get; } = [];

    internal IReadOnlyList<PlannedMove> All()
    {
        List<PlannedMove> moves = [];
        List<PlannedMove> left = [];
        IEnumerable<(PlannedTry Try, PlanTie Tie)> tries = (chances.Order?.Tries ?? [])
            .Select(one => (one, weighed[(one.From.Id, one.To.Id)]))
            .Where(one => one.Item2.Next?.Move is not null);
        foreach (IGrouping<Move, (PlannedTry Try, PlanTie Tie)> same in tries.GroupBy(one => one.Tie.Next!.Move!))
        {
            HeldBack? held = HeldBackBy(same.Key);
            PlannedMove planned = Describe(same.Key, [.. same.OrderBy(one => one.Tie.IsLead).ThenBy(one => one.Try.Minutes)]);
            if (held is not null)
            {
                Held.Add(held);
                left.Add(planned);
            }
            else if (CanHelp(planned))
            {
                moves.Add(planned);
            }
        }

        LeaveInPeace(moves);
        if (moves.Count == 0 && awaited.Length == 0 && left.Exists(CanHelp) && Held.TrueForAll(held => held.Until is null))
        {
            // What everything waits for cannot be done, and no day ends the wait: nothing is left for later.
            Held.Clear();
            return left.FindAll(CanHelp);
        }

        return moves;
    }

    /// <summary>Whoever has said no within the days before a reminder is asked for nothing else, as long as there is anything
    /// else.</summary>
    private void LeaveInPeace(List<PlannedMove> moves)
    {
        (PlannedMove Move, DateOnly Until)[] asked =
        [
            .. moves.Where(move => move.Move is Move.Ask)
                .Select(move => (move, Until: PeaceUntil(move.Move.Towards!.Id)))
                .Where(one => one.Until is not null)
                .Select(one => (one.move, one.Until!.Value)),
        ];
        if (awaited.Length > 0 || asked.Length < moves.Count)
        {
            Held.AddRange(asked.Select(one => new HeldBack(one.Move.Move, HeldBackReason.RecentNo, one.Move.Move.Towards!, one.Until)));
            moves.RemoveAll(move => Array.Exists(asked, one => one.Move == move));
        }
    }

    private DateOnly? PeaceUntil(ContactId who)
    {
        DateOnly[] days =
        [
            .. facts.State.Person(who).Threads.Values
                .Select(thread => thread.Said is { Answer: Answer.No } said ? facts.State.Standing.GetValueOrDefault(said.Act) : null)
                .OfType<ApproachEvent>()
                .Select(no => facts.State.Policy.ReminderDay(no.At))
                .Where(day => facts.Today < day),
        ];
        return days.Length == 0 ? null : days.Max();
    }

    /// <summary>Where somebody has agreed and nothing can raise the chance any more, nobody else is asked; whoever contacted the seeker is
    /// answered all the same.</summary>
    private static bool CanHelp(PlannedMove move) =>
        move.AfterYes > move.AfterNo || move.Reason is PlanReason.TurnedToSeeker or PlanReason.ReminderDue;

    private HeldBack? HeldBackBy(Move move) => move switch
    {
        Move.Contact { IsReminder: true, Attempt.To.Id: var to } => OneAtATime(move, to),
        Move.Contact { Attempt: var attempt } when !facts.IsAnswer(attempt) =>
            OneAtATime(move, attempt.To.Id) ?? Stronger(move, attempt) ?? Short(move, attempt) ?? BossLast(move, attempt.To.Id),
        Move.Ask ask when Array.Find(awaited, one => one.From.Id == ask.Of.Id) is { } asked =>
            new HeldBack(move, HeldBackReason.AnswerAwaited, asked.From, asked.Until),
        Move.Ask { Request: Request.Leave { Prospect: var to } } => OneAtATime(move, to) ?? BossLast(move, to),
        Move.Ask { Request: Request.Names, Of: var of } when !(facts.Insiders.Contains(of.Id) && next.NamedBy(of.Id) == 0) =>
            InHand(move),
        _ => null,
    };

    /// <summary>Names in hand are used before more are asked for, of whomever; somebody inside who was talked with and has named nobody yet
    /// may be asked all the same.</summary>
    private HeldBack? InHand(Move move) => inHand is { } first
        ? new HeldBack(move, first.Because, first.After, first.Until)
        : null;

    /// <summary>A relay whose name is still to be used, or somebody inside whose answer is awaited; null where there is none.</summary>
    private (HeldBackReason Because, Contact After, DateOnly? Until)? NameInHand()
    {
        ContactId? relay = facts.Reached.Where(who => who != facts.Seeker && next.HasNamesInHand(who))
            .Order()
            .Cast<ContactId?>()
            .FirstOrDefault();
        return relay is { } first ? (HeldBackReason.NamesInHand, facts.Contact(first), null)
            : Array.Find(awaited, one => facts.Insiders.Contains(one.From.Id) && !facts.Reached.Contains(one.From.Id)) is { } asked
            ? (HeldBackReason.AnswerAwaited, asked.From, asked.Until)
            : null;
    }

    /// <summary>A talk of fewer minutes than usual, for the person has hardly any left: not while names are in hand.</summary>
    private HeldBack? Short(Move move, ContactAttempt attempt) =>
        attempt.Minutes < facts.State.Policy.MinutesPerTalk && inHand is { } first
            ? new HeldBack(move, HeldBackReason.FewMinutesLeft, first.After, first.Until)
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
                return new HeldBack(move, HeldBackReason.StrongerIntroduction, asked.From, facts.NextPersonDay(thread.FirstAskAt));
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
        return first is { } insider ? new HeldBack(move, HeldBackReason.InsiderBeforeBoss, facts.Contact(insider), null) : null;
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
            IsShort = move is Move.Contact { IsReminder: false, Attempt.Minutes: var asked } && asked < facts.State.Policy.MinutesPerTalk,
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
        Move.Contact { Attempt: var attempt } when facts.IsAnswer(attempt) => PlanReason.TurnedToSeeker,
        Move.Contact => PlanReason.LaterHasCome,
        Move.Ask { Request: Request.Leave } => PlanReason.LeaveToAsk,
        Move.Ask { Request: Request.Knows } => PlanReason.KnowsToAsk,
        _ => tie.IsLead ? PlanReason.NamesUnforeseen : PlanReason.NamesForetold,
    };
}
