using static NetworkApproach.ApproachEvent;

namespace NetworkApproach.Tests.Approaches;

/// <summary>What anybody may be asked in a small world, and what they may say to it.</summary>
internal static class SmallQuestions
{
    /// <summary>An act that is never recorded.</summary>
    internal static readonly ActId Nothing = new("nothing");

    private static readonly DateOnly Wednesday = SmallWorld.Day(2);

    /// <summary>Every request to everybody; of CVs passed on, those recorded and one that is not.</summary>
    internal static IEnumerable<(ContactId Of, Request About)> All(SmallWorld world, IReadOnlyList<ApproachEvent> standing)
    {
        ActId[] handOffs = [.. standing.OfType<HandedOff>().Select(e => e.Id), Nothing];
        foreach (ContactId of in world.People)
        {
            yield return (of, new Request.Talk());
            yield return (of, new Request.Names(Purpose.Inside));
            yield return (of, new Request.Names(Purpose.Guide));
            foreach (ContactId about in world.People)
            {
                yield return (of, new Request.Knows(about));
                yield return (of, new Request.Leave(about));
                yield return (of, new Request.Leave(about, Purpose.Guide));
            }

            foreach (ActId handOff in handOffs)
            {
                yield return (of, new Request.WhatBecame(handOff));
                yield return (of, new Request.Stop(handOff));
            }
        }
    }

    /// <summary>Every answer that the request accepts, and one that it does not.</summary>
    internal static IEnumerable<Answer> AnswersTo(Request about, SmallWorld world)
    {
        yield return new Answer.No();
        yield return new Answer.Later(Wednesday);
        switch (about)
        {
            case Request.Leave { Purpose: Purpose.Inside }:
                yield return new Answer.Granted();
                yield return new Answer.Granted(CitingScope.Announced, SmallWorld.Day(1));
                yield return new Answer.Yes();
                break;
            case Request.Leave:
                break;
            case Request.WhatBecame:
                foreach (ContactId recipient in world.People)
                {
                    yield return new Answer.PassedTo(recipient);
                }

                break;
            case Request.Stop:
                yield return new Answer.Yes();
                break;
            default:
                yield return new Answer.Yes();
                yield return new Answer.Granted();
                break;
        }
    }
}

/// <summary>What an attempt may rest on.</summary>
internal static class SmallGrounds
{
    /// <summary>Whom an event lets the seeker contact, and how; more than once where the same answer is a reply and a leave.</summary>
    internal static IEnumerable<(ContactId To, AttemptBasis Through)> Of(ApproachEvent ground)
    {
        switch (ground)
        {
            case AcquaintanceStated stated:
                yield return (stated.Who, new AttemptBasis.Acquainted(stated.Id));
                break;
            case ApproachEvent.ContactReceived received:
                yield return (received.From, new AttemptBasis.Reply(received.Id));
                break;
            case Talked talk:
                yield return (talk.With, new AttemptBasis.Again(talk.Id));
                break;
            case Answered answered:
                if (answered is { About: Request.Leave leave, Said: Answer.Granted })
                {
                    yield return (leave.Prospect, new AttemptBasis.Leave(answered.Id));
                }

                yield return (answered.From, new AttemptBasis.Reply(answered.Id));
                break;
            default:
                break;
        }
    }
}
