using NetworkApproach.Books;
using NetworkApproach.Tests.Approaches;
using static NetworkApproach.Tests.Approaches.Told;
using Host = NetworkApproach.Approaches;

namespace NetworkApproach.Tests.Service;

/// <summary>The service brings nobody back unasked, and a no from before a forgetting holds.</summary>
public sealed class SuppressionServiceTests
{
    private static readonly ApproachId Id = new("approach");
    private static readonly SuppressionSecret Secret = new(new byte[32]);
    private readonly InMemoryApproachStore store = new(Secret);

    private Host Service => new(store, new NetworkApproachOptions());

    [Fact]
    public async Task Whoever_was_forgotten_is_refused_in_every_event_until_the_seeker_lets_them_in()
    {
        await Forgot();
        ApproachEvent[] back =
        [
            Noted("y", 8, "bob"), Known("y", 8, "bob"), Boss("y", 8, "bob"), Named("y", 8, "ann", "bob"), Named("y", 8, "bob", "ann"),
            Received("y", 8, "bob"), Talked("y", 8, "bob"), HandedOff("y", 8, "ann", "bob"), Confessed("y", 8, "bob"),
            new ApproachEvent.PersonNoted(new("y"), At(8), new Contact(new("b2"), "Bob", [new Employment(new("Works"))])),
            Struck("y", 8, "n", Noted("n", 8, "bob")),
        ];
        foreach (ApproachEvent e in back)
        {
            Refusal because = Assert.IsType<Decision.Refused>(await Service.DecideAsync(Id, new ApproachCommand.Record(e))).Because;
            Assert.IsType<Refusal.AskedToBeForgotten>(because);
            Assert.Equal(Rule.Forgetting, because.Rule);
        }

        Assert.True(await Service.LetInAsync(new ContactEntry(new Contact(new("bob"), "Bob")), isThem: true));
        Assert.False(await Service.LetInAsync(new ContactEntry(new Contact(new("bob"), "Bob")), isThem: true));
        Assert.IsType<Decision.Accepted>(await Service.DecideAsync(Id, new ApproachCommand.Record(Noted("y", 8, "bob"))));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Known_again_they_are_asked_nothing_after_a_no_until_they_contact_the_seeker(bool saidNo)
    {
        await Forgot(saidNo ? Said("no", 3, "bob", new Request.Talk(), new Answer.No()) : Received("r", 3, "bob"));
        await Service.LetInAsync(new ContactEntry(new Contact(new("bob"), "Bob")), isThem: true);
        await Service.DecideAsync(Id, new ApproachCommand.Record(Known("k2", 8, "bob")));
        Approach approach = await Service.LoadAsync(Id);
        ApproachCommand[] asking =
        [
            new ApproachCommand.Ask(new("q"), new("bob"), new Request.Knows(new("ann")), At(9)),
            new ApproachCommand.Attempt(
                new("q"), ContactAttempt.ToAcquaintance(approach.AcquaintanceWith(new("bob"))!, Channel.Message, 10), At(9)),
        ];
        foreach (ApproachCommand ask in asking)
        {
            Assert.Equal(
                saidNo ? new Refusal.SaidNoBefore(approach.Contact(new("bob"))) : null,
                await Refused(ask));
        }

        await Service.DecideAsync(Id, new ApproachCommand.Record(Received("r2", 10, "bob")));
        approach = await Service.LoadAsync(Id);
        Assert.Null(await Refused(new ApproachCommand.Attempt(
            new("q2"), ContactAttempt.InReplyTo(approach.LastContactFrom(new("bob"))!, Channel.Message, 10), At(11))));
    }

    [Fact]
    public async Task Whoever_has_two_ids_is_forgotten_and_asked_nothing_under_both()
    {
        await Forgot(Same("same", 2, "bob", "b2"), Said("no", 3, "b2", new Request.Talk(), new Answer.No()));

        Assert.Equal(
            new Refusal.AskedToBeForgotten(new Contact(new("b2"), "b2")), await Refused(new ApproachCommand.Record(Known("y", 8, "b2"))));

        await Service.LetInAsync(new ContactEntry(new Contact(new("bob"), "Bob")), isThem: true);
        await Service.DecideAsync(Id, new ApproachCommand.Record(Known("k2", 8, "bob")));
        Assert.IsType<Refusal.SaidNoBefore>(await Refused(
            new ApproachCommand.Ask(new("q"), new("bob"), new Request.Knows(new("ann")), At(9))));
    }

    [Fact]
    public async Task A_no_from_before_holds_under_every_id_of_whoever_is_known_again()
    {
        await Forgot(Said("no", 3, "bob", new Request.Talk(), new Answer.No()));
        await Service.LetInAsync(new ContactEntry(new Contact(new("bob"), "Bob")), isThem: true);
        await store.AppendAsync(
            Id, [Known("k2", 8, "robert"), Same("same", 8, "robert", "bob")], (await store.LoadAsync(Id)).Version);

        Assert.IsType<Refusal.SaidNoBefore>(await Refused(
            new ApproachCommand.Ask(new("q"), new("robert"), new Request.Knows(new("ann")), At(9))));
    }

    [Fact]
    public async Task Without_a_list_nothing_is_kept()
    {
        InMemoryApproachStore other = new();
        Host service = new(other, new NetworkApproachOptions());
        await other.AppendAsync(Id, [Open, Known("k", 0, "bob")], 0);
        await service.ForgetAsync(Id, new("bob"), new("gone"), new("forget"), At(5));

        Assert.Empty((await other.SuppressedAsync()).Keys);
        Assert.IsType<Decision.Accepted>(await service.DecideAsync(Id, new ApproachCommand.Record(Noted("y", 8, "bob"))));
    }

    [Fact]
    public async Task Of_two_who_change_the_list_at_once_one_does()
    {
        SuppressionList before = await store.SuppressedAsync();
        SuppressionList after = before.With(new BookPerson(new Contact(new("bob"), "Bob"), [new("bob")], [], []), new("gone"));

        Assert.True(await store.SuppressAsync(before, after));
        Assert.False(await store.SuppressAsync(before, after));
        Assert.Equal(after.Keys, (await store.SuppressedAsync()).Keys);
    }

    private async Task Forgot(params ApproachEvent[] more)
    {
        ApproachEvent noted = new ApproachEvent.PersonNoted(
            new("n"), At(1), new Contact(new("bob"), "Bob", [new Employment(new("Works"))]));
        await store.AppendAsync(Id, [Open, Known("a", 0, "ann"), Known("k", 0, "bob"), noted, .. more], 0);
        await Service.ForgetAsync(Id, new("bob"), new("gone"), new("forget"), At(5));
    }

    /// <summary>Why a command is refused; null if it would be accepted. Nothing is recorded.</summary>
    private async Task<Refusal?> Refused(ApproachCommand command)
    {
        ApproachHistory before = await store.LoadAsync(Id);
        Refusal? because = (await Service.DecideAsync(Id, command) as Decision.Refused)?.Because;
        await store.ReplaceAsync(Id, before.Events, (await store.LoadAsync(Id)).Version);
        return because;
    }
}
