using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What is left of a chance while an answer is awaited: it falls with every working day of silence, and nothing but an answer
/// raises it again.</summary>
/// <remarks>
/// Of the answers that come at all, the share still to come after d working days is L^(d/N): L is <see cref="PlannerOptions.LateAnswers"/>,
/// N the policy's days before the next person. Days are counted from the first request; its reminder starts nothing anew, so that neither
/// sending it nor its day moves the chance. Somebody's silence towards one introduction makes them less likely to answer another, but no
/// less than after those N days, or the policy's days before a reminder if these are fewer: not everybody who is silent has read what was
/// sent.
/// </remarks>
internal sealed class Silence(ApproachFacts facts, double lateAnswers)
{
    private const int MostDays = 120;

    private readonly Dictionary<DateOnly, int> elapsed = [];

    /// <summary>A chance of a yes after so much of all answers could have come and did not, by Bayes' rule: a no is not always
    /// said.</summary>
    /// <param name="yes">The chance before anything was asked.</param>
    /// <param name="share">The share of answers still to come: 0 to 1.</param>
    internal static Chance After(Chance yes, double share) =>
        share >= 1 ? yes : StepChances.Product(yes.Value * share / (1 - yes.Value + (yes.Value * share)));

    /// <summary>The share of answers still to come to what was first asked at an instant.</summary>
    internal double ShareSince(DateTimeOffset askedAt)
    {
        ApproachPolicy policy = facts.State.PolicyAt(askedAt);
        return Math.Pow(lateAnswers, DaysSince(facts.State.Policy.DayOf(askedAt)) / (double)Math.Max(1, policy.NextPersonAfterWorkingDays));
    }

    /// <summary>The share of answers still to come to a thing asked of somebody; 1 where it is not asked or was answered.</summary>
    internal double Of(ContactId who, Request thing) =>
        facts.State.Person(who).Thread(thing) is { Asks: > 0 } thread ? ShareSince(thread.FirstAskAt) : 1;

    /// <summary>The share that stays for another question, or for another introduction, however long the silence; as little after a
    /// no.</summary>
    internal double OfAnother(ContactId who, Request thing) => facts.State.Person(who).Thread(thing) switch
    {
        { Said: { Answer: Answer.No } said } => Least(said.At),
        { Asks: > 0 } thread => Math.Max(ShareSince(thread.FirstAskAt), Least(thread.FirstAskAt)),
        _ => 1,
    };

    /// <summary>The share of answers still to come to a talk with somebody, over the tie from whoever introduces the seeker.</summary>
    internal double OfTalk(ContactId from, PersonState person)
    {
        if (person.OpenIntroduction() is not { } open)
        {
            return 1;
        }

        double share = ShareSince(open.FirstAt);
        double least = Least(open.FirstAt);
        bool wasSilentBefore = person.Thread(Thing.Talk).Said is null && person.Introductions.Keys.Any(key => key != open.Key);
        bool isUsed = person.Introductions.Keys.Any(key => IsBy(key, from));
        return (wasSilentBefore ? least : 1) * (isUsed ? share : Math.Max(share, least));
    }

    private bool IsBy(IntroductionKey key, ContactId from) => key.Relay is { } relay
        ? relay == from || (from == facts.Seeker && !facts.Reached.Contains(relay))
        : from == facts.Seeker;

    private double Least(DateTimeOffset askedAt)
    {
        ApproachPolicy policy = facts.State.PolicyAt(askedAt);
        int next = Math.Max(1, policy.NextPersonAfterWorkingDays);
        return Math.Pow(lateAnswers, Math.Min(next, policy.ReminderAfterWorkingDays) / (double)next);
    }

    private int DaysSince(DateOnly day)
    {
        if (!elapsed.TryGetValue(day, out int count))
        {
            elapsed[day] = count = facts.State.Policy.WorkingDaysBetween(day, facts.Today, MostDays);
        }

        return count;
    }
}
