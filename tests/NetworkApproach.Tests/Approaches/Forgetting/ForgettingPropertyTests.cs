using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using static NetworkApproach.Tests.Approaches.Decided;

namespace NetworkApproach.Tests.Approaches;

[EachProperty(1000, Arbitrary = [typeof(KeptHistories)])]
public sealed class ForgettingPropertyTests
{
    private static readonly ContactId Pseudonym = new("0-0-0");
    private static readonly ActId Erasure = new("erasure");

    [Property]
    public void The_rules_are_seen_to_hold_or_be_broken_as_before(IReadOnlyList<ApproachEvent> forged, int seed)
    {
        (IReadOnlyList<ApproachEvent> history, ContactId? who) = Draw(forged, seed);
        Vacuous.If(who is null);
        ContactId forgotten = who!.Value;

        IReadOnlyList<ApproachEvent> result = Forgetting.Forget(history, forgotten, Pseudonym, Erasure, Late).History;
        Approach before = Approach.Fold(history);
        Approach after = Approach.Fold(result);

        Assert.Equal(
            [.. before.Breaches.Select(breach => (breach.Act, breach.Event, breach.Rule, breach.Kind,
                breach.Who is { } who && before.Ledger.Same.AreOne(who, forgotten) ? Pseudonym : breach.Who))],
            after.Breaches
                .Where(breach => before.IsOpened || breach.Act != Erasure)
                .Select(breach => (breach.Act, breach.Event, breach.Rule, breach.Kind, breach.Who)));
        Assert.Equal(Audit.Of(result).Select(breach => breach.Act).ToHashSet(), [.. after.Breaches.Select(breach => breach.Act)]);
    }

    [Property]
    public void What_still_names_them_is_listed_and_what_is_blanked_does_not(IReadOnlyList<ApproachEvent> forged, int seed)
    {
        (IReadOnlyList<ApproachEvent> history, ContactId? who) = Draw(forged, seed);
        Vacuous.If(who is null);
        ContactId forgotten = who!.Value;

        string name = NamedHistories.People.Single(person => person.Id == forgotten.Value).Name;
        string[] names = IsNoted(history, forgotten) ? [forgotten.Value, name, .. name.Split(' ', '-')] : [forgotten.Value];
        ForgottenHistory first = Forgetting.Forget(history, forgotten, Pseudonym, Erasure, Late);
        HashSet<string> listed = [.. first.Mentions.Select(mention => mention.Text)];
        foreach (string text in Texts(
            first.History).Where(text => names.Any(one => Plain(text).Contains(Plain(one), StringComparison.Ordinal))))
        {
            Assert.Contains(text, listed);
        }

        Assert.DoesNotContain(forgotten.Value, Texts(first.History));
        ForgottenHistory blanked = Forgetting.Forget(
            history, forgotten, Pseudonym, Erasure, Late, first.Mentions.ToHashSet());
        Assert.DoesNotContain(blanked.Mentions, mention => mention.Kind == MentionKind.Text);
        Assert.Equal(
            first.Mentions.Where(mention => mention.Kind != MentionKind.Text),
            blanked.Mentions.Where(mention => mention.Kind != MentionKind.Text));
    }

    [Cases(1000)]
    public void Nothing_more_is_accepted_of_them(IReadOnlyList<ApproachEvent> forged, int seed)
    {
        (IReadOnlyList<ApproachEvent> history, ContactId? who) = Draw(forged, seed);
        Vacuous.If(who is null);
        ContactId forgotten = who!.Value;

        Approach before = Approach.Fold(history);
        Approach after = Approach.Fold(Forgetting.Forget(history, forgotten, Pseudonym, Erasure, Late).History);
        DateTimeOffset now = history.Max(e => e.At);
        ContactId[] others = [.. history.SelectMany(e => e.People).Distinct().Where(other => other != forgotten)];
        IEnumerable<ContactAttempt?> contacts =
        [
            .. others
                .SelectMany(other => before.PermissionsFor(other, now))
                .Where(permission => permission.Relay.Id == forgotten)
                .Concat(before.PermissionsFor(forgotten, now))
                .Select(permission => ContactAttempt.Through(permission, Channel.Message, 5)),
            before.AcquaintanceWith(forgotten) is { } acquaintance ? ContactAttempt.ToAcquaintance(acquaintance, Channel.Message, 5) : null,
            before.LastContactFrom(forgotten) is { } received ? ContactAttempt.InReplyTo(received, Channel.Message) : null,
            before.LastTalkWith(forgotten) is { } talk ? ContactAttempt.Again(talk, Channel.Message, 5) : null,
        ];

        Assert.All(contacts.OfType<ContactAttempt>(), contact => Assert.NotNull(after.Refusal(contact, Late)));
        Assert.DoesNotContain(others.SelectMany(other => after.PermissionsFor(other, now)), permission => permission.Relay.Id == Pseudonym);
        Assert.Empty(after.PermissionsFor(Pseudonym, now));
        Assert.DoesNotContain(after.Moves(Late), move => move.Towards?.Id == Pseudonym);
        Assert.DoesNotContain(after.Courtesies(Late).All, courtesy => courtesy.To.Id == Pseudonym);
        Assert.DoesNotContain(after.LearntTies(), tie => tie.From == Pseudonym || tie.To == Pseudonym);
        Assert.All(others, other => Assert.NotNull(after.Refusal(other.Value, new Request.Knows(Pseudonym), Late)));
        Assert.NotNull(after.Refusal(new ApproachEvent.Talked(new ActId("more"), Late, Pseudonym, 5)));
        Assert.NotNull(after.Refusal(new ApproachEvent.StruckOut(new ActId("more"), Late, Erasure, "mistaken")));
    }

    [Cases(1000)]
    public void Two_people_can_be_forgotten_in_either_order(IReadOnlyList<ApproachEvent> forged, int seed)
    {
        (IReadOnlyList<ApproachEvent> history, ContactId? who) = Draw(forged, seed);
        if (People(history).Take(2).Count() < 2)
        {
            who = new ContactId("one more");
            history = [.. history, new ApproachEvent.HandedOff(new ActId("one more"), Late, who.Value, new ContactId("another"))];
        }

        SamePeople same = Ledger.Of(history).Same;
        ContactId[] others = [.. People(history).Where(other => !same.AreOne(other, who!.Value))];
        Vacuous.If(others.Length == 0);
        (ContactId one, ContactId two) = (who!.Value, others[(int)((uint)seed % others.Length)]);
        ContactId second = new("1-1-1");
        ActId later = new("another erasure");
        IReadOnlyList<ApproachEvent> forth = Forgetting.Forget(
            Forgetting.Forget(history, one, Pseudonym, Erasure, Late).History, two, second, later, Late).History;
        IReadOnlyList<ApproachEvent> back = Forgetting.Forget(
            Forgetting.Forget(history, two, second, later, Late).History, one, Pseudonym, Erasure, Late).History;

        Assert.Equal(forth.SkipLast(2), back.SkipLast(2));
        Assert.Equal([forth[^1], forth[^2]], back.TakeLast(2));
    }

    /// <summary>The history with names that stand out, and somebody it names.</summary>
    private static (IReadOnlyList<ApproachEvent> History, ContactId? Who) Draw(IReadOnlyList<ApproachEvent> forged, int seed)
    {
        IReadOnlyList<ApproachEvent> history = NamedHistories.Of(forged, seed / 16);
        ContactId[] people = [.. People(history)];
        return (history, people is [] ? null : people[(int)((uint)seed % people.Length)]);
    }

    private static IEnumerable<ContactId> People(IReadOnlyList<ApproachEvent> history) =>
        history.SelectMany(e => e.People).Distinct().Where(person => person != new ContactId("me"));

    private static bool IsNoted(IReadOnlyList<ApproachEvent> history, ContactId who) =>
        history.Any(e => e is ApproachEvent.PersonNoted noted && noted.Person.Id == who);

    /// <summary>Every string that a store would keep, but those of closed lists.</summary>
    private static IEnumerable<string> Texts(IReadOnlyList<ApproachEvent> history)
    {
        using StringWriter written = new();
        EventJson.WriteAll(history, written);
        return written
            .ToString()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(line => Strings(JsonNode.Parse(line)!))
            .Distinct();

        static IEnumerable<string> Strings(JsonNode node) => node switch
        {
            JsonObject members =>
                members.Where(member => member.Key is not ("type" or "at" or "policy")).SelectMany(member => Strings(member.Value!)),
            JsonArray values => values.SelectMany(value => Strings(value!)),
            JsonValue value when value.TryGetValue(out string? text) => [text],
            _ => [],
        };
    }

    /// <summary>Without case and accents.</summary>
    private static string Plain(string text) => string.Concat(
        text
            .Normalize(NormalizationForm.FormD)
            .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
}
