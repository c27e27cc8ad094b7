using FsCheck.Xunit;

namespace NetworkApproach.Tests.Paths;

/// <summary>How an answer moves, or does not, when what was asked about changes.</summary>
[EachProperty(2_000, Arbitrary = [typeof(SmallNetwork)])]
public class MetamorphicTests
{
    [Property]
    public void Shuffled_input_changes_nothing(DrawnQuery drawn, DrawnTie[] ties, DrawnEmployment[] employments, bool disjoint, int seed)
    {
        Random random = new(seed);
        ContactNetwork one = SmallNetwork.Of(drawn, ties, employments);
        Same(one, SmallNetwork.Of(drawn, Shuffled(ties, random), Shuffled(employments, random)), drawn.Query with { Disjoint = disjoint });
    }

    [Property]
    public void A_doubled_tie_changes_nothing(
        DrawnQuery drawn, DrawnTie[] others, DrawnTie some, DrawnEmployment[] employments, bool disjoint)
    {
        DrawnTie[] ties = [.. others, some];
        ContactNetwork one = SmallNetwork.Of(drawn, ties, employments);
        Same(one, SmallNetwork.Of(drawn, [some, .. ties], [.. employments, .. employments]), drawn.Query with { Disjoint = disjoint });
        Same(one, SmallNetwork.Of(drawn, [.. ties, .. ties], employments), drawn.Query with { Disjoint = disjoint });
    }

    [Property]
    public void Renaming_everybody_in_the_same_order_renames_the_answer(
        DrawnQuery drawn, DrawnTie[] ties, DrawnEmployment[] employments, bool disjoint)
    {
        ContactNetwork network = SmallNetwork.Of(drawn, ties, employments);
        Dictionary<ContactId, ContactId> names = network.Contacts
            .Select((contact, place) => (contact.Id, Name: new ContactId($"{(char)('A' + (3 * place))}{contact.Id}")))
            .ToDictionary();
        ContactNetwork renamed = ContactNetwork.Of(
            network.Contacts.Select(contact => new Contact(names[contact.Id], contact.Name, contact.Employments)),
            network.Ties.Select(tie => new Tie(
                names[tie.From], names[tie.To], tie.Warmth)
            { StatedChance = tie.StatedChance, Minutes = tie.Minutes }));
        WarmPathQuery query = drawn.Query with { Disjoint = disjoint };

        WarmPaths answer = renamed.FindWarmPaths(query with
        {
            From = [.. query.From.Select(Renamed)],
            Targets = [.. query.Targets.Select(Renamed)],
            Avoid = [.. query.Avoid.Select(Renamed)],
            Capped = [.. query.Capped.Select(Renamed)],
            Refused = [.. query.Refused.Select(pair => (Renamed(pair.Relay), Renamed(pair.Prospect)))],
            Granted = [.. query.Granted.Select(pair => (Renamed(pair.Relay), Renamed(pair.Prospect)))],
        });

        Assert.Equal(
            network.FindWarmPaths(query).Select(path => string.Join('>', path.People.Select(person => Renamed(person.Id)))),
            answer.Select(path => string.Join('>', path.People.Select(person => person.Id))));

        ContactId Renamed(ContactId id) => names[id];
    }

    [Property]
    public void An_added_tie_never_worsens_the_best_path_and_moves_no_path_that_does_not_walk_it(
        DrawnQuery drawn, DrawnTie[] ties, DrawnTie added)
    {
        Tie tie = added.Among(drawn.People);
        WarmPaths without = SmallNetwork.Of(drawn, ties, []).FindWarmPaths(drawn.Query);
        WarmPaths with = SmallNetwork.Of(drawn, [.. ties, added], []).FindWarmPaths(drawn.Query);

        SameBeside(tie, without, with);
        if (without is [var before, ..] && drawn.Order != PathOrder.LeastMinutes)
        {
            // Minutes may rise: a likelier tie takes the place of its pair's quicker one.
            Assert.True((KeyOf(with[0], drawn.Order) with { Third = 0 }).CompareTo(KeyOf(before, drawn.Order) with { Third = 0 }) <= 0);
        }
    }

    [Property]
    public void A_removed_tie_never_betters_the_best_path_and_moves_no_path_that_does_not_walk_it(
        DrawnQuery drawn, DrawnTie[] others, DrawnTie some)
    {
        ContactNetwork network = SmallNetwork.Of(drawn, [.. others, some], []);
        Tie tie = some.Among(drawn.People);
        ContactNetwork fewer = ContactNetwork.Of(network.Contacts, network.Ties.Where(one => (one.From, one.To) != (tie.From, tie.To)));
        WarmPaths with = network.FindWarmPaths(drawn.Query);
        WarmPaths without = fewer.FindWarmPaths(drawn.Query);

        SameBeside(tie, without, with);
        Assert.DoesNotContain(without, path => Walks(path, tie));
        if (!with.Any(path => Walks(path, tie)))
        {
            Assert.Equal(with.Select(Told), without.Select(Told));
        }

        if (without is [var after, ..])
        {
            Assert.True(KeyOf(with[0], drawn.Order).CompareTo(KeyOf(after, drawn.Order)) <= 0);
        }
    }

    private static void Same(ContactNetwork one, ContactNetwork other, WarmPathQuery query)
    {
        Assert.Equal(one.FindWarmPaths(query).Select(Told), other.FindWarmPaths(query).Select(Told));
        Assert.Equal(one.Ties, other.Ties);
        Assert.Equal(one.Contacts.Select(contact => contact.Id), other.Contacts.Select(contact => contact.Id));
    }

    /// <summary>Of the paths that do not walk a tie both answers have the same, as far as both go.</summary>
    private static void SameBeside(Tie tie, WarmPaths one, WarmPaths other)
    {
        string[] left = [.. one.Where(path => !Walks(path, tie)).Select(Told)];
        string[] right = [.. other.Where(path => !Walks(path, tie)).Select(Told)];
        Assert.Equal(left.Take(right.Length), right.Take(left.Length));
    }

    private static bool Walks(WarmPath path, Tie tie) => path.Steps.Any(step => (step.From.Id, step.To.Id) == (tie.From, tie.To));

    private static (long First, long Second, long Third) KeyOf(WarmPath path, PathOrder order) => order switch
    {
        PathOrder.FewestRelays => (path.Relays.Count, path.Cost, path.Minutes),
        PathOrder.LeastMinutes => (path.Minutes, path.Cost, path.Relays.Count),
        _ => (path.Cost, path.Relays.Count, path.Minutes),
    };

    private static T[] Shuffled<T>(T[] all, Random random)
    {
        T[] shuffled = [.. all];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string Told(WarmPath path) => $"{string.Join('>', path.People.Select(person => person.Id))} {path.Cost} {path.Minutes}";
}
