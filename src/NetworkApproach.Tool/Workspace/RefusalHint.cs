namespace NetworkApproach.Tool;

/// <summary>The command that does what a refusal says can be done instead.</summary>
internal static class RefusalHint
{
    internal static readonly Phrase NameAndTopic = Phrase.Plain("fact.name-and-topic");

    /// <summary>The command; null where the refusal's own sentence is all there is to say.</summary>
    internal static CommandToType? Of(Approach approach, Refusal because, Language language) => because switch
    {
        Refusal.NoBasis { Concerns: { } person } => WayTo(approach, person),
        Refusal.OriginUnknown { Concerns: { } person } when NamingOf(approach, person) is null => Know(approach.People, person),
        Refusal.SaidNoBefore { Concerns: { } person } => CommandToType.Of("received", TypedName.Of(approach.People, person)),
        Refusal.InterestFirst => CommandToType.Of("interest", "confirmed"),
        Refusal.FactFirst => CommandToType.Of("fact").Place(language.Say(NameAndTopic)).Place("\"...\""),
        Refusal.TalkFirst { Concerns: { } person } => CommandToType.Of("ask", TypedName.Of(approach.People, person), "talk"),
        _ => null,
    };

    /// <summary>How somebody is stated as an acquaintance.</summary>
    internal static CommandToType Know(IReadOnlyList<Contact> people, Contact person) =>
        Told(CommandToType.Of("know", TypedName.Of(people, person)));

    /// <summary>What is told of an acquaintance.</summary>
    internal static CommandToType Told(CommandToType know) => know.OptionPlace("--how", "\"...\"").OptionPlace("--since", "...");

    /// <summary>Leave is asked of whoever named somebody; of a mere lead, whether they know them. Only whom nobody named may be an
    /// acquaintance from elsewhere.</summary>
    private static CommandToType? WayTo(Approach approach, Contact person) => NamingOf(approach, person) is { } naming
        ? CommandToType.Of(
            "ask", TypedName.Of(approach.People, approach.Contact(naming.By)), naming.Personally ? "leave" : "knows",
            TypedName.Of(approach.People, person))
        : approach.Events.OfType<ApproachEvent.Named>().Any(named => named.Who == person.Id) ? null
        : Know(approach.People, person);

    /// <summary>Whether the relay's last word on leave for whom they named was a no: the same is not asked again.</summary>
    private static bool SaidNo(Approach approach, ApproachEvent.Named named) => approach.Journal()
        .Where(entry => !entry.StruckOut && entry.Breach is null).Select(entry => entry.Event).OfType<ApproachEvent.Answered>()
        .LastOrDefault(answered => answered.From == named.By
            && answered.About is Request.Leave { Prospect: var prospect }
            && prospect == named.Who) is { Said: Answer.No };

    /// <summary>The last naming of somebody; one by a relay who knows them goes before a lead.</summary>
    private static ApproachEvent.Named? NamingOf(Approach approach, Contact person) => approach.Journal()
        .Where(entry => !entry.StruckOut && entry.Breach is null).Select(entry => entry.Event).OfType<ApproachEvent.Named>()
        .Where(named => named.Who == person.Id && !named.InConfidence && !SaidNo(approach, named))
        .OrderBy(named => named.Personally).LastOrDefault();
}
