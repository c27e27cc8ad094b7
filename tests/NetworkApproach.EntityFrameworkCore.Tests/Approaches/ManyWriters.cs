using System.Globalization;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>Many hosts decide commands on one approach at once: 200, or 1,000 in a long run,
/// <c>NETWORKAPPROACH_COMMANDS=1000</c>.</summary>
internal static class ManyWriters
{
    private const int Writers = 32;
    private static readonly int Commands = Environment.GetEnvironmentVariable("NETWORKAPPROACH_COMMANDS") is { } told
        ? int.Parse(told, CultureInfo.InvariantCulture)
        : 200;
    private static readonly int Talks = Commands / 10;
    private static readonly ApproachId Noname = new("noname");
    private static readonly ContactId Ann = new("ann");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    /// <summary>Exactly the accepted commands are there, each once; of every command that only one may win, one has won.</summary>
    internal static async Task LoseNothingAsync(Database database)
    {
        await OpenAsync(database);
        int next = 0;
        (ActId Act, bool Accepted)[][] told = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
        {
            Approaches approaches = new(database.Store(), new NetworkApproachOptions { ConflictRetries = 100 });
            List<(ActId, bool)> mine = [];
            while (Interlocked.Increment(ref next) is var turn && turn <= Commands)
            {
                ApproachCommand.Record command = Command(writer, turn);
                mine.Add((command.Event.Id, await InsistAsync(approaches, command) is Decision.Accepted { Events.Count: 1 }));
            }

            return mine.ToArray();
        })));

        ApproachHistory history = await database.Store().LoadAsync(Noname);
        ActId[] accepted = [.. told.SelectMany(one => one).Where(one => one.Accepted).Select(one => one.Act)];
        Assert.Equal(Commands, told.Sum(one => one.Length));
        Assert.Equal(accepted.Order(), history.Events.Skip(3 + Talks).Select(e => e.Id).Order());
        Assert.Equal(history.Version, history.Events.Count);
        Assert.Equal(Talks, history.Events.OfType<ApproachEvent.CourtesyPaid>().Count());
        Assert.Empty(Audit.Of(history.Events));
    }

    /// <summary>Every other turn thanks for a talk for which four other turns thank as well, and only the first is owed; the rest note
    /// beliefs.</summary>
    private static ApproachCommand.Record Command(int writer, int turn) => turn % 2 == 0
        ? new ApproachCommand.Record(
            new ApproachEvent.CourtesyPaid(Id($"thanks-{turn}"), At, CourtesyKind.Thanks, Id($"talk-{turn / 2 % Talks}")))
        : new ApproachCommand.Record(new ApproachEvent.BeliefStated(Id($"belief-{turn}"), At, Topic.Work, $"writer {writer}"));

    private static ActId Id(FormattableString text) => new(text.ToString(CultureInfo.InvariantCulture));

    private static async Task<Decision> InsistAsync(Approaches approaches, ApproachCommand command)
    {
        while (true)
        {
            try
            {
                return await approaches.DecideAsync(Noname, command);
            }
            catch (InvalidOperationException overtaken) when (overtaken.Message.Contains("try again", StringComparison.Ordinal))
            {
                // It got its conflict; nothing was recorded, as it says.
            }
        }
    }

    private static async Task OpenAsync(Database database)
    {
        ApproachEvent[] opening =
        [
            new ApproachEvent.Opened(
                Id($"opened"), At, Noname, new ContactId("me"), new Target(new CompanyName("Noname Corp")), ApproachPolicy.Default),
            new ApproachEvent.PersonNoted(Id($"ann"), At, new Contact(Ann, "Ann")),
            new ApproachEvent.AcquaintanceStated(Id($"known"), At, Ann, "school", new DateOnly(2010, 1, 1)),
        ];
        IEnumerable<ApproachEvent> talks = Enumerable
            .Range(0, Talks)
            .Select(talk => new ApproachEvent.Talked(Id($"talk-{talk}"), At, Ann, 5));
        Assert.True(await database.Store().AppendAsync(Noname, [.. opening, .. talks], 0));
    }
}
