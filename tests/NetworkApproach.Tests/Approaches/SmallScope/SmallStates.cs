using Xunit.Sdk;
using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What must hold of a state whatever comes next.</summary>
internal static class SmallStates
{
    /// <summary>Folding gives what evolving gave; every capability is there exactly where the oracle says; no view throws.</summary>
    /// <param name="state">The state.</param>
    /// <param name="key">Its key.</param>
    /// <exception cref="XunitException">One of these does not hold.</exception>
    internal static void Check(SmallState state, UInt128 key)
    {
        Approach folded = Approach.Fold(state.History);
        Require(state, folded.Breaches.SequenceEqual(state.Approach.Breaches), "Folding and evolving flag different acts.");
        Require(
            state, StateKey.Of(state.World, folded.State) == key,
            "Folding and evolving give different states.");
        RuleBook[] rules = [.. state.World.Instants.Select(at => AsOf(state, at))];
        foreach (ContactId who in state.World.People)
        {
            CheckCapabilities(state, rules, who);
        }

        CheckViews(state);
    }

    private static RuleBook AsOf(SmallState state, DateTimeOffset at)
    {
        Closed end = new(new ActId("as of that instant"), at, Ending.GivenUp);
        Chronicle chronicle = new([.. state.History, end]);
        return new RuleBook(new Facts(chronicle, state.Reading.Flagged, entry => entry.Told != end), null);
    }

    private static void CheckCapabilities(SmallState state, RuleBook[] rules, ContactId who)
    {
        Facts facts = state.Facts;
        ContactId one = facts.Of(who);
        foreach ((DateTimeOffset at, RuleBook then) in state.World.Instants.Zip(rules))
        {
            IEnumerable<ContactId> relays = facts.Opened is null ? [] : then.RelaysFor(one, at);
            Require(
                state, state.Approach.PermissionsFor(who, at).Select(leave => leave.Relay.Id).SequenceEqual(relays),
                $"The leaves for {who} on {at:dddd} are not those that hold.");
        }

        bool isForgotten = facts.IsForgotten(who);
        AcquaintanceStated? stated = facts.Standing.OfType<AcquaintanceStated>().Where(e => e.Who == one).MinBy(e => e.Since);
        Require(
            state, state.Approach.AcquaintanceWith(who)?.Act == (isForgotten ? null : stated?.Id),
            $"The acquaintance with {who} is not the one stated.");
        ApproachEvent? received = facts.Standing.LastOrDefault(e => e switch
        {
            ApproachEvent.ContactReceived contact => contact.From == one,
            Answered { Said: not Answer.No } answered => answered.From == one,
            _ => false,
        });
        Require(
            state, state.Approach.LastContactFrom(who)?.Act == (isForgotten ? null : received?.Id),
            $"The last contact from {who} is not the one recorded.");
        ApproachEvent? talk = facts.Standing.OfType<Talked>().LastOrDefault(e => e.With == one);
        Require(
            state, state.Approach.LastTalkWith(who)?.Act == (isForgotten ? null : talk?.Id),
            $"The last talk with {who} is not the one recorded.");
    }

    private static void CheckViews(SmallState state)
    {
        DateTimeOffset now = state.World.Instants[^1];
        try
        {
            Approach approach = state.Approach;
            foreach (Move move in approach.Moves(now))
            {
                Require(
                    state, approach.Decide(move.Command(state.NextAct, now)) is Decision.Accepted,
                    $"A move is refused: {move}.");
            }

            foreach (ContactId who in state.World.People)
            {
                _ = approach.FootprintOf(who, now);
            }

            _ = approach.Courtesies(now);
            _ = approach.OpenHandOffs(now);
            _ = approach.Journal();
            _ = approach.Brief();
            _ = approach.Brief(forOthers: true);
            _ = approach.LearntTies();
        }
        catch (Exception thrown) when (thrown is not XunitException)
        {
            throw Disagreement.On(state, null, $"A view throws: {thrown}");
        }
    }

    private static void Require(SmallState state, bool holds, string otherwise)
    {
        if (!holds)
        {
            throw Disagreement.On(state, null, otherwise);
        }
    }
}
