using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>What a reviewer must know in addition to the text.</summary>
public sealed record ReviewContext
{
    /// <summary>The empty context: nobody gave leave, nothing was told in confidence, and findings are in English.</summary>
    public static ReviewContext Empty { get; } = new();

    /// <summary>The people who may be cited to the reader of the text; empty by default.</summary>
    public IReadOnlyList<LeaveToCite> Leave { get; init => field = [.. value]; } = [];

    /// <summary>Phrases told in confidence; empty by default. A blank phrase is ignored.</summary>
    public IReadOnlyList<string> Confidence { get; init => field = [.. value]; } = [];

    /// <summary>Names of companies, which are nobody to be cited; empty by default. A blank name is ignored.</summary>
    public IReadOnlyList<string> Companies { get; init => field = [.. value]; } = [];

    /// <summary>The texts and the language of the findings; English by default. A text whose own language is not recognised is read as
    /// French if this is French, otherwise as English.</summary>
    public Phrasebook Phrasebook { get; init; } = Phrasebook.English;

    /// <summary>
    /// What an approach knows at an instant: the leaves that are valid then, its company, and what was told in confidence until then.
    /// </summary>
    /// <remarks>
    /// A person named in confidence is a confidence too: the names of both in one sentence. What was struck out stays one. What the reader
    /// told or named themselves is no secret from them.
    /// </remarks>
    /// <param name="approach">The approach; it has been opened.</param>
    /// <param name="at">The instant.</param>
    /// <param name="reader">The person to whom the text is written: only leaves for them count. Null if unknown: then leaves for anybody
    /// do.</param>
    /// <exception cref="ArgumentNullException">The approach is null.</exception>
    public static ReviewContext Of(Approach approach, DateTimeOffset at, ContactId? reader = null)
    {
        ArgumentNullException.ThrowIfNull(approach);
        IEnumerable<ContactId> readers = reader is { } one ? [one] : approach.People.Select(person => person.Id);
        ApproachEvent[] told = [.. approach.Events.Where(e => e.At <= at).SelectMany(WithCorrections)];
        ILookup<ActId, ContactId> tellers = told.OfType<ApproachEvent.Talked>().ToLookup(talk => talk.Id, talk => talk.With);
        return new ReviewContext
        {
            Leave =
            [
                .. readers.SelectMany(person => approach.PermissionsFor(person, at))
                    .Select(leave => new LeaveToCite(leave.Relay.Name, leave.Scope))
                    .Distinct(),
            ],
            Confidence =
            [
                .. told.OfType<ApproachEvent.FactLearnt>()
                    .Where(fact => fact.InConfidence && !(reader is { } them && tellers[fact.Talk].Contains(them)))
                    .Select(fact => fact.Text)
                    .Concat(told.OfType<ApproachEvent.Named>()
                        .Where(naming => naming.InConfidence && naming.By != reader)
                        .Select(naming => $"{approach.Contact(naming.By).Name} {approach.Contact(naming.Who).Name}"))
                    .Distinct(StringComparer.Ordinal),
            ],
            Companies = [approach.Target.Company.Text],
        };
    }

    private static IEnumerable<ApproachEvent> WithCorrections(ApproachEvent e)
    {
        yield return e;
        while (e is ApproachEvent.StruckOut { Instead: { } instead })
        {
            yield return e = instead;
        }
    }
}
