using System.Globalization;

namespace NetworkApproach;

/// <summary>Forgetting a person (R14): a pure function from history to history. What remains shows that the rules held without saying who
/// they were.</summary>
public static class Forgetting
{
    /// <summary>What stands where a text was blanked.</summary>
    public const string Blank = "…";

    private const int LeastCharactersOfAWord = 2;

    /// <summary>
    /// Replaces a person's id by a pseudonym wherever it stands, drops what described them (name, employments, how they were known, why
    /// they were named), and ends with an erasure, after which no leave by or for them holds. The fold of the result shows no breach that
    /// the fold of the history did not (but the erasure itself, in a history that was never opened).
    /// </summary>
    /// <param name="history">The history as recorded.</param>
    /// <param name="who">Whom to forget: anybody the history names but the seeker.</param>
    /// <param name="pseudonym">What stands for them from now on; must not occur in the history, and should say nothing of them.</param>
    /// <param name="act">The host's id of this act; must not occur in the history.</param>
    /// <param name="at">When.</param>
    /// <param name="blank">Acts whose free texts the seeker has decided to blank, as the mentions of an earlier call suggested; null for
    /// none.</param>
    /// <returns>The new history, and what may still name them: texts, each time; companies, other people's ids and ids of acts, once.
    /// Linear in the history.</returns>
    /// <exception cref="ArgumentException">The history does not name them, they are the seeker, or the pseudonym or the act occurs in it
    /// already.</exception>
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
        return e switch
        {
            ApproachEvent.PersonNoted noted when Is(noted.Person.Id) =>
                noted with { Person = new Contact(to(noted.Person.Id), to(noted.Person.Id).Value) },
            ApproachEvent.AcquaintanceStated stated when Is(stated.Who) => stated with { Who = to(stated.Who), How = Blank },
            ApproachEvent.BossIdentified boss => boss with { Who = to(boss.Who) },
            ApproachEvent.Named named =>
                named with { By = to(named.By), Who = to(named.Who), Why = Is(named.By) || Is(named.Who) ? null : named.Why },
            ApproachEvent.Answered answered =>
                answered with { From = to(answered.From), About = About(answered.About), Said = Said(answered.Said) },
            ApproachEvent.ContactReceived received => received with { From = to(received.From) },
            ApproachEvent.Attempted attempted => attempted with { To = to(attempted.To) },
            ApproachEvent.Asked asked => asked with { Of = to(asked.Of), Request = About(asked.Request) },
            ApproachEvent.Talked talked => talked with { With = to(talked.With) },
            ApproachEvent.FactLearnt { HeardFrom: { } source } fact => fact with { HeardFrom = to(source) },
            ApproachEvent.HandOffOffered offered => offered with { By = to(offered.By) },
            ApproachEvent.HandedOff handedOff =>
                handedOff with { By = to(handedOff.By), Recipient = handedOff.Recipient is { } recipient ? to(recipient) : null },
            ApproachEvent.WishedToMeetAgain wished => wished with { Who = to(wished.Who) },
            ApproachEvent.ContactedWithoutLeave confessed =>
                confessed with { Who = to(confessed.Who), Citing = confessed.Citing is { } cited ? to(cited) : null },
            ApproachEvent.Erased erased => erased with { Who = to(erased.Who) },
            ApproachEvent.StruckOut { Instead: { } instead } struck => struck with { Instead = Renamed(instead, to) },
            _ => e,
        };

        bool Is(ContactId id) => to(id) != id;

        Request About(Request request) => request switch
        {
            Request.Knows knows => knows with { Who = to(knows.Who) },
            Request.Leave leave => leave with { Prospect = to(leave.Prospect) },
            _ => request,
        };

        Answer Said(Answer answer) => answer is Answer.PassedTo passed ? passed with { Recipient = to(passed.Recipient) } : answer;
    }
}
