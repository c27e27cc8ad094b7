using System.Globalization;
using System.Text;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What can be seen of an approach from outside, as text: what was judged, who may be contacted when, and what would be decided
/// next.</summary>
internal static class Observed
{
    /// <summary>Looks at an approach.</summary>
    /// <param name="approach">The approach.</param>
    /// <param name="at">From when on.</param>
    /// <param name="withBreaches">Whether the breaches belong to what is seen.</param>
    public static string Of(Approach approach, DateTimeOffset at, bool withBreaches = true)
    {
        var text = new StringBuilder();
        text.AppendLine(
            CultureInfo.InvariantCulture,
            $"{approach.Id} {approach.Seeker} {approach.Target} {approach.Interest} {approach.Ending} {approach.Boss}");
        if (withBreaches)
        {
            text.AppendJoin('\n', approach.Breaches);
        }

        foreach (ApproachCommand command in Probes(approach, at).Concat(Probes(approach, at.AddDays(30))))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{command}: {Said(approach.Decide(command))}");
        }

        return text.ToString();
    }

    /// <summary>A decision as text; two decisions that say the same are the same text.</summary>
    public static string Said(Decision decision) => decision switch
    {
        Decision.Refused refused => $"{refused.Because.GetType().Name} {refused.Because.Message}",
        Decision.Accepted accepted =>
            $"{string.Join(", ", accepted.Events)} {string.Join(", ", accepted.WillFlag)} {string.Join(", ", accepted.WillClear)}",
        Decision.AlreadyRecorded recorded => string.Join(", ", recorded.Acts),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>All the leave that holds at an instant.</summary>
    public static IEnumerable<IntroductionPermission> Leaves(Approach approach, DateTimeOffset at) =>
        RandomCommands.People.SelectMany(who => approach.PermissionsFor(who, at));

    /// <summary>An approach, and where nobody's leave holds at an instant, with leave given just then by one of two who are not forgotten
    /// to be cited to the other.</summary>
    public static Approach WithLeave(Approach approach, DateTimeOffset at)
    {
        var facts = new Facts(approach.Events, approach.Breaches);
        if (Leaves(approach, at).Any()
            || RandomCommands.People.Where(who => !facts.IsForgotten(who)).Take(2).ToArray() is not [var relay, var prospect])
        {
            return approach;
        }

        var origin = new ApproachEvent.ContactReceived(new ActId("they called"), at, relay, Channel.Telephone);
        var naming = new ApproachEvent.Named(new ActId("they named"), at, relay, prospect);
        var leave = new ApproachEvent.Answered(new ActId("they gave leave"), at, relay, new Request.Leave(prospect), new Answer.Granted());
        return approach.Evolve(origin).Evolve(naming).Evolve(leave);
    }

    /// <summary>Every capability held at an instant, as an attempt.</summary>
    public static IEnumerable<ContactAttempt> Attempts(Approach approach, DateTimeOffset at, int minutes = 5)
    {
        foreach (ContactId who in RandomCommands.People)
        {
            foreach (IntroductionPermission leave in approach.PermissionsFor(who, at))
            {
                yield return ContactAttempt.Through(leave, Channel.Message, minutes);
            }

            if (approach.AcquaintanceWith(who) is { } acquaintance)
            {
                yield return ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, minutes);
            }

            if (approach.LastTalkWith(who) is { } talk)
            {
                yield return ContactAttempt.Again(talk, Channel.Message, minutes);
            }

            if (approach.LastContactFrom(who) is { } received)
            {
                yield return ContactAttempt.InReplyTo(received, Channel.Message, minutes);
            }
        }
    }

    /// <summary>One of everything the seeker might want to do; an origin plays no part in any.</summary>
    private static IEnumerable<ApproachCommand> Probes(Approach approach, DateTimeOffset at)
    {
        var act = new ActId("probe");
        foreach (ContactAttempt attempt in Attempts(approach, at))
        {
            yield return new ApproachCommand.Attempt(act, attempt, at);
        }

        foreach (ContactId who in RandomCommands.People)
        {
            yield return new ApproachCommand.Ask(act, who, new Request.Names(Purpose.Inside), at);
            yield return new ApproachCommand.Ask(act, who, new Request.Names(Purpose.Guide), at);
            foreach (ContactId about in RandomCommands.People.Where(about => about != who))
            {
                yield return new ApproachCommand.Ask(act, who, new Request.Knows(about), at);
                yield return new ApproachCommand.Ask(act, who, new Request.Leave(about, Purpose.Guide), at);
            }

            yield return new ApproachCommand.Record(new ApproachEvent.ContactedWithoutLeave(act, at, who, Channel.Message));
        }

        yield return new ApproachCommand.Record(new ApproachEvent.InterestJudged(act, at, Interest.Confirmed));
        yield return new ApproachCommand.Record(new ApproachEvent.Closed(act, at, Ending.GoodNo));
    }
}
