namespace NetworkApproach;

/// <summary>
/// Forgets a person (rule R14): a pure function from history to history. What remains shows that the rules were kept, without revealing who
/// the person was.
/// </summary>
public static class Forgetting
{
    /// <summary>The text that replaces a blanked text.</summary>
    public const string Blank = "…";

    /// <summary>
    /// Replaces every id of a person by a pseudonym everywhere, removes what described them (name, employments, how the seeker knew them,
    /// why they were named), and appends an erasure, after which no leave given by or for them is valid. Folding the result shows no breach
    /// that folding the original history did not show (except the erasure itself, in a history that was never opened).
    /// </summary>
    /// <param name="history">The history as recorded.</param>
    /// <param name="who">The person to forget, by any of the ids that the history says are theirs: anybody named in it except the
    /// seeker.</param>
    /// <param name="pseudonym">The new id of the person. Must not occur in the history, and should reveal nothing about them.</param>
    /// <param name="act">The host's id of the erasure; must not occur in the history.</param>
    /// <param name="at">When the person is forgotten.</param>
    /// <param name="blank">The texts that the seeker has decided to blank, each a mention of <see cref="MentionKind.Text"/> that an
    /// earlier call returned; null for none. Other texts of the same act stay.</param>
    /// <returns>
    /// The new history, and what may still name the person: each text, and once each company, name or id of another person, and id of an
    /// act. A text is listed if it has a name or id of theirs, or a word of a name, as whole words, whatever the case and the accents; a
    /// word that is also a word of English or French ("will", "may", "rose") only where it has a capital letter. Linear in the history.
    /// </returns>
    /// <exception cref="ArgumentException">The history does not name the person, the person is the seeker, or the pseudonym or the act id
    /// already occurs in the history.</exception>
    public static ForgottenHistory Forget(
        IEnumerable<ApproachEvent> history, ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at,
        IReadOnlySet<Mention>? blank = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ApproachEvent[] events = [.. history];
        foreach (ApproachEvent e in events)
        {
            WellFormed.Check(e);
        }

        Check(events, who, pseudonym, act);
        SamePeople same = Ledger.Of(events).Same;
        var mentioning = Mentioning.Of(events, id => same.AreOne(id, who));
        var kept = new List<ApproachEvent>(events.Length + 1);
        var mentions = new List<Mention>();
        HashSet<(string Text, MentionKind Kind)> listed = [(pseudonym.Value, MentionKind.PersonId)];
        foreach (ApproachEvent e in events)
        {
            ApproachEvent replaced = Renamed(e, id => same.AreOne(id, who) ? pseudonym : id);
            replaced = blank is null ? replaced : FreeText.Blank(replaced, text => blank.Contains(new Mention(e.Id, text)));
            kept.Add(replaced);
            mentions.AddRange(FreeText.Blankable(replaced).Where(mentioning.MayNameIn).Select(text => new Mention(e.Id, text)).Distinct());
            mentions.AddRange(
                RecordedNames
                    .Of(replaced)
                    .Where(found => mentioning.MayBeIn(found.Text) && listed.Add(found))
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
