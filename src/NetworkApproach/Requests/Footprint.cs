namespace NetworkApproach;

/// <summary>What one person has been asked for so far: minutes, names, leave, and being cited.</summary>
/// <remarks>
/// <see cref="Approach.FootprintOf"/> gives the footprint in one approach; <see cref="Combine"/> adds up several. All lists are copied.
/// </remarks>
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

    /// <summary>The person whose footprint this is.</summary>
    public ContactId Person { get; }

    /// <summary>Minutes of talks that the person gave without having offered them; this is what rule R7 counts.</summary>
    public int MinutesTaken { get; }

    /// <summary>Minutes of talks that the person offered of their own accord.</summary>
    public int MinutesOffered { get; }

    /// <summary>Minutes of a talk that was asked for and has not yet been held, refused, called off or left without an
    /// answer.</summary>
    public int MinutesOpen { get; }

    /// <summary>How many namings the person has given; somebody named twice counts twice.</summary>
    public int NamesGiven { get; }

    /// <summary>How often the seeker contacted others in the person's name, reminders included.</summary>
    public int TimesCited { get; }

    /// <summary>What the person was asked, and what they answered unasked, one entry for each thing.</summary>
    public IReadOnlyList<PastRequest> Requests { get; }

    /// <summary>The relays in whose names the seeker contacted the person, in ordinal order of their ids.</summary>
    public IReadOnlyList<ContactId> IntroducedBy { get; }

    /// <summary>The same footprint, under another id of the person.</summary>
    internal Footprint Of(ContactId id) => new(
        id, MinutesTaken, MinutesOffered, MinutesOpen, NamesGiven, TimesCited, Requests, IntroducedBy);

    /// <summary>The footprints by person, of whom each may have several ids. Two that say the same are one: both ids were looked up where
    /// they are known to be one person.</summary>
    /// <exception cref="ArgumentException">Two footprints belong to one id.</exception>
    internal static Dictionary<ContactId, Footprint> ByPerson(IEnumerable<Footprint> footprints, Func<ContactId, ContactId> personOf) =>
        footprints.ToDictionary(one => one.Person)
            .GroupBy(one => personOf(one.Key), one => one.Value.Of(personOf(one.Key)))
            .ToDictionary(same => same.Key, same => Combine(same.Key, same.DistinctBy(one => one.Content)));

    private string Content => string.Join(
        '\n',
        [
            $"{MinutesTaken} {MinutesOffered} {MinutesOpen} {NamesGiven} {TimesCited}", .. Requests.Select(one => one.ToString()),
            .. IntroducedBy.Select(one => one.Value)
        ]);

    /// <summary>Returns the footprint of a person who has been asked for nothing.</summary>
    public static Footprint None(ContactId person)
    {
        IdText.ThrowIfDefault(person.IsDefault, nameof(person));
        return new(person, 0, 0, 0, 0, 0, [], []);
    }

    /// <summary>
    /// Adds up one person's footprints in several approaches. Minutes and counts are limited to <see cref="int.MaxValue"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A footprint belongs to another person, or the person is <c>default</c>.</exception>
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
