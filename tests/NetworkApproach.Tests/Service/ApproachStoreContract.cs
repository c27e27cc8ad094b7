using Xunit;

namespace NetworkApproach.Tests.Service;

/// <summary>What every store must hold to. Derive it, say how to open a store, and every test runs against it. It uses nothing that is not
/// public.</summary>
public abstract class ApproachStoreContract
{
    private const int Writers = 32;
    private static readonly ApproachId Noname = new("noname");
    private static readonly ApproachId Other = new("other");
    private static readonly ContactId Me = new("me");
    private static readonly ContactId Ann = new("ann");
    private static readonly DateTimeOffset At = new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1)).AddTicks(1);

    [Fact]
    public async Task An_unknown_approach_is_empty_at_version_0()
    {
        ApproachHistory history = await Open().LoadAsync(Noname);

        Assert.Empty(history.Events);
        Assert.Equal(0, history.Version);
    }

    [Fact]
    public async Task Events_come_back_in_their_order_from_any_store_over_the_same_data_and_the_version_is_their_number()
    {
        ApproachEvent[] events = [Opened(Noname), Belief("z"), Belief("a"), Belief("é 李 😀 \" \\ \n \u2028")];

        Assert.True(await Open().AppendAsync(Noname, events[..1], 0));
        Assert.True(await Open().AppendAsync(Noname, events[1..], 1));

        ApproachHistory history = await Open().LoadAsync(Noname);
        Assert.Equal(events, history.Events);
        Assert.Equal(4, history.Version);
        Assert.All(events.Zip(history.Events), pair => Assert.True(pair.First.At.EqualsExact(pair.Second.At)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(long.MaxValue)]
    public async Task A_write_at_another_version_is_a_conflict_and_changes_nothing(long expected)
    {
        IApproachStore store = Open();
        ApproachEvent[] events = [Opened(Noname), Belief("first")];
        Assert.True(await store.AppendAsync(Noname, events, 0));

        Assert.False(await store.AppendAsync(Noname, [Belief("late")], expected));
        Assert.False(await store.ReplaceAsync(Noname, [Opened(Noname)], expected));

        ApproachHistory history = await store.LoadAsync(Noname);
        Assert.Equal(events, history.Events);
        Assert.Equal(2, history.Version);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(long.MaxValue)]
    public async Task An_unknown_approach_can_be_written_only_at_version_0(long expected)
    {
        IApproachStore store = Open();

        Assert.False(await store.AppendAsync(Noname, [Opened(Noname)], expected));
        Assert.False(await store.ReplaceAsync(Noname, [Opened(Noname)], expected));

        Assert.Equal(0, (await store.LoadAsync(Noname)).Version);
        Assert.True(await store.ReplaceAsync(Noname, [Opened(Noname)], 0));
        Assert.Equal([Opened(Noname)], (await store.LoadAsync(Noname)).Events);
    }

    [Fact]
    public async Task Appending_nothing_says_whether_the_version_stands_and_writes_nothing()
    {
        IApproachStore store = Open();

        Assert.True(await store.AppendAsync(Noname, [], 0));
        Assert.False(await store.AppendAsync(Noname, [], 1));

        Assert.Equal(0, (await store.LoadAsync(Noname)).Version);
    }

    [Fact]
    public async Task One_approach_does_not_touch_another()
    {
        IApproachStore store = Open();
        await store.AppendAsync(Noname, [Opened(Noname)], 0);
        await store.AppendAsync(Other, [Opened(Other), Belief("theirs")], 0);

        Assert.True(await store.ReplaceAsync(Other, [Opened(Other)], 2));

        Assert.Equal([Opened(Noname)], (await store.LoadAsync(Noname)).Events);
        Assert.Equal([Opened(Other)], (await store.LoadAsync(Other)).Events);
    }

    [Fact]
    public async Task Ids_differ_by_case_and_accents()
    {
        IApproachStore store = Open();
        await store.AppendAsync(new ApproachId("élan"), [Opened(Noname)], 0);

        Assert.Equal(0, (await store.LoadAsync(new ApproachId("Élan"))).Version);
        Assert.Equal(0, (await store.LoadAsync(new ApproachId("elan"))).Version);
    }

    [Fact]
    public async Task A_history_handed_out_does_not_change_afterwards()
    {
        IApproachStore store = Open();
        List<ApproachEvent> handedIn = [Opened(Noname)];
        await store.AppendAsync(Noname, handedIn, 0);
        handedIn.Clear();
        ApproachHistory before = await store.LoadAsync(Noname);

        await store.AppendAsync(Noname, [Belief("later")], 1);
        await store.ReplaceAsync(Noname, [], 2);

        Assert.Equal([Opened(Noname)], before.Events);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_replacement_stands_alone_and_whoever_read_what_stood_before_can_no_longer_write(int length)
    {
        IApproachStore store = Open();
        await store.AppendAsync(Noname, [Opened(Noname), Belief("names Ann")], 0);
        ApproachEvent[] replacement = [.. Enumerable.Range(0, length).Select(i => Belief($"kept {i}"))];

        Assert.True(await store.ReplaceAsync(Noname, replacement, 2));

        ApproachHistory history = await store.LoadAsync(Noname);
        Assert.Equal(replacement, history.Events);
        Assert.True(history.Version > 2);
        Assert.True(history.Version >= length);
        Assert.False(await store.AppendAsync(Noname, [Belief("late")], 2));
        Assert.False(await store.ReplaceAsync(Noname, [Belief("late")], 2));
        Assert.True(await store.AppendAsync(Noname, [Belief("next")], history.Version));
        Assert.Equal([.. replacement, Belief("next")], (await store.LoadAsync(Noname)).Events);
        Assert.Equal(history.Version + 1, (await store.LoadAsync(Noname)).Version);
    }

    [Fact]
    public async Task No_two_histories_ever_have_the_same_version()
    {
        IApproachStore store = Open();
        HashSet<long> versions = [0];
        for (int i = 0; i < 20; i++)
        {
            long version = (await store.LoadAsync(Noname)).Version;
            Assert.True(i % 3 == 0
                ? await store.ReplaceAsync(Noname, [Belief($"{i}")], version)
                : await store.AppendAsync(Noname, [Belief($"{i}"), Belief($"{i}b")], version));

            Assert.True(versions.Add((await store.LoadAsync(Noname)).Version));
        }
    }

    [Fact]
    public async Task Many_writers_at_once_lose_nothing_and_keep_each_their_order()
    {
        const int each = 4;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            IApproachStore store = Open();
            for (int i = 0; i < each; i++)
            {
                await Insist(store, Belief($"{writer}:{i}"));
            }
        })));

        ApproachHistory history = await Open().LoadAsync(Noname);
        Assert.Equal(Writers * each, history.Version);
        string[][] texts = [.. history.Events.Cast<ApproachEvent.BeliefStated>().Select(belief => belief.Text.Split(':'))];
        for (int writer = 0; writer < Writers; writer++)
        {
            Assert.Equal(
                Enumerable.Range(0, each).Select(i => $"{i}"), texts.Where(text => text[0] == $"{writer}").Select(text => text[1]));
        }
    }

    [Fact]
    public async Task Of_many_writers_at_one_version_exactly_one_succeeds_and_wholly()
    {
        for (long version = 0; version < 6;)
        {
            bool[] won = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => writer % 8 == 7
                ? Open().ReplaceAsync(Noname, [Belief($"{writer}"), Belief($"{writer}")], version)
                : Open().AppendAsync(Noname, [Belief($"{writer}"), Belief($"{writer}")], version))));

            ApproachHistory history = await Open().LoadAsync(Noname);
            int winner = Array.IndexOf(won, true);
            Assert.Single(won, true);
            Assert.Equal([Belief($"{winner}"), Belief($"{winner}")], history.Events.TakeLast(2));
            Assert.True(history.Version > version);
            version = history.Version;
        }
    }

    [Fact]
    public async Task What_was_given_up_beforehand_throws_and_writes_nothing()
    {
        IApproachStore store = Open();
        CancellationToken cancelled = new(canceled: true);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.LoadAsync(Noname, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.AppendAsync(Noname, [Opened(Noname)], 0, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.ReplaceAsync(Noname, [Opened(Noname)], 0, cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.FootprintsAsync(Me, Noname, [Ann], At, cancelled));

        Assert.Equal(0, (await store.LoadAsync(Noname)).Version);
    }

    [Fact]
    public async Task What_no_caller_can_mean_is_an_argument_error()
    {
        IApproachStore store = Open();

        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.LoadAsync(default));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.AppendAsync(default, [], 0));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.AppendAsync(Noname, [Opened(Noname)], -1));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.AppendAsync(Noname, [Opened(Noname), null!], 0));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.AppendAsync(Noname, null!, 0));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.ReplaceAsync(default, [], 0));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.ReplaceAsync(Noname, [], -1));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.ReplaceAsync(Noname, [null!], 0));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.FootprintsAsync(default, Noname, [Ann], At));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.FootprintsAsync(Me, default, [Ann], At));
        await Assert.ThrowsAnyAsync<ArgumentException>(() => store.FootprintsAsync(Me, Noname, [Ann, default], At));
        Assert.Equal(0, (await store.LoadAsync(Noname)).Version);
    }

    [Fact]
    public async Task Somebody_with_no_part_in_another_approach_has_no_footprint_there()
    {
        IApproachStore store = Open();
        await store.AppendAsync(Noname, [Opened(Noname), new ApproachEvent.Talked(new ActId("talk"), At, Ann, 20)], 0);
        await store.AppendAsync(Other, [Opened(Other)], 0);

        Assert.Empty(await store.FootprintsAsync(Me, Noname, [Ann], At));
        Assert.Empty(await store.FootprintsAsync(new ContactId("somebody else"), Other, [Ann], At));
        Assert.Empty(await store.FootprintsAsync(Me, Other, [], At));
    }

    [Fact]
    public async Task What_somebody_was_asked_in_another_approach_of_the_same_seeker_comes_back_as_their_footprint()
    {
        IApproachStore store = Open();
        ApproachEvent[] elsewhere =
        [
            Opened(Other),
            new ApproachEvent.AcquaintanceStated(new ActId("known"), At, Ann, "school", new DateOnly(2010, 1, 1)),
            new ApproachEvent.Talked(new ActId("talk"), At, Ann, 25, 10),
            new ApproachEvent.Answered(new ActId("no"), At, Ann, new Request.Names(), new Answer.No()),
        ];
        await store.AppendAsync(Noname, [Opened(Noname)], 0);
        await store.AppendAsync(Other, elsewhere, 0);

        Footprint footprint = Assert.Single(await store.FootprintsAsync(Me, Noname, [Ann, Ann, new ContactId("bob")], At));

        Assert.Equal((Ann, 15, 10), (footprint.Person, footprint.MinutesTaken, footprint.MinutesOffered));
        Assert.Contains(footprint.Requests, past => past is { Request: Request.Names, Said: Answer.No });
    }

    /// <summary>A store over the data of this test, empty when the test begins; called once for every writer.</summary>
    protected abstract IApproachStore Open();

    private static ApproachEvent.Opened Opened(ApproachId approach) =>
        new(new ActId("opened"), At, approach, Me, new Target(new CompanyName("Noname Corp")), ApproachPolicy.Default);

    private static ApproachEvent.BeliefStated Belief(string text) => new(new ActId($"belief {text}"), At, Topic.Work, text);

    private static async Task Insist(IApproachStore store, ApproachEvent e)
    {
        while (!await store.AppendAsync(Noname, [e], (await store.LoadAsync(Noname)).Version))
        {
            await Task.Yield();
        }
    }
}
