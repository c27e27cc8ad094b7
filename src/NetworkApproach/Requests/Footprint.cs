namespace NetworkApproach;

/// <summary>What one person has been asked for so far: minutes, names, leave, being cited.</summary>
/// <remarks>From one approach by <see cref="Approach.FootprintOf"/>; of several by <see cref="Combine"/>. Everything is copied on the way
/// in.</remarks>
public sealed record Footprint
{
    internal Footprint(
        ContactId person, int minutesTaken, int minutesOffered, int minutesOpen, int namesGiven, int timesCited,
        IEnumerable<PastRequest> requests, IEnumerable<ContactId> introducedBy)
    {
        Person = person;
        MinutesTaken = minutesTaken;
        MinutesOffered = minutesOffered;
        MinutesOpen = minutesOpen;
        NamesGiven = namesGiven;
        TimesCited = timesCited;
        Requests = Array.AsReadOnly(requests.ToArray());
        IntroducedBy = Array.AsReadOnly(introducedBy.Distinct().Order().ToArray());
    }

    /// <summary>Whose footprint this is.</summary>
    public ContactId Person { get; }

    /// <summary>Minutes of talks that they gave without having offered them; what R7 counts.</summary>
    public int MinutesTaken { get; }

    /// <summary>Minutes of talks that they offered of their own accord.</summary>
    public int MinutesOffered { get; }

    /// <summary>Minutes of a talk asked for and neither held, refused nor fallen silent.</summary>
    public int MinutesOpen { get; }

    /// <summary>How many people they have named.</summary>
    public int NamesGiven { get; }

    /// <summary>How often the seeker contacted somebody in their name, reminders included.</summary>
    public int TimesCited { get; }

    /// <summary>What they were asked, or said unasked, thing by thing.</summary>
    public IReadOnlyList<PastRequest> Requests { get; }

    /// <summary>The relays in whose names the seeker contacted them, by id.</summary>
    public IReadOnlyList<ContactId> IntroducedBy { get; }

    /// <summary>The footprint of somebody who was asked for nothing.</summary>
    public static Footprint None(ContactId person)
    {
        IdText.ThrowIfDefault(person.IsDefault, nameof(person));
        return new(person, 0, 0, 0, 0, 0, [], []);
    }

    /// <summary>One person's footprint over several approaches; minutes and counts are added up (at most
    /// <see cref="int.MaxValue"/>).</summary>
    /// <exception cref="ArgumentException">A footprint is somebody else's, or the person <c>default</c>.</exception>
    public static Footprint Combine(ContactId person, IEnumerable<Footprint> footprints)
    {
        IdText.ThrowIfDefault(person.IsDefault, nameof(person));
        ArgumentNullException.ThrowIfNull(footprints);
        Footprint[] all = [.. footprints];
        if (Array.Find(all, one => one.Person != person) is { } other)
        {
            throw new ArgumentException($"A footprint of {other.Person} cannot count for {person}.", nameof(footprints));
        }

        return new(
            person, Sum(one => one.MinutesTaken), Sum(one => one.MinutesOffered), Sum(one => one.MinutesOpen), Sum(one => one.NamesGiven),
            Sum(one => one.TimesCited),
            all.SelectMany(one => one.Requests), all.SelectMany(one => one.IntroducedBy));

        int Sum(Func<Footprint, int> part) => (int)Math.Min(int.MaxValue, all.Sum(one => (long)part(one)));
    }
}
