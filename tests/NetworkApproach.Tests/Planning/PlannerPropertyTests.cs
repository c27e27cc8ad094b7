using FsCheck.Xunit;

namespace NetworkApproach.Tests.Planning;

[EachProperty(1_000, Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
public class PlannerPropertyTests
{
    private const double Rounding = 1e-9;

    [Property]
    public void Every_move_is_accepted_as_it_stands_and_stands_there_once(Script script)
    {
        RandomPlans random = new(script);
        ApproachPlan plan = random.Plan();
        Vacuous.If(plan.Moves.Count == 0);
        Move[] moves = [.. plan.Moves.SelectMany(move => (Move[])[move.Move, .. move.Together])];
        Assert.Distinct(moves);
        Assert.All(moves.Where(move => move.IsRecorded), move => Assert.IsType<Decision.Accepted>(
            random.Approach.Decide(move.ToCommand(new ActId("planned"), random.Now), random.FootprintOf(Concerned(move)))));
    }

    [Property]
    public void The_same_arguments_in_whatever_order_give_the_same_plan(Script script)
    {
        RandomPlans random = new(script);
        ApproachPlan turned = random.Plan(contacts: random.Contacts.Reverse(), ties: random.Ties.Reverse());
        Assert.Equal(RandomPlans.Told(random.Plan()), RandomPlans.Told(turned));
    }

    [Property]
    public void Renaming_every_job_changes_nothing(Script script)
    {
        RandomPlans random = new(script);
        IEnumerable<Contact> renamed = random.Contacts.Select(person => new Contact(
            person.Id, person.Name, person.Employments.Select(employment => employment with { Title = "managing director" }),
            person.IsConsultant));
        Assert.Equal(RandomPlans.Told(random.Plan()), RandomPlans.Told(random.Plan(contacts: renamed)));
    }

    [Property]
    public void Nobody_is_asked_for_more_minutes_than_their_cap_and_nobody_at_it_is_planned_with(Script script)
    {
        (RandomPlans random, ApproachPlan plan) =
            RandomPlans.With(script, plan => plan.Moves.Any(move => move.Way is not null || IsFirst(move)));
        ApproachPolicy policy = random.Approach.Policy;
        HashSet<ContactId> talked =
        [
            .. random.Approach.People
                .Select(person => person.Id)
                .Where(who => random.Approach.LastTalkWith(who, random.Now) is not null)
        ];
        ContactAttempt[] first = [.. plan.Moves.Where(IsFirst).Select(move => ((Move.Contact)move.Move).Attempt)];
        PathStep[] steps = [.. plan.Moves.Select(move => move.Way).OfType<WarmPath>().SelectMany(way => way.Steps)];
        Vacuous.If(first.Length + steps.Length == 0);

        Assert.All(first.Where(contact => !IsBoss(contact.To.Id)), contact =>
            Assert.InRange(Taken(contact.To.Id) + contact.Minutes, 0, policy.MinutesPerPerson));
        Assert.All(steps.Where(step => !talked.Contains(step.To.Id) && !IsBoss(step.To.Id)), step =>
            Assert.InRange(Taken(step.To.Id), 0, policy.MinutesPerPerson - 1));

        static bool IsFirst(PlannedMove move) => move.Move is Move.Contact { IsReminder: false };
        bool IsBoss(ContactId who) => random.Approach.Boss?.Id == who;
        int Taken(ContactId who) =>
            random.Approach.FootprintOf(who, random.Now).MinutesTaken
                + (random.FootprintOf(who) is { } there ? there.MinutesTaken + there.MinutesOpen : 0);
    }

    [Property]
    public void A_chance_lies_between_those_after_a_no_and_after_a_yes_and_is_their_mean(Script script)
    {
        ApproachPlan plan = RandomPlans.With(script, plan => plan.Moves.Any(move => move.Yes is not null)).Plan;
        PlannedMove[] asking = [.. plan.Moves.Where(move => move.Yes is not null)];
        Vacuous.If(asking.Length == 0);
        Assert.All(asking, move =>
        {
            double yes = move.Yes!.Value.Value;
            Assert.InRange(move.Chance, move.AfterNo - Rounding, move.AfterYes + Rounding);
            Assert.Equal(move.Chance, (yes * move.AfterYes) + ((1 - yes) * move.AfterNo), 1e-6);
            Assert.InRange(move.Chance, 0, plan.Chance.Value + Rounding);
            Assert.True(
                plan.Dropped.Count > 0 || Math.Abs(move.Chance - plan.Chance.Value) < Rounding,
                $"{move.Chance} in a plan of {plan.Chance}");
            Assert.True(move is { Minutes: >= 0, Days: >= 0 }, $"{move.Minutes} minutes, {move.Days} days");
        });
    }

    [Property]
    public void Without_unforeseen_names_the_chance_is_that_of_known_ties_and_names_only_add_to_it(Script script)
    {
        RandomPlans random = new(script);
        ApproachPlan with = random.Plan();
        ApproachPlan without = random.Plan(PlannerOptions.Default with { NamesFromOneTalk = 0 });
        Assert.Equal(without.ChanceOverKnownTies.Value, without.Chance.Value, Rounding);
        Assert.Equal(without.Chance.Value, with.ChanceOverKnownTies.Value, Rounding);
        Assert.InRange(with.Chance.Value, with.ChanceOverKnownTies.Value - Rounding, 1);
        Assert.DoesNotContain(without.Moves, move => move.Reason == PlanReason.NamesUnforeseen);
    }

    [Property]
    public void While_an_attempt_inside_is_fresh_and_no_ally_has_talked_nobody_else_there_is_contacted(Script script)
    {
        TwoInside? drawn = TwoInside.Of(script);
        Vacuous.If(drawn is null);

        Assert.All(
            TwoInside.ContactsIn(drawn!.Plan),
            move => Assert.False(
                move.Move.Towards!.Id != TwoInside.Asked && drawn.Inside.Contains(move.Move.Towards.Id), $"{move.Reason} {move.Move}"));
    }

    [Property]
    public void What_is_due_comes_before_anything_new_one_message_a_person_and_kinds_never_mix(Script script)
    {
        RandomPlans random = new(script);
        PlannedMove[] moves = [.. random.Plan().Moves];
        Courtesy[] due = [.. random.Approach.Courtesies(random.Now).Due];
        Vacuous.If(moves.Length == 0);
        PlannedMove[] paid = [.. moves.Where(move => move.Reason == PlanReason.CourtesyDue)];
        Courtesy[] together =
        [
            .. paid.SelectMany(move => (Move[])[move.Move, .. move.Together]).Cast<Move.Pay>().Select(move => move.Courtesy),
        ];
        Assert.True(
            due.All(together.Contains) || random.Now < random.Approach.Events.Max(e => e.At), $"{due.Length} courtesies are due");
        Assert.Distinct(moves.Select(move => move.Move).OfType<Move.Pay>()
            .Select(pay => (pay.Courtesy.To.Id, pay.Courtesy.Kind == CourtesyKind.Apology)));
        int[] ranks = [.. moves.Where(move => move.Move is not Move.Prepare).Select(Rank)];
        Assert.Equal(ranks.Order(), ranks);

        static int Rank(PlannedMove move) => move.Reason switch
        {
            > PlanReason.ReminderDue and < PlanReason.CourtesyOwed => (int)PlanReason.LeaveInHand,
            var reason => (int)reason,
        };
    }

    [Property]
    public void New_steps_come_by_chance_then_leave_in_hand_then_by_turn(Script script)
    {
        PlannedMove[] steps = [.. RandomPlans.With(script, plan => plan.Moves.Any(IsNew)).Plan.Moves.Where(IsNew)];
        Vacuous.If(steps.Length == 0);

        double chance = steps.Max(move => move.Chance);
        PlannedMove[] likeliest = [.. steps.Where(move => move.Chance >= chance - 0.005)];
        Assert.Contains(steps[0], likeliest);
        Assert.True(
            steps[0].Reason == PlanReason.LeaveInHand
                || Array.TrueForAll(likeliest, move => move.Reason != PlanReason.LeaveInHand || HasStronger(move)),
            $"leave in hand comes after {steps[0]}");

        bool HasStronger(PlannedMove move) =>
            likeliest.Any(other => other.Foretold?.Id == move.Foretold?.Id && other.Strength > move.Strength);

        static bool IsNew(PlannedMove move) =>
            move.Yes is not null && move.Reason is not (PlanReason.ReminderDue or PlanReason.TurnedToSeeker);
    }

    [Property]
    public void What_waits_waits_for_a_day_or_an_answer_or_behind_a_move(Script script)
    {
        (RandomPlans random, ApproachPlan plan) = RandomPlans.With(script, plan => plan.HeldBack.Count > 0, worlds: 32);
        Vacuous.If(plan.HeldBack.Count == 0);

        DateOnly today = random.Approach.Policy.DayOf(random.Now);
        string? wrong = plan.Moves.Count + plan.Awaited.Count == 0 && plan.HeldBack.All(held => held.Until is null)
            ? "everything waits for nothing"
            : plan.HeldBack.Where(IsWrong).Select(held => $"{held}").FirstOrDefault();
        Assert.True(wrong is null, wrong is null ? null : $"{wrong}, now {random.Now}:\n{random.Script}\n{plan}");

        bool IsWrong(HeldBack held) => plan.Moves.Any(move => move.Move.Equals(held.Move))
            || held.Until <= today
            || (held.Until is null && held.Because is
                HeldBackReason.OneAtATimeInside or HeldBackReason.StrongerIntroduction or HeldBackReason.RecentNo);
    }

    [Property]
    public void What_if_says_what_follows_a_no_and_records_nothing(Script script)
    {
        (RandomPlans random, ApproachPlan plan) = RandomPlans.With(script, plan => plan.Moves.Any(move => move.Yes is not null));
        int events = random.Approach.Events.Count;
        PlannedMove? asked = plan.Moves.FirstOrDefault(move => move.Yes is not null);
        Vacuous.If(asked is null);

        ApproachPlan after = plan.IfNo(asked!.Move.Towards!.Id);
        Assert.Equal(events, random.Approach.Events.Count);
        Assert.DoesNotContain(asked.Move, after.Moves.Select(move => move.Move));
    }

    [Property]
    public void Each_comparison_names_the_next_move_and_speaks_both_languages(Script script)
    {
        ApproachPlan plan = new RandomPlans(script).Plan();
        Vacuous.If(plan.Moves.Count == 0);
        Assert.All(plan.Moves.Index(), place =>
        {
            (int index, PlannedMove move) = place;
            MoveComparison told = plan.Explain(move);
            Assert.Same(index + 1 < plan.Moves.Count ? plan.Moves[index + 1] : null, told.Beaten);
            Assert.All(
                (string[])[told.In(French), told.ToString(), move.Why(French), move.ToString()],
                text => Assert.True(IsSentence(text), text));
        });
    }

    private static readonly System.Globalization.CultureInfo French = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");

    private static bool IsSentence(string text) =>
        text.EndsWith('.') && !text.Contains('\n', StringComparison.Ordinal) && !text.Contains('{', StringComparison.Ordinal);

    private static ContactId? Concerned(Move move) => move switch
    {
        Move.Contact contact => contact.Attempt.To.Id,
        Move.Ask ask => ask.Of.Id,
        _ => null,
    };
}
