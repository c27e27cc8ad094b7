using NetworkApproach.Paths;

namespace NetworkApproach.Planning;

/// <summary>What the rules say to one step: it may be taken now, it waits for a day or an answer, or it is closed for good.</summary>
internal sealed class StepJudge(ApproachFacts facts)
{
    private static readonly ActId Probe = new("probe");

    /// <summary>A contact, and whether the answer to it may still come.</summary>
    internal NextStep Of(ContactAttempt attempt)
    {
        ContactId to = attempt.To.Id;
        Refusal? refusal = facts.Refusal(new ApproachCommand.Attempt(Probe, attempt, facts.Now).ToEvent(), to);
        return refusal is null ? new NextStep(null, OddsStep.Talk, true, null)
            : IsForNow(refusal) ? new NextStep(null, OddsStep.Talk, true, AwaitedOf(refusal, to, Thing.Talk, null))
            : IsSilent(attempt, refusal) ? new NextStep(null, OddsStep.Talk, true, LastlyAwaited(attempt))
            : NextStep.Closed(OddsStep.Talk);
    }

    /// <summary>A request, with the move where it may be made now.</summary>
    internal NextStep Of(ContactId of, Request request, ContactId? about, OddsStep step)
    {
        Refusal? refusal = facts.Refusal(Asked(of, request), of);
        return refusal switch
        {
            null => new NextStep(
                new Move.Ask(facts.State.Contact(of), request, about is { } who ? facts.State.Contact(who) : null), step, true, null),
            Refusal.AskedTwice when facts.State.Person(of).Thread(Thing.Of(request)) is { Asks: > 0 } asked =>
                new NextStep(null, step, true, Awaited(LastDay(asked), of, request, about)),
            _ when IsForNow(refusal) => new NextStep(null, step, true, AwaitedOf(refusal, of, request, about)),
            _ => NextStep.Closed(step),
        };
    }

    /// <summary>Whether a request is refused, and only until a day or a verdict.</summary>
    internal bool IsForNow(ContactId of, Request request) => facts.Refusal(Asked(of, request), of) is { } refusal && IsForNow(refusal);

    /// <summary>Whether leave was refused, told in confidence, or given and lost: it will not come, whoever knows whom.</summary>
    internal bool IsLost(ContactId from, Request.Leave leave) =>
        RequestJudge.Again(facts.State, Asked(from, leave), facts.Elsewhere(from)) switch
        {
            Refusal.SaidNo or Refusal.ToldInConfidence => true,
            Refusal.AlreadyAnswered => !facts.IsGiven(from, leave.Prospect),
            _ => false,
        };

    private ApproachEvent.Asked Asked(ContactId of, Request request) => new(Probe, facts.Now, of, request);

    /// <summary>An introduction that was used and reminded of, and not answered: an answer may still come, the less likely the longer it is
    /// silent. Nothing more may be done about it.</summary>
    private bool IsSilent(ContactAttempt attempt, Refusal refusal)
    {
        PersonState person = facts.State.Person(attempt.To.Id);
        return refusal is Refusal.IntroductionUsed
            && person.OpenIntroduction() is not null
            && person.Introductions.ContainsKey(facts.State.Key(attempt.Basis));
    }

    private AwaitedAnswer? LastlyAwaited(ContactAttempt attempt)
    {
        LastIntroduction open = facts.State.Person(attempt.To.Id).OpenIntroduction()!;
        return open.Key == facts.State.Key(attempt.Basis)
            ? Awaited(facts.NextPersonDay(open.LastAt), attempt.To.Id, Thing.Talk, null)
            : null;
    }

    /// <summary>Until when a reminder is waited on: when it was sent is not kept, only its first day.</summary>
    private DateOnly LastDay(Thread asked) => facts.State.Policy.WorkingDaysAfter(
        facts.State.PolicyAt(asked.FirstAskAt).ReminderDay(asked.FirstAskAt), facts.State.Policy.NextPersonAfterWorkingDays);

    /// <summary>What waits for a day, or for the seeker's own verdict, may still come.</summary>
    private static bool IsForNow(Refusal refusal) =>
        refusal is Refusal.AwaitAnswer or Refusal.SaidLater or Refusal.InterestFirst or Refusal.TooEarly;

    private AwaitedAnswer? AwaitedOf(Refusal refusal, ContactId of, Request request, ContactId? about) => refusal switch
    {
        Refusal.AwaitAnswer await => new AwaitedAnswer(facts.Contact(of), request, About(about), await.Until),
        Refusal.SaidLater later => new AwaitedAnswer(facts.Contact(of), request, About(about), later.Day),
        _ => null,
    };

    private AwaitedAnswer? Awaited(DateOnly until, ContactId of, Request request, ContactId? about) =>
        facts.Today < until ? new AwaitedAnswer(facts.Contact(of), request, About(about), until) : null;

    private Contact? About(ContactId? about) => about is { } who ? facts.Contact(who) : null;
}
