using FsCheck.Xunit;

namespace NetworkApproach.Tests;

[EachProperty(1_000, Arbitrary = [typeof(RandomHistoriesWithCorrections)])]
public class PlannerPropertyTests
{
    private const double Rounding = 1e-9;

    [Property]
    public bool Every_move_is_accepted_as_it_stands_and_stands_there_once(Script script)
    {
        RandomPlans random = new(script);
        ApproachPlan plan = random.Plan();
        return plan.Moves.Select(move => move.Move).Distinct().Count() == plan.Moves.Count
            && plan.Moves.All(move => random.Approach.Decide(move.Move.ToCommand(new ActId("planned"), random.Now), random.FootprintOf(Concerned(move.Move))) is Decision.Accepted);
    }

    [Property]
    public bool The_same_arguments_in_whatever_order_give_the_same_plan(Script script)
    {
        RandomPlans random = new(script);
        return RandomPlans.Told(random.Plan()) == RandomPlans.Told(random.Plan(contacts: random.Contacts.Reverse(), ties: random.Ties.Reverse()));
    }

    [Property]
    public bool Renaming_every_job_changes_nothing(Script script)
    {
        RandomPlans random = new(script);
        IEnumerable<Contact> renamed = random.Contacts.Select(person => new Contact(
            person.Id, person.Name, person.Employments.Select(employment => employment with { Title = "managing director" }), person.IsConsultant));
        return RandomPlans.Told(random.Plan()) == RandomPlans.Told(random.Plan(contacts: renamed));
    }

    [Property]
    public bool Nobody_is_asked_for_more_minutes_than_their_cap_and_nobody_at_it_is_planned_with(Script script)
    {
        RandomPlans random = new(script);
        ApproachPolicy policy = random.Approach.Policy;
        HashSet<ContactId> talked = [.. random.Approach.People.Select(person => person.Id).Where(who => random.Approach.LastTalkWith(who) is { } talk && talk.At <= random.Now)];
        return random.Plan().Moves.All(move =>
            (move.Move is not Move.Contact { IsReminder: false } contact || IsBoss(contact.Attempt.To.Id) || Taken(contact.Attempt.To.Id) + contact.Attempt.Minutes <= policy.MinutesPerPerson)
            && (move.Way is null || move.Way.Steps.All(step => talked.Contains(step.To.Id) || IsBoss(step.To.Id) || Taken(step.To.Id) < policy.MinutesPerPerson)));

        bool IsBoss(ContactId who) => random.Approach.Boss?.Id == who;
        int Taken(ContactId who) => random.Approach.FootprintOf(who, random.Now).MinutesTaken + (random.FootprintOf(who) is { } there ? there.MinutesTaken + there.MinutesOpen : 0);
    }

    [Property]
    public bool A_chance_lies_between_those_after_a_no_and_after_a_yes_and_is_their_mean(Script script)
    {
        ApproachPlan plan = new RandomPlans(script).Plan();
        return plan.Moves.Where(move => move.Yes is not null).All(move =>
            move.AfterNo <= move.Chance + Rounding && move.Chance <= move.AfterYes + Rounding
            && Math.Abs((move.Yes!.Value.Value * move.AfterYes) + ((1 - move.Yes.Value.Value) * move.AfterNo) - move.Chance) < 1e-6
            && (plan.Dropped.Count > 0 || Math.Abs(move.Chance - plan.ChanceWithNames.Value) < Rounding)
            && move.Minutes >= 0 && move.Days >= 0 && move.Chance <= plan.ChanceWithNames.Value + Rounding);
    }

    [Property]
    public bool Without_unforeseen_names_the_chance_is_that_of_known_ties_and_names_only_add_to_it(Script script)
    {
        RandomPlans random = new(script);
        ApproachPlan with = random.Plan();
        ApproachPlan without = random.Plan(PlannerOptions.Default with { NamesFromOneTalk = 0 });
        return Math.Abs(without.Chance.Value - without.ChanceWithNames.Value) < Rounding
            && Math.Abs(without.Chance.Value - with.Chance.Value) < Rounding
            && with.ChanceWithNames.Value >= with.Chance.Value - Rounding
            && without.Moves.All(move => move.Reason != PlanReason.NamesUnforeseen);
    }

    [Property]
    public bool While_an_attempt_inside_is_fresh_and_no_ally_has_talked_nobody_else_there_is_contacted(Script script)
    {
        RandomPlans random = new(script);
        Approach approach = random.Approach;
        HashSet<ContactId> inside = [.. ContactNetwork.Of(random.Contacts, []).PeopleAt(approach.Target.Company).Select(person => person.Id), .. approach.People.Where(WorksThere).Select(person => person.Id)];
        if (approach.Boss is { } boss)
        {
            inside.Add(boss.Id);
        }

        ContactId[] open = [.. inside.Where(who => approach.FootprintOf(who, random.Now).MinutesOpen > 0 && IsFresh(who))];
        bool hasAlly = inside.Any(who => approach.LastTalkWith(who) is { } talk && talk.At <= random.Now);
        return open.Length == 0 || hasAlly || random.Plan().Moves.All(move =>
            move.Reason == PlanReason.HandOffToRegain || move.Move is not Move.Contact contact || !inside.Contains(contact.Attempt.To.Id) || open.All(who => who == contact.Attempt.To.Id));

        bool WorksThere(Contact person) => person.Employments.Any(employment => !employment.IsPast && employment.Company == approach.Target.Company);
        bool IsFresh(ContactId who) => approach.State.Person(who).OpenIntroduction() is { } last
            && approach.Policy.DayOf(random.Now) < approach.Policy.WorkingDaysAfter(approach.Policy.DayOf(last.LastAt), approach.Policy.NextPersonAfterWorkingDays);
    }

    [Property]
    public bool Courtesies_due_come_first_and_kinds_never_mix(Script script)
    {
        RandomPlans random = new(script);
        PlannedMove[] moves = [.. random.Plan().Moves];
        int due = random.Approach.Courtesies(random.Now).Due.Count;
        PlannedMove[] paid = [.. moves.TakeWhile(move => move.Reason == PlanReason.CourtesyDue)];
        return (paid.Length == due || random.Now < random.Approach.State.LastIntentAt)
            && moves.Skip(paid.Length).All(move => move.Reason != PlanReason.CourtesyDue)
            && moves.Zip(moves.Skip(1)).All(pair => Rank(pair.First.Reason) <= Rank(pair.Second.Reason));

        static int Rank(PlanReason reason) => reason is > PlanReason.ReminderDue and < PlanReason.BossMet ? (int)PlanReason.LeaveInHand : (int)reason;
    }

    [Property]
    public bool New_steps_come_by_chance_then_minutes_then_by_part_within_five_percent(Script script)
    {
        PlannedMove[] steps = [.. new RandomPlans(script).Plan().Moves.Where(move => move.Yes is not null && move.Reason != PlanReason.ReminderDue)];
        if (steps.Length == 0)
        {
            return true;
        }

        double chance = steps.Max(move => move.Chance);
        PlannedMove[] likeliest = [.. steps.Where(move => move.Chance >= chance - 0.005)];
        double least = likeliest.Min(move => move.Minutes + move.RelayMinutes);
        return likeliest.Contains(steps[0]) && steps[0].Minutes + steps[0].RelayMinutes <= (least * 1.05) + 1e-5;
    }

    [Property]
    public bool What_if_says_what_follows_a_no_and_records_nothing(Script script)
    {
        RandomPlans random = new(script);
        int events = random.Approach.Events.Count;
        ApproachPlan plan = random.Plan();
        PlannedMove? asked = plan.Moves.FirstOrDefault(move => move.Yes is not null);
        if (asked is null)
        {
            return true;
        }

        ApproachPlan after = plan.IfNo(asked.Move.Towards!.Id);
        return random.Approach.Events.Count == events && after.Moves.All(move => !move.Move.Equals(asked.Move));
    }

    [Property]
    public bool Each_comparison_names_the_next_move_and_speaks_both_languages(Script script)
    {
        ApproachPlan plan = new RandomPlans(script).Plan();
        return plan.Moves.Index().All(place => plan.Explain(place.Item) is var told
            && ReferenceEquals(told.Beaten, place.Index + 1 < plan.Moves.Count ? plan.Moves[place.Index + 1] : null)
            && IsSentence(told.In(French)) && IsSentence(told.ToString()) && IsSentence(place.Item.Why(French)) && IsSentence(place.Item.ToString()));
    }

    private static readonly System.Globalization.CultureInfo French = System.Globalization.CultureInfo.GetCultureInfo("fr-FR");

    private static bool IsSentence(string text) => text.EndsWith('.') && !text.Contains('\n', StringComparison.Ordinal) && !text.Contains('{', StringComparison.Ordinal);

    private static ContactId? Concerned(Move move) => move switch
    {
        Move.Contact contact => contact.Attempt.To.Id,
        Move.Ask ask => ask.Of.Id,
        _ => null,
    };
}
