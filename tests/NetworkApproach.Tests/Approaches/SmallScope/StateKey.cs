using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NetworkApproach.Tests.Approaches;

/// <summary>
/// Everything of a folded state that a later event can still read, as a text that two states share only if they are equal up to the ids
/// of their acts and the names of people who are alike. Injective: every part has its label, and no part holds free text.
/// </summary>
/// <remarks>
/// Acts have no ids here. Each is written with its content and with all that links to it (whose last word it is, how often somebody was
/// contacted on it, which courtesies for it are settled), so that two acts written the same are interchangeable. Left out is what no rule
/// reads: texts, channels, descriptions of people, breaches, and acts that nothing can refer to with any effect.
/// </remarks>
internal sealed class StateKey
{
    private readonly ApproachState state;
    private readonly Dictionary<ActId, List<string>> acts = [];
    private readonly Func<ContactId, string> name;

    private StateKey(ApproachState state, Func<ContactId, string> name) => (this.state, this.name) = (state, name);

    /// <summary>The key of a state; of the orders in which people who are alike can be named, the one that gives the least text.</summary>
    internal static UInt128 Of(SmallWorld world, ApproachState state) => HistoryKey.Digest(Text(world, state));

    internal static string Text(SmallWorld world, ApproachState state)
    {
        HashSet<ContactId> named = [];
        string Note(ContactId who)
        {
            named.Add(who);
            return "?";
        }

        new StateKey(state, Note).Write();
        ContactId[] known = [.. world.Alike.Where(named.Contains)];
        ContactId[] strangers = [.. world.Alike.Except(known)];
        string? least = null;
        foreach (ContactId[] order in OrdersBySight(state, known))
        {
            Dictionary<ContactId, string> names = [];
            foreach (ContactId who in order.Concat(strangers))
            {
                names.Add(who, $"#{names.Count}");
            }

            string text = new StateKey(state, who => names.GetValueOrDefault(who) ?? who.Value).Write();
            least = least is null || string.CompareOrdinal(text, least) < 0 ? text : least;
        }

        return least!;
    }

    /// <summary>The orders of people worth trying: by what each looks like alone, and every order of those who look the same.</summary>
    private static IEnumerable<ContactId[]> OrdersBySight(ApproachState state, ContactId[] people)
    {
        if (people.Length < 2)
        {
            return [people];
        }

        IEnumerable<ContactId[]> orders = [[]];
        foreach (IGrouping<string, ContactId> same in people
            .GroupBy(who => new StateKey(state, other => other == who ? "#" : "?").Sight(who))
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            orders = orders.SelectMany(order => Permutations([.. same]), (order, next) => order.Concat(next).ToArray());
        }

        return orders;
    }

    private static IEnumerable<ContactId[]> Permutations(ContactId[] people) => people.Length < 2
        ? [people]
        : people.SelectMany(
            first => Permutations([.. people.Where(who => who != first)]), (first, rest) => (ContactId[])[first, .. rest]);

    private static string Moment(DateTimeOffset? at) => at is { } known
        ? (known.UtcTicks / TimeSpan.TicksPerMinute).ToString(CultureInfo.InvariantCulture)
        : "-";

    private static string Day(DateOnly? day) => day?.DayNumber.ToString(CultureInfo.InvariantCulture) ?? "-";

    private string Sight(ContactId who)
    {
        StringBuilder text = new();
        text.Append(state.Boss == who ? "boss " : string.Empty);
        WritePerson(text, who, state.Person(who));
        return text.ToString();
    }

    private string Write()
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"opened {Opening()} boss {(state.Boss is { } boss ? name(boss) : "-")} ");
        text.Append(CultureInfo.InvariantCulture, $"{state.Interest} ended {state.Ending is not null} ");
        text.Append(CultureInfo.InvariantCulture, $"fact {state.HasFact} same {Same()} {Changes()}\n");
        foreach (ApproachEvent e in state.Standing.Values)
        {
            if (Content(e) is { } content)
            {
                acts.Add(e.Id, [content]);
            }
        }

        foreach ((ActId act, ImmutableArray<ContactId> who) in state.Wronged)
        {
            Mark(act, $"wrong {string.Join(',', who.Select(name))}");
        }

        foreach ((CourtesyKind kind, ActId act, ContactId? to) in state.Settled)
        {
            Mark(act, $"settled {kind} {(to is { } who ? name(who) : "-")}");
        }

        foreach (ActId offer in state.OffersAnswered)
        {
            Mark(offer, "answered");
        }

        foreach (string line in state.People.Select(pair => Person(pair.Key, pair.Value)).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        foreach (string line in acts.Values.Select(Line).Order(StringComparer.Ordinal))
        {
            text.Append(line).Append('\n');
        }

        return text.ToString();
    }

    private string Same() => state.Ledger.Same.IsEmpty
        ? "-"
        : string.Join(
            ';', state.People.Keys.Select(who => string.Join('=', state.Ledger.Same.IdsOf(who).Select(name).Order(StringComparer.Ordinal)))
                .Order(StringComparer.Ordinal));

    private string Changes() => string.Join(';', state.Changes.Select(change => $"from {Moment(change.From)} {Policy(change.Policy)}"));

    private string Opening() => state.Opened is { } opened
        ? $"{name(opened.Seeker)} {opened.Approach} {opened.Target.Company} {Policy(opened.Policy)}"
        : "-";

    private static string Policy(ApproachPolicy policy) => string.Join(
        ' ', policy.MinutesPerTalk, policy.MinutesPerPerson, policy.ReminderAfterWorkingDays, policy.LeaveHoldsForDays,
        policy.CourtesyDueAfterDays, policy.CourtesyOverdueAfterWorkingDays, policy.NextPersonAfterWorkingDays, policy.Zone.Id);

    /// <summary>What a later event may read of an act that it refers to; null where it may read nothing but that the act stands.</summary>
    private string? Content(ApproachEvent e) => e switch
    {
        ApproachEvent.AcquaintanceStated stated => $"acquaintance {name(stated.Who)} {Day(stated.Since)}",
        ApproachEvent.ContactReceived received => $"received {name(received.From)} {Moment(e.At)}",
        ApproachEvent.Talked talk => $"talk {name(talk.With)} {Moment(e.At)} {talk.Minutes} {talk.Offered}",
        ApproachEvent.Answered answered => $"answer {name(answered.From)} {Moment(e.At)} {Thing(answered.About)} {Said(answered.Said)}",
        ApproachEvent.Named named => $"naming {name(named.By)}",
        ApproachEvent.HandOffOffered offered => $"offer {name(offered.By)}",
        ApproachEvent.HandedOff handedOff => $"cv {name(handedOff.By)}",
        ApproachEvent.BeliefStated => "belief",
        ApproachEvent.AppointmentMade made => $"appointment {name(made.With)}",
        _ => null,
    };

    private string Person(ContactId who, PersonState person)
    {
        StringBuilder text = new();
        text.Append(name(who)).Append(' ');
        WritePerson(text, who, person);
        return text.ToString();
    }

    private void WritePerson(StringBuilder text, ContactId who, PersonState person)
    {
        string self = name(who);
        text.Append(CultureInfo.InvariantCulture, $"{state.IsErased(who)} {person.HasSaidNo} {person.WasReached} ");
        text.Append(CultureInfo.InvariantCulture, $"{person.WasContacted} {person.ContactedTheSeeker} ");
        text.Append(CultureInfo.InvariantCulture, $"named {Moment(person.FirstNamedAt)} taken {person.MinutesTaken} ");
        text.Append(CultureInfo.InvariantCulture, $"leave from ");
        text.AppendJoin(',', person.LeaveFrom.Select(name).Order(StringComparer.Ordinal)).Append(' ');
        Mark(person.AcquaintedBy, $"acquainted {self}");
        Mark(person.FirstReceived?.Act, $"first from {self}");
        Mark(person.LastReceived?.Act, $"last from {self}");
        Mark(person.FirstTalk?.Act, $"first talk {self}");
        Mark(person.LastTalk?.Act, $"last talk {self}");
        foreach (string thread in person.Threads.Select(pair => Thread(self, pair.Key, pair.Value)).Order(StringComparer.Ordinal))
        {
            text.Append(thread);
        }

        foreach (string use in person.Introductions.Select(pair => Use(self, pair.Key, pair.Value)).Order(StringComparer.Ordinal))
        {
            text.Append(use);
        }

        foreach (ActId replied in person.Replied)
        {
            Mark(replied, $"replied to {self}");
        }

        if (person.Last is { } last)
        {
            Mark(last.Key.Act, $"latest {self}");
            string relay = last.Key.Relay is { } through ? name(through) : "-";
            text.Append(CultureInfo.InvariantCulture, $"latest {relay} {Moment(last.FirstAt)} {Moment(last.LastAt)} ");
            text.Append(CultureInfo.InvariantCulture, $"{last.Minutes} {last.IsOpen} ");
        }
    }

    private string Use(string self, IntroductionKey key, int times)
    {
        Mark(key.Act, $"used {self} {times}");
        return key.Act is null ? $"used {(key.Relay is { } relay ? name(relay) : "-")} {times} " : string.Empty;
    }

    /// <summary>What was said to a thing and how often it was asked since. A thing about an act is written beside the act.</summary>
    private string Thread(string self, Request thing, Thread thread)
    {
        string text = $"[{Thing(thing)}: {(thread.Said is null ? "nothing" : Said(thread.Said.Answer))} {Moment(thread.Said?.At)} "
            + $"{thread.Said?.InConfidence} {thread.Asks} {(thread.Asks > 0 ? Moment(thread.FirstAskAt) : "-")} {thread.Renewed}]";
        Mark(thread.Said?.Act, $"last word {self} {Thing(thing)}");
        if (thing.AboutHandOff is { } handOff)
        {
            Mark(handOff, $"{self} {text}");
            return string.Empty;
        }

        return text;
    }

    private string Thing(Request thing) => thing switch
    {
        Request.Knows knows => $"knows {name(knows.Who)}",
        Request.Leave leave => $"leave {name(leave.Prospect)}",
        Request.Names names => $"names {names.Purpose}",
        _ => thing.GetType().Name,
    };

    private string Said(Answer? answer) => answer switch
    {
        null => "cleared",
        Answer.Later later => $"later {Day(later.Day)}",
        Answer.Granted granted => $"granted {granted.Scope} {Day(granted.Until)}",
        Answer.PassedTo passed => $"passed to {name(passed.Recipient)}",
        _ => answer.GetType().Name,
    };

    private void Mark(ActId? act, string mark)
    {
        if (act is { } known)
        {
            if (!acts.TryGetValue(known, out List<string>? line))
            {
                acts.Add(known, line = ["act"]);
            }

            line.Add(mark);
        }
    }

    /// <summary>What an act is, and then, in one order, all that links to it.</summary>
    private static string Line(List<string> act)
    {
        act.Sort(1, act.Count - 1, StringComparer.Ordinal);
        return string.Join("; ", act);
    }
}
