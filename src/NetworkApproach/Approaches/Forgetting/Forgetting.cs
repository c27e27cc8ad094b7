using System.Globalization;

namespace NetworkApproach;

/// <summary>Forgetting a person (R14): a pure function from history to history. What remains shows that the rules held without saying who they were.</summary>
public static class Forgetting
{
    /// <summary>What stands where a text was blanked.</summary>
    public const string Blank = "…";

    private const int LeastCharactersOfAWord = 2;

    /// <summary>
    /// Replaces a person's id by a pseudonym wherever it stands, drops what described them (name, employments, how they were known, why they were named),
    /// and ends with an erasure, after which no leave by or for them holds. The fold of the result shows no breach that the fold of the history did not
    /// (but the erasure itself, in a history that was never opened).
    /// </summary>
    /// <param name="history">The history as recorded.</param>
    /// <param name="who">Whom to forget: anybody the history names but the seeker.</param>
    /// <param name="pseudonym">What stands for them from now on; must not occur in the history, and should say nothing of them.</param>
    /// <param name="act">The host's id of this act; must not occur in the history.</param>
    /// <param name="at">When.</param>
    /// <param name="blank">Acts whose free texts the seeker has decided to blank, as the mentions of an earlier call suggested; null for none.</param>
    /// <returns>The new history, and what may still name them: texts, each time; companies, other people's ids and ids of acts, once. Linear in the history.</returns>
    /// <exception cref="ArgumentException">The history does not name them, they are the seeker, or the pseudonym or the act occurs in it already.</exception>
    public static Forgotten Forget(
        IEnumerable<ApproachEvent> history, ContactId who, ContactId pseudonym, ActId act, DateTimeOffset at, IReadOnlySet<ActId>? blank = null)
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
            ApproachEvent replaced = Without(e, who, pseudonym);
            replaced = blank?.Contains(e.Id) == true ? FreeText.Blank(replaced) : replaced;
            kept.Add(replaced);
            mentions.AddRange(FreeText.Of(replaced).Where(text => MayName(text, names)).Select(text => new Mention(e.Id, text)));
            mentions.AddRange(RecordedNames.Of(replaced).Where(found => MayName(found.Text, names) && listed.Add(found)).Select(found => new Mention(e.Id, found.Text, found.Kind)));
        }

        var erased = new ApproachEvent.Erased(act, at, pseudonym);
        WellFormed.Check(erased);
        kept.Add(erased);
        return new Forgotten(kept.AsReadOnly(), mentions.AsReadOnly());
    }

    private static void Check(ApproachEvent[] events, ContactId who, ContactId pseudonym, ActId act)
    {
        HashSet<ContactId> people = [.. events.SelectMany(e => e.People)];
        if (events.OfType<ApproachEvent.Opened>().Any(opened => opened.Seeker == who))
        {
            throw new ArgumentException("The seeker cannot be forgotten in their own approach; delete the whole approach instead.", nameof(who));
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

    /// <summary>How they may be named: their id, their names, and each word of two letters or more in these; as written, and in normal form.</summary>
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
            || CultureInfo.InvariantCulture.CompareInfo.IndexOf(text, name.Written, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }

    private static ApproachEvent Without(ApproachEvent e, ContactId who, ContactId pseudonym)
    {
        return e switch
        {
            ApproachEvent.PersonNoted noted when noted.Person.Id == who => noted with { Person = new Contact(pseudonym, pseudonym.Value) },
            ApproachEvent.AcquaintanceStated stated when stated.Who == who => stated with { Who = pseudonym, How = Blank },
            ApproachEvent.BossIdentified boss => boss with { Who = Id(boss.Who) },
            ApproachEvent.Named named => named with { By = Id(named.By), Who = Id(named.Who), Why = named.By == who || named.Who == who ? null : named.Why },
            ApproachEvent.Answered answered => answered with { From = Id(answered.From), About = About(answered.About), Said = Said(answered.Said) },
            ApproachEvent.ContactReceived received => received with { From = Id(received.From) },
            ApproachEvent.Attempted attempted => attempted with { To = Id(attempted.To) },
            ApproachEvent.Asked asked => asked with { Of = Id(asked.Of), Request = About(asked.Request) },
            ApproachEvent.Talked talked => talked with { With = Id(talked.With) },
            ApproachEvent.FactLearnt { HeardFrom: { } source } fact => fact with { HeardFrom = Id(source) },
            ApproachEvent.HandOffOffered offered => offered with { By = Id(offered.By) },
            ApproachEvent.HandedOff handedOff => handedOff with { By = Id(handedOff.By), Recipient = handedOff.Recipient is { } recipient ? Id(recipient) : null },
            ApproachEvent.WishedToMeetAgain wished => wished with { Who = Id(wished.Who) },
            ApproachEvent.ContactedWithoutLeave confessed => confessed with { Who = Id(confessed.Who), Citing = confessed.Citing is { } cited ? Id(cited) : null },
            ApproachEvent.Erased erased => erased with { Who = Id(erased.Who) },
            ApproachEvent.StruckOut { Instead: { } instead } struck => struck with { Instead = Without(instead, who, pseudonym) },
            _ => e,
        };

        ContactId Id(ContactId id) => id == who ? pseudonym : id;

        Request About(Request request) => request switch
        {
            Request.Knows knows => knows with { Who = Id(knows.Who) },
            Request.Leave leave => leave with { Prospect = Id(leave.Prospect) },
            _ => request,
        };

        Answer Said(Answer answer) => answer is Answer.PassedTo passed ? passed with { Recipient = Id(passed.Recipient) } : answer;
    }
}
