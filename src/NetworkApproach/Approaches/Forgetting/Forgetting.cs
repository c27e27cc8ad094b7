using System.Globalization;

namespace NetworkApproach;

/// <summary>
/// Forgets a person (rule R14): a pure function from history to history. What remains shows that the rules were kept, without revealing who
/// the person was.
/// </summary>
public static class Forgetting
{
    /// <summary>The text that replaces a blanked text.</summary>
    public const string Blank = "…";

    private const int LeastCharactersOfAWord = 2;

    /// <summary>
    /// Replaces a person's id by a pseudonym everywhere, removes what described them (name, employments, how the seeker knew them, why they
    /// were named), and appends an erasure, after which no leave given by or for them is valid. Folding the result shows no breach that
    /// folding the original history did not show (except the erasure itself, in a history that was never opened).
    /// </summary>
    /// <param name="history">The history as recorded.</param>
    /// <param name="who">The person to forget: anybody named in the history except the seeker.</param>
    /// <param name="pseudonym">The new id of the person. Must not occur in the history, and should reveal nothing about them.</param>
    /// <param name="act">The host's id of the erasure; must not occur in the history.</param>
    /// <param name="at">When the person is forgotten.</param>
    /// <param name="blank">The ids of the acts whose free texts the seeker has decided to blank, from the mentions returned by an earlier
    /// call; null for none.</param>
    /// <returns>
    /// The new history, and what may still name the person: each text, and once each company, id of another person, and id of an act.
    /// Linear in the history.
    /// </returns>
    /// <exception cref="ArgumentException">The history does not name the person, the person is the seeker, or the pseudonym or the act id
    /// already occurs in the history.</exception>
    public static ForgottenHistory Forget(
        IEnumerable<ApproachEvent> history, ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at,
        IReadOnlySet<ActId>? blank = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ApproachEvent[] events = [.. history];
        foreach (ApproachEvent e in events)
        {
            WellFormed.Check(e);
        }

        Check(events, who, pseudonym, act);
        (string Written, string Normal)[] names = Names(events, who);
        var kept = new List<ApproachEvent>(events.Length + 1);
        var mentions = new List<Mention>();
        HashSet<(string Text, MentionKind Kind)> listed = [(pseudonym.Value, MentionKind.PersonId)];
        foreach (ApproachEvent e in events)
        {
            ApproachEvent replaced = Renamed(e, id => id == who ? pseudonym : id);
            replaced = blank?.Contains(e.Id) == true ? FreeText.Blank(replaced) : replaced;
            kept.Add(replaced);
            mentions.AddRange(FreeText.Of(replaced).Where(text => MayName(text, names)).Select(text => new Mention(e.Id, text)));
            mentions.AddRange(
                RecordedNames
                    .Of(replaced)
                    .Where(found => MayName(found.Text, names) && listed.Add(found))
                    .Select(found => new Mention(e.Id, found.Text, found.Kind)));
        }

        var erased = new ApproachEvent.Erased(act, at, pseudonym);
        WellFormed.Check(erased);
        kept.Add(erased);
        return new ForgottenHistory(kept.AsReadOnly(), mentions.AsReadOnly());
    }

    private static void Check(ApproachEvent[] events, ContactId who, ContactId pseudonym, ActId act)
    {
        HashSet<ContactId> people = [.. events.SelectMany(e => e.People)];
        if (events.OfType<ApproachEvent.Opened>().Any(opened => opened.Seeker == who))
        {
            throw new ArgumentException(
                "The seeker cannot be forgotten in their own approach; delete the whole approach instead.", nameof(who));
        }

        if (!people.Contains(who))
        {
            throw new ArgumentException($"The history does not name {who}; there is nothing to forget.", nameof(who));
        }

        if (pseudonym.IsDefault || people.Contains(pseudonym))
        {
            throw new ArgumentException("The pseudonym must be an id of its own that nobody in the history has.", nameof(pseudonym));
        }

        if (Array.Exists(events, e => e.Id == act))
        {
            throw new ArgumentException($"The act id {act} stands in the history already; forgetting needs one of its own.", nameof(act));
        }
    }

    /// <summary>How they may be named: their id, their names, and each word of two letters or more in these; as written, and in normal
    /// form.</summary>
    private static (string Written, string Normal)[] Names(ApproachEvent[] events, ContactId who)
    {
        IEnumerable<string> full = events
            .SelectMany(e => e is ApproachEvent.StruckOut { Instead: { } instead } ? [e, instead] : new[] { e })
            .OfType<ApproachEvent.PersonNoted>()
            .Where(noted => noted.Person.Id == who)
            .Select(noted => noted.Person.Name)
            .Append(who.Value);
        return
        [
            .. full.SelectMany(name => name
                    .Split([' ', '-', ',', '.'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                    .Where(word => word.Length >= LeastCharactersOfAWord)
                    .Append(name))
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(name => (name, NormalText.Of(name))),
        ];
    }

    /// <summary>Whatever the case, the accents and the way of typing; rather once too often.</summary>
    private static bool MayName(string text, (string Written, string Normal)[] names)
    {
        string normal = NormalText.Of(text);
        return Array.Exists(names, name =>
            normal.Contains(name.Normal, StringComparison.Ordinal)
            || CultureInfo.InvariantCulture.CompareInfo.IndexOf(
                text, name.Written, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }

    /// <summary>The same event with other ids for people; who is renamed loses what described them.</summary>
    internal static ApproachEvent Renamed(ApproachEvent e, Func<ContactId, ContactId> to)
    {
        return Renaming.Of(Undescribed(e), to);

        bool Is(ContactId id) => to(id) != id;

        ApproachEvent Undescribed(ApproachEvent told) => told switch
        {
            ApproachEvent.PersonNoted noted when Is(noted.Person.Id) =>
                noted with { Person = new Contact(noted.Person.Id, to(noted.Person.Id).Value) },
            ApproachEvent.AcquaintanceStated stated when Is(stated.Who) => stated with { How = Blank },
            ApproachEvent.Named named when Is(named.By) || Is(named.Who) => named with { Why = null },
            ApproachEvent.StruckOut { Instead: { } instead } struck => struck with { Instead = Undescribed(instead) },
            _ => told,
        };
    }
}
