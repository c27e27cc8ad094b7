using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What may be done to the record itself: strikings-out with everything instead, the same act again, forgetting.</summary>
internal static class SmallChanges
{
    /// <summary>Every striking out and every act again.</summary>
    internal static IEnumerable<ApproachEvent> Of(SmallState state, ActId id)
    {
        DateTimeOffset at = state.World.Instants[^1];
        ApproachEvent[] known =
            [.. state.History, .. state.History.OfType<StruckOut>().Select(e => e.Instead).OfType<ApproachEvent>()];
        foreach (ApproachEvent what in known.DistinctBy(e => e.Id))
        {
            yield return new StruckOut(id, at, what.Id, "mistaken");
            foreach (ApproachEvent instead in Instead(state.World, what))
            {
                yield return new StruckOut(id, at, what.Id, "mistaken", instead);
            }
        }

        yield return new StruckOut(id, at, SmallQuestions.Nothing, "mistaken");
        yield return new StruckOut(id, at, id, "mistaken");
        foreach (ActId strike in (ActId[])[.. state.History.OfType<StruckOut>().Select(e => e.Id), SmallQuestions.Nothing])
        {
            yield return new Restored(id, at, strike, "right after all");
        }

        foreach (ApproachEvent again in known.Distinct())
        {
            yield return again;
            yield return again with { At = at };
            yield return new BeliefStated(again.Id, at, Topic.Work, "belief");
        }
    }

    /// <summary>The states after somebody was forgotten; nobody who is not named can be.</summary>
    internal static IEnumerable<SmallState> Forgotten(SmallState state)
    {
        HashSet<ContactId> named = [.. state.History.SelectMany(e => e.People)];
        ContactId gone = new($"gone {state.Steps + 1}");
        foreach (ContactId who in state.World.People.Where(named.Contains))
        {
            IReadOnlyList<ApproachEvent> history =
                Forgetting.Forget(state.History, who, gone, state.NextAct, state.World.Instants[^1]).History;
            SmallWorld world = state.World with { People = state.World.People.Add(gone), Alike = [] };
            yield return new SmallState(world, state.Beginning, history, state.Steps + 1, Approach.Fold(history));
        }
    }

    /// <summary>The same at every other instant, of or to everybody else, for more minutes; something of another kind; and what nobody
    /// may put there.</summary>
    private static IEnumerable<ApproachEvent> Instead(SmallWorld world, ApproachEvent what)
    {
        ActId id = what.Id;
        DateTimeOffset last = world.Instants[^1];
        if (what is Opened opened)
        {
            yield return opened with { Seeker = new ContactId("somebody else") };
            yield return opened with { Policy = opened.Policy with { LeaveHoldsForDays = 30, MinutesPerTalk = 60 } };
            yield return opened with { Approach = new ApproachId("other") };
            yield return opened with { Target = new Target(new CompanyName("Noname Corp"), "a role") };
        }

        foreach (DateTimeOffset other in world.Instants.Where(other => other != what.At))
        {
            yield return what with { At = other };
        }

        ContactId[] people = [.. what.People.Distinct()];
        foreach (ContactId one in people)
        {
            foreach (ContactId other in world.People.Where(other => !people.Contains(other)))
            {
                yield return Forgetting.Renamed(what, who => who == one ? other : who);
            }
        }

        if (people is [var first, var second])
        {
            yield return Forgetting.Renamed(what, who => who == first ? second : first);
        }

        if (what is Named named)
        {
            yield return named with { Personally = !named.Personally };
            yield return named with { InConfidence = !named.InConfidence };
        }

        foreach (ContactId who in world.People)
        {
            yield return new Attempted(id, what.At, who, new AttemptBasis.Acquainted(new ActId("known")), Channel.Message, 10);
            yield return new Attempted(id, last, who, new AttemptBasis.Leave(new ActId("leave")), Channel.Message, 10);
            yield return new Asked(id, last, who, new Request.Names());
            yield return new ContactedWithoutLeave(id, what.At, who, Channel.Telephone);
        }

        yield return new BeliefStated(id, what.At, Topic.Work, "belief");
        yield return new BeliefStated(SmallQuestions.Nothing, what.At, Topic.Work, "belief");
        yield return new StruckOut(id, what.At, SmallQuestions.Nothing, "mistaken");
        yield return new Erased(id, what.At, world.People[0]);
        yield return new Closed(id, what.At, Ending.GivenUp);
    }
}
