using Xunit;

namespace NetworkApproach.Tests.Contacts;

/// <summary>An id that is <c>default</c> identifies nothing: every public door that takes one refuses it, whatever the record.</summary>
public class DefaultIdTests
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 9, 0, 0, TimeSpan.Zero);
    private static readonly ContactId Ann = new("ann");
    private static readonly ContactNetwork Network = ContactNetwork.Of(
        [new Contact(Ann, "Ann")], [new Tie(Ann, new ContactId("bob"), new Warmth(3))]);

    private static readonly Dictionary<string, Action<Approach>> Doors = new()
    {
        ["contact"] = approach => approach.Contact(default),
        ["acquaintance"] = approach => approach.AcquaintanceWith(default),
        ["last contact"] = approach => approach.LastContactFrom(default),
        ["last talk"] = approach => approach.LastTalkWith(default),
        ["permissions"] = approach => approach.PermissionsFor(default, At),
        ["footprint"] = approach => approach.FootprintOf(default, At),
        ["asked of nobody"] = approach => approach.Decide(new ApproachCommand.Ask(new ActId("a"), default, new Request.Names(), At)),
        ["asked about nobody"] = approach => approach.Decide(new ApproachCommand.Ask(new ActId("a"), Ann, new Request.Leave(default), At)),
        ["asked in no act"] = approach => approach.Decide(new ApproachCommand.Ask(default, Ann, new Request.Names(), At)),
        ["recorded of nobody"] = approach => approach.Decide(
            new ApproachCommand.Record(new ApproachEvent.Talked(new ActId("a"), At, default, 10))),
        ["folded"] = approach => approach.Evolve(new ApproachEvent.Talked(default, At, Ann, 10)),
        ["no footprint"] = _ => Footprint.None(default),
        ["footprints of nobody"] = _ => Footprint.Combine(default, []),
        ["forgotten"] = approach => Forgetting.Forget(approach.Events, default, new ContactId("p"), new ActId("e"), At),
        ["found"] = _ => Network.Find(default),
        ["left out"] = _ => Network.Without(default),
        ["granted by nobody"] = _ => Network.Granting(default, Ann),
        ["granted for nobody"] = _ => Network.Granting(Ann, default),
        ["refused by nobody"] = _ => Network.Refusing(default, Ann),
        ["refused for nobody"] = _ => Network.Refusing(Ann, default),
        ["people at no company"] = _ => Network.PeopleAt(default),
        ["people ever at no company"] = _ => Network.PeopleEverAt(default),
        ["found in a book"] = _ => ContactBook.Empty.Find(default),
        ["a verdict on nobody"] = _ => new IdentityVerdict(default, Ann, IdentityFinding.Same, At),
        ["a reading of no source"] = _ => new SourceReading(default, At, []),
        ["a dossier of nobody"] = _ => SeekerRecords.Empty.DossierOf(default),
        ["nobody suppressed"] = _ => SuppressionList.None.Blocks(default(ContactId)),
        ["a path to nobody"] = _ => Network.FindWarmPaths(WarmPathQuery.To(default(ContactId), from: Ann)),
        ["a path from nobody"] = _ => Network.FindWarmPaths(WarmPathQuery.To(Ann, from: default(ContactId))),
    };

    public static TheoryData<string> Names => [.. Doors.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_default_id_is_an_argument_error(string door)
    {
        var opened = new ApproachEvent.Opened(
            new ActId("o"), At, new ApproachId("x"), new ContactId("me"), new Target(new CompanyName("Noname Corp")),
            ApproachPolicy.Default);

        Assert.Throws<ArgumentException>(() => Doors[door](Approach.Fold([opened])));
        Assert.Throws<ArgumentException>(() => Doors[door](Approach.Unopened));
    }

    [Fact]
    public async Task A_host_is_told_so_too()
    {
        var approaches = new global::NetworkApproach.Approaches(new InMemoryApproachStore(), new NetworkApproachOptions());

        Assert.Equal("id", (await Assert.ThrowsAsync<ArgumentException>(() => approaches.LoadAsync(default))).ParamName);
        Assert.Equal(
            "id",
            (await Assert.ThrowsAsync<ArgumentException>(() => approaches.DecideAsync(
                default, new ApproachCommand.Ask(new ActId("a"), Ann, new Request.Names(), At)))).ParamName);
        Assert.Equal(
            "id",
            (await Assert.ThrowsAsync<ArgumentException>(() => approaches.ForgetAsync(
                default, Ann, new ContactId("p"), new ActId("e"), At))).ParamName);
        Assert.Equal(
            "command",
            (await Assert.ThrowsAsync<ArgumentNullException>(() => approaches.DecideAsync(new ApproachId("x"), null!))).ParamName);
        Assert.Throws<ArgumentNullException>(() => Forgetting.Forget(null!, Ann, new ContactId("p"), new ActId("e"), At));
        Assert.Equal("footprints", Assert.Throws<ArgumentNullException>(() => Footprint.Combine(Ann, null!)).ParamName);
    }
}
