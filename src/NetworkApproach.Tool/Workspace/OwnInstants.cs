namespace NetworkApproach.Tool;

/// <summary>
/// Gives every act an instant of its own, so that two that were typed for the same minute count in the order in which they were typed: one
/// moves on by ticks until its instant is free. What forbids something at once does not wait: a withdrawal of the same minute counts before
/// the contact, unless it answers what was asked in that minute.
/// </summary>
internal sealed class OwnInstants
{
    private readonly Dictionary<DateTimeOffset, List<ApproachEvent>> taken = [];

    internal OwnInstants(IEnumerable<ApproachEvent> recorded)
    {
        foreach (ApproachEvent e in recorded)
        {
            Add(e);
        }
    }

    /// <summary>The instant by which everything counts that was typed for an instant.</summary>
    internal static DateTimeOffset JustAfter(IEnumerable<ApproachEvent> recorded, DateTimeOffset at)
    {
        HashSet<long> taken =
        [
            .. recorded.SelectMany(e => e.WithInstead()).Select(e => e.At.UtcTicks).Where(ticks => ticks >= at.UtcTicks),
        ];
        DateTimeOffset last = at;
        for (DateTimeOffset next = at; taken.Contains(next.UtcTicks); next = next.AddTicks(1))
        {
            last = next;
        }

        return last;
    }

    internal void Add(ApproachEvent e)
    {
        foreach (ApproachEvent part in e.WithInstead())
        {
            if (!taken.TryGetValue(part.At, out List<ApproachEvent>? there))
            {
                taken.Add(part.At, there = []);
            }

            there.Add(part);
        }
    }

    /// <summary>The instant that an event gets.</summary>
    /// <param name="e">The event, with the instant that was typed.</param>
    /// <param name="people">The same with everybody under the id that stands for them.</param>
    internal DateTimeOffset Of(ApproachEvent e, Func<ApproachEvent, ApproachEvent> people)
    {
        DateTimeOffset free = e.At;
        List<ApproachEvent> before = [];
        while (taken.TryGetValue(free, out List<ApproachEvent>? there) && there.Any(other => other.Id != e.Id))
        {
            before.AddRange(there.Select(people));
            free = free.AddTicks(1);
        }

        return before.Count == 0 || No.Of(people(e)) is not { } no || before.Any(no.Answers) ? free
            : before.LastOrDefault(no.Concerns) is { } said ? said.At
            : e.At;
    }

    /// <summary>A no of somebody about somebody.</summary>
    private sealed record No(ContactId From, ContactId About, Request? To)
    {
        internal static No? Of(ApproachEvent e) => e switch
        {
            ApproachEvent.Answered { Said: Answer.No or Answer.Later, About: Request.Leave or Request.Knows } answered =>
                new No(answered.From, answered.About.People[0], Thing.Of(answered.About)),
            ApproachEvent.Named { InConfidence: true } named => new No(named.By, named.Who, null),
            _ => null,
        };

        /// <summary>Whether it answers what was asked there.</summary>
        internal bool Answers(ApproachEvent e) => e is ApproachEvent.Asked asked
            && asked.Of == From
            && (To is { } thing
                ? Thing.Of(asked.Request) == thing
                : asked.Request is Request.Names || asked.Request.People.Contains(About));

        /// <summary>Whether the same person had said something of the same one: at one instant a no comes after a yes.</summary>
        internal bool Concerns(ApproachEvent e) => e switch
        {
            ApproachEvent.Answered answered => answered.From == From && answered.About.People.Contains(About),
            ApproachEvent.Named named => named.By == From && named.Who == About,
            _ => false,
        };
    }
}
