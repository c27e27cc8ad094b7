namespace NetworkApproach.Tool;

/// <summary>What the demo has recorded so far, and how it is told. Everything goes through
/// <see cref="Approach.Decide(ApproachCommand, Footprint?)"/> and <see cref="Approach.Evolve"/>.</summary>
internal sealed class DemoRecord
{
    private static readonly TimeOnly Morning = new(9, 30);
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    private readonly DemoWords words;
    private readonly List<DemoLine> lines = [];
    private DateOnly? toldDay;
    private int acts;

    internal DemoRecord(DemoWords words, DateTimeOffset now) => (this.words, Now) = (words, now);

    /// <summary>Goes on from another record; its lines stay there.</summary>
    /// <param name="before">The other record.</param>
    /// <param name="isToldAfter">Whether it is told right after the other, under the same day.</param>
    internal DemoRecord(DemoRecord before, bool isToldAfter)
    {
        words = before.words;
        toldDay = isToldAfter ? before.toldDay : null;
        Now = before.Now;
        Approach = before.Approach;
        acts = before.acts;
    }

    internal Approach Approach { get; private set; } = Approach.Unopened;

    internal DateTimeOffset Now { get; private set; }

    internal IReadOnlyList<DemoLine> Lines => lines;

    /// <summary>How many lines there are to read.</summary>
    internal int Shown => lines.Count(line => line.Text.Length > 0);

    internal DateOnly Today => Approach.Policy.DayOf(Now);

    internal void Tell(DemoTone tone, string text)
    {
        DemoLine line = new(tone, text, Now);
        if (tone == DemoTone.Reply)
        {
            Add(line);
        }
        else
        {
            lines.Add(line);
        }
    }

    /// <summary>Submits a command that the rules allow, and tells it.</summary>
    internal ActId Submit(Func<ActId, ApproachCommand> command, DemoTone tone, string text, string? why = null)
    {
        ActId act = NextAct();
        foreach (ApproachEvent e in Approach.Decide(command(act)).EventsOrThrow())
        {
            Approach = Approach.Evolve(e);
            Add(new DemoLine(tone, text, Now, why, e));
        }

        Now += Pause;
        return act;
    }

    internal ActId Record(Func<ActId, ApproachEvent> happened, DemoTone tone = DemoTone.Reply, string text = "", string? why = null) =>
        Submit(act => new ApproachCommand.Record(happened(act)), tone, text, why);

    /// <summary>Takes one of the moves that the library lists now.</summary>
    internal ActId Take<T>(Func<T, bool> which, string text, string? why = null)
        where T : Move => Take(Approach.Moves(Now).OfType<T>().First(which), text, why);

    /// <summary>Takes a move that a plan has found.</summary>
    internal ActId Take(Move move, string text, string? why) => Submit(act => move.ToCommand(act, Now), DemoTone.Act, text, why);

    /// <summary>Submits a command that the rules refuse, and tells their sentence. Nothing is recorded.</summary>
    internal void TryRefused(Func<ActId, ApproachCommand> command, string text)
    {
        if (Approach.Decide(command(NextAct())) is Decision.Refused { Because: var because })
        {
            Add(new DemoLine(DemoTone.Act, text, Now, Refusal: because));
        }
        else
        {
            throw new InvalidOperationException($"The demo expected a refusal: {text}");
        }
    }

    /// <summary>Lets working days pass, and pays each courtesy on the first of them on which it is due: nobody is thanked late.</summary>
    internal void Wait(int workingDays) => WaitUntil(Approach.Policy.WorkingDaysAfter(Today, workingDays));

    /// <inheritdoc cref="Wait"/>
    internal void WaitUntil(DateOnly day)
    {
        while (Today < day)
        {
            DateOnly next = Approach.Policy.WorkingDaysAfter(Today, 1);
            GoTo(next < day ? next : day);
            PayCourtesies(courtesy => courtesy.Status != CourtesyStatus.Owed);
        }
    }

    internal void PayCourtesies(Func<Courtesy, bool> which)
    {
        Courtesy[] owed = [.. Approach.Moves(Now).OfType<Move.Pay>().Select(move => move.Courtesy).Where(which)];
        bool isFirst = true;
        foreach (Courtesy courtesy in owed)
        {
            Take<Move.Pay>(
                move => move.Courtesy.Kind == courtesy.Kind && move.Courtesy.For == courtesy.For,
                isFirst ? words.Pays(owed) : string.Empty);
            isFirst = false;
        }
    }

    private void Add(DemoLine line)
    {
        if (line.Text.Length > 0 && toldDay != Today)
        {
            toldDay = Today;
            lines.Add(new DemoLine(DemoTone.Day, words.Day(Today), Now));
        }

        lines.Add(line);
    }

    private void GoTo(DateOnly day)
    {
        DateTime local = day.ToDateTime(Morning);
        Now = new DateTimeOffset(local, Approach.Policy.Zone.GetUtcOffset(local));
    }

    private ActId NextAct() => new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"act-{++acts:000}"));
}
