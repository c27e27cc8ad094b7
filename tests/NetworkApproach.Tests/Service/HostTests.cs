using Microsoft.Extensions.DependencyInjection;
using static NetworkApproach.Tests.Approaches.Told;
using Host = NetworkApproach.Approaches;

namespace NetworkApproach.Tests.Service;

/// <summary>What a host works with: <see cref="NetworkApproach.Approaches"/> over a store.</summary>
public sealed class HostTests
{
    private static readonly ApproachId Id = new("approach");

    [Fact]
    public async Task A_command_accepted_is_appended_and_loads_again()
    {
        InMemoryApproachStore store = new();
        Host host = new(store, new NetworkApproachOptions());

        Assert.False((await host.LoadAsync(Id)).IsOpened);
        Decision decision = await host.DecideAsync(Id, new ApproachCommand.Record(Open));
        await host.DecideAsync(Id, new ApproachCommand.Record(Known("k", 0, "ann")));
        Approach approach = await host.LoadAsync(Id);

        Assert.Equal([Open], Assert.IsType<Decision.Accepted>(decision).Events);
        Assert.Equal([Open, Known("k", 0, "ann")], approach.Events);
        Assert.Equal(2, (await store.LoadAsync(Id)).Version);
    }

    [Fact]
    public async Task The_same_act_again_writes_nothing_and_a_refusal_neither()
    {
        OvertakenStore store = new();
        Host host = await Stored(store, BobNamed);

        // The clock has moved between the two tries.
        var again = Assert.IsType<Decision.AlreadyRecorded>(
            await host.DecideAsync(Id, new ApproachCommand.Record(Known("k", 5, "ann"))));
        Assert.Equal([new RecordedAct(BobNamed[1], RecordedAs.Standing, null)], again.Acts);
        Assert.IsType<Refusal.ActIdTaken>(
            Assert.IsType<Decision.Refused>(await host.DecideAsync(Id, new ApproachCommand.Record(Known("k", 1, "bob")))).Because);
        Assert.Equal(BobNamed, (await store.LoadAsync(Id)).Events);
        Assert.Equal(1, store.Writes);
    }

    [Fact]
    public async Task What_changes_other_acts_is_told_first_and_kept_at_the_version_that_was_told()
    {
        OvertakenStore store = new();
        Host host = await Stored(store, BobAsked);
        ApproachCommand withdrawn = new ApproachCommand.Record(Said("w", 2.5, "ann", Leave("bob"), new Answer.No()));

        var told = Assert.IsType<Decision.Accepted>(await host.DecideAsync(Id, withdrawn));
        Assert.Equal([new ActId("a")], told.WillFlag.Select(breach => breach.Act));
        Assert.Equal(BobAsked, (await store.LoadAsync(Id)).Events);

        long version = (await store.LoadAsync(Id)).Version;
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.DecideAsync(Id, withdrawn, version - 1));
        Assert.Equal(BobAsked, (await store.LoadAsync(Id)).Events);
        Assert.IsType<Decision.Accepted>(await host.DecideAsync(Id, withdrawn, version));
        Assert.Equal([.. BobAsked, .. told.Events], (await store.LoadAsync(Id)).Events);
    }

    [Fact]
    public async Task What_was_asked_in_the_seekers_other_approaches_counts()
    {
        InMemoryApproachStore store = new();
        Host host = await Stored(store, AnnTalked);
        await store.AppendAsync(
            new ApproachId("other"),
            [Opened("open", 0, "other"), Known("k", 0, "ann"), Talked("t", 0, "ann", minutes: 15), Asked("q", 1, "ann", Knows("bob"))], 0);
        Approach approach = await host.LoadAsync(Id);
        ContactAttempt contact = ContactAttempt.Again(approach.LastTalkWith(Who("ann"))!, Channel.Message, 10);

        Assert.IsType<Decision.Accepted>(approach.Decide(new ApproachCommand.Attempt(new ActId("a"), contact, At(2))));
        Assert.Equal(
            25,
            Assert.IsType<Refusal.FootprintFull>(
                Assert.IsType<Decision.Refused>(
                    await host.DecideAsync(Id, new ApproachCommand.Attempt(new ActId("a"), contact, At(2)))).Because).Taken);
        Assert.IsType<Refusal.AwaitAnswer>(
            Assert.IsType<Decision.Refused>(
                await host.DecideAsync(Id, new ApproachCommand.Ask(new ActId("b"), Who("ann"), Knows("bob"), At(2)))).Because);
        Assert.IsType<Decision.Accepted>(
            await host.DecideAsync(Id, new ApproachCommand.Ask(new ActId("b"), Who("ann"), Knows("bob"), At(20))));
        Assert.IsType<Decision.Accepted>(
            await host.DecideAsync(Id, new ApproachCommand.Ask(new ActId("c"), Who("ann"), Knows("cyd"), At(20))));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 3)]
    [InlineData(3, 2)]
    public async Task Where_others_come_first_the_command_is_decided_again_on_what_they_wrote(int retries, int overtaken)
    {
        OvertakenStore store = new() { Before = overtaken };
        Host host = await Stored(store, AnnTalked, new NetworkApproachOptions { ConflictRetries = retries });

        Decision decision = await host.DecideAsync(Id, new ApproachCommand.Record(Named("n", 2, "ann", "bob")));

        Assert.IsType<Decision.Accepted>(decision);
        Assert.Equal(
            [.. AnnTalked, .. Enumerable.Range(1, overtaken).Select(n => Noted($"other {n}", 1, "eve")), Named("n", 2, "ann", "bob")],
            (await store.LoadAsync(Id)).Events);
        Assert.Equal(overtaken + 2, store.Writes);
    }

    [Fact]
    public async Task What_others_wrote_may_turn_a_yes_into_a_no()
    {
        OvertakenStore store = new() { Before = 1, Other = _ => Closed("closed", 2) };
        Host host = await Stored(store, Interested);

        Decision decision = await host.DecideAsync(Id, new ApproachCommand.Ask(new ActId("q"), Who("ann"), Names(), At(2)));

        Assert.IsType<Refusal.NoGo>(Assert.IsType<Decision.Refused>(decision).Because);
        Assert.Equal([.. Interested, Closed("closed", 2)], (await store.LoadAsync(Id)).Events);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Overtaken_once_too_often_it_gives_up_and_nothing_of_its_own_is_written(int retries)
    {
        OvertakenStore store = new() { Before = int.MaxValue };
        Host host = await Stored(store, BobNamed, new NetworkApproachOptions { ConflictRetries = retries });

        InvalidOperationException decided =
            await Assert.ThrowsAsync<InvalidOperationException>(() => host.DecideAsync(
                Id, new ApproachCommand.Record(Named("m", 2, "ann", "cyd"))));
        Assert.Contains($"approach was written to by others {retries + 1} times", decided.Message, StringComparison.Ordinal);
        Assert.Equal(1 + retries + 1, store.Writes);

        InvalidOperationException forgot =
            await Assert.ThrowsAsync<InvalidOperationException>(() => host.ForgetAsync(
                Id, Who("bob"), Who("somebody"), new ActId("e"), At(3)));
        Assert.Contains($"{retries + 1} times", forgot.Message, StringComparison.Ordinal);
        IReadOnlyList<ApproachEvent> events = (await store.LoadAsync(Id)).Events;
        Assert.DoesNotContain(events, e => e.Id == new ActId("m") || e is ApproachEvent.Erased);
        Assert.Equal(BobNamed, events.Take(BobNamed.Count));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public async Task Forgetting_replaces_the_stored_history_and_lists_what_may_still_name_them(int overtaken)
    {
        OvertakenStore store = new() { Before = overtaken };
        Host host = await Stored(store, [.. BobGranted, new ApproachEvent.BeliefStated(new ActId("b"), At(2), Topic.Team, "bob leads it")]);

        IReadOnlyList<Mention> mentions = await host.ForgetAsync(Id, Who("bob"), Who("somebody"), new ActId("e"), At(3));
        ApproachHistory history = await store.LoadAsync(Id);

        Assert.Equal([new Mention(new ActId("b"), "bob leads it")], mentions);
        Assert.Equal(new ApproachEvent.Erased(new ActId("e"), At(3), Who("somebody")), history.Events[^1]);
        Assert.Equal(BobGranted.Count + 2 + overtaken, history.Events.Count);
        Assert.DoesNotContain(history.Events, e => e.People.Contains(Who("bob")));
        Assert.True(history.Version >= history.Events.Count);
        Assert.Contains(history.Events, e => e is ApproachEvent.BeliefStated { Text: "bob leads it" });
    }

    [Fact]
    public async Task Forgetting_blanks_what_the_seeker_decided_to()
    {
        InMemoryApproachStore store = new();
        Host host = await Stored(store, [.. BobGranted, new ApproachEvent.BeliefStated(new ActId("b"), At(2), Topic.Team, "bob leads it")]);

        HashSet<Mention> blank = [new(new("b"), "bob leads it")];
        Assert.Empty(await host.ForgetAsync(Id, Who("bob"), Who("somebody"), new ActId("e"), At(3), blank));
        Assert.Contains((await store.LoadAsync(Id)).Events, e => e is ApproachEvent.BeliefStated { Text: Forgetting.Blank });
    }

    [Fact]
    public async Task An_approach_is_opened_under_its_own_id_and_null_is_an_argument_error()
    {
        InMemoryApproachStore store = new();
        Host host = new(store, new NetworkApproachOptions());

        ArgumentException refused =
            await Assert.ThrowsAsync<ArgumentException>(() => host.DecideAsync(new ApproachId("wrong"), new ApproachCommand.Record(Open)));
        Assert.Equal("command", refused.ParamName);
        Assert.Contains("wrong", refused.Message, StringComparison.Ordinal);
        Assert.Equal(0, (await store.LoadAsync(new ApproachId("wrong"))).Version);
        await Assert.ThrowsAsync<ArgumentNullException>(() => host.DecideAsync(Id, null!));
        await Assert.ThrowsAsync<ArgumentException>(() => host.ForgetAsync(Id, Who("bob"), Who("somebody"), new ActId("e"), At(3)));
        Assert.Throws<ArgumentNullException>(() => new Host(null!, new NetworkApproachOptions()));
        Assert.Throws<ArgumentNullException>(() => new Host(store, null!));
    }

    [Fact]
    public async Task Before_the_opening_everything_else_is_refused()
    {
        Host host = new(new InMemoryApproachStore(), new NetworkApproachOptions());

        Assert.IsType<Refusal.NotOpened>(
            Assert.IsType<Decision.Refused>(
                await host.DecideAsync(Id, new ApproachCommand.Ask(new ActId("q"), Who("ann"), Names(), At(2)))).Because);
    }

    [Fact]
    public async Task What_was_given_up_is_not_written()
    {
        InMemoryApproachStore store = new();
        Host host = await Stored(store, BobNamed);
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.LoadAsync(Id, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.DecideAsync(
            Id, new ApproachCommand.Record(Talked("u", 2, "ann")), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => host.ForgetAsync(
            Id, Who("bob"), Who("somebody"), new ActId("e"), At(3), cancellationToken: cancelled));
        Assert.Equal(BobNamed, (await store.LoadAsync(Id)).Events);
    }

    [Fact]
    public void Now_is_the_hosts_clock_in_the_zone_of_its_policy_and_options_changed_later_are_nobodys()
    {
        NetworkApproachOptions options = new()
        {
            Clock = new StoppedClock(),
            Policy = new ApproachPolicy { Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo") }
        };
        Host host = new(new InMemoryApproachStore(), options);
        ApproachPolicy policy = options.Policy;
        options.Policy = ApproachPolicy.Default;

        Assert.True(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.FromHours(9)).EqualsExact(host.Now));
        Assert.Same(policy, host.Policy);
    }

    [Fact]
    public async Task A_registered_host_is_made_over_the_hosts_store_anew_in_every_scope()
    {
        InMemoryApproachStore store = new();
        IServiceCollection services = new ServiceCollection().AddNetworkApproach().AddSingleton<IApproachStore>(store);
        ServiceDescriptor registered = Assert.Single(services, service => service.ServiceType == typeof(Host));
        var host = (Host)ActivatorUtilities.CreateInstance(new Instances(services), registered.ImplementationType!);

        await host.DecideAsync(Id, new ApproachCommand.Record(Open));

        Assert.Equal(ServiceLifetime.Scoped, registered.Lifetime);
        Assert.Equal([Open], (await store.LoadAsync(Id)).Events);
    }

    private static async Task<Host> Stored(
        IApproachStore store, IReadOnlyList<ApproachEvent> history, NetworkApproachOptions? options = null)
    {
        await store.AppendAsync(Id, history, 0);
        return new Host(store, options ?? new NetworkApproachOptions());
    }

    /// <summary>Whatever was registered as an instance.</summary>
    private sealed class Instances(IServiceCollection services) : IServiceProvider
    {
        public object? GetService(Type serviceType) =>
            services.SingleOrDefault(service => service.ServiceType == serviceType)?.ImplementationInstance;
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 23, 16, 0, 0, TimeSpan.Zero);
    }

    /// <summary>A store where, after the first write, somebody else comes first so many times.</summary>
    private sealed class OvertakenStore : IApproachStore
    {
        private readonly InMemoryApproachStore inner = new();
        private int overtaken;

        internal int Before { get; init; }

        internal Func<int, ApproachEvent> Other { get; init; } = n => Noted($"other {n}", 1, "eve");

        internal int Writes { get; private set; }

        public Task<ApproachHistory> LoadAsync(ApproachId approach, CancellationToken cancellationToken = default) =>
            inner.LoadAsync(approach, cancellationToken);

        public async Task<bool> AppendAsync(
            ApproachId approach, IReadOnlyList<ApproachEvent> events, long expectedVersion, CancellationToken cancellationToken = default)
        {
            await Overtake(approach, expectedVersion);
            return await inner.AppendAsync(approach, events, expectedVersion, cancellationToken);
        }

        public async Task<bool> ReplaceAsync(
            ApproachId approach, IReadOnlyList<ApproachEvent> history, long expectedVersion, CancellationToken cancellationToken = default)
        {
            await Overtake(approach, expectedVersion);
            return await inner.ReplaceAsync(approach, history, expectedVersion, cancellationToken);
        }

        public Task<IReadOnlyList<Footprint>> FootprintsAsync(
            ContactId seeker, ApproachId except, IReadOnlyCollection<ContactId> people, DateTimeOffset at,
            CancellationToken cancellationToken = default) =>
            inner.FootprintsAsync(seeker, except, people, at, cancellationToken);

        private async Task Overtake(ApproachId approach, long version)
        {
            Writes++;
            if (version > 0 && overtaken < Before)
            {
                overtaken++;
                await inner.AppendAsync(approach, [Other(overtaken)], version);
            }
        }
    }
}
