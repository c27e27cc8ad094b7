namespace NetworkApproach.Planning;

/// <summary>How far one run of a plan has come: which ties are still open, and who is reached over how many ties. It is taken back, not
/// made anew.</summary>
internal sealed class Progress
{
    private const int Far = int.MaxValue - 1;

    private readonly TryNetwork network;
    private readonly bool[] isOpen;
    private readonly bool[] hasWorked;
    private readonly int[] places;
    private readonly List<int> reached;
    private readonly int reachedAtFirst;
    private readonly List<int> closed = [];
    private readonly int[] spentOn;
    private readonly List<int> charged = [];
    private long spent;
    private long day;

    internal Progress(TryNetwork network)
    {
        this.network = network;
        isOpen = new bool[network.Ties];
        hasWorked = new bool[network.Ties];
        Array.Fill(isOpen, true);
        places = [.. network.IsReached.Select(isReached => isReached ? 0 : int.MaxValue)];
        reached = [.. Enumerable.Range(0, network.People).Where(person => network.IsReached[person])];
        reachedAtFirst = reached.Count;
        spentOn = new int[network.People];
    }

    /// <summary>Those reached, in the order of it.</summary>
    internal IReadOnlyList<int> Reached => reached;

    /// <summary>Whether a target is reached.</summary>
    internal bool IsDone { get; private set; }

    /// <summary>Whether no tie was tried yet.</summary>
    internal bool IsUntouched => closed.Count == 0;

    internal bool IsOpen(int tie) => isOpen[tie];

    /// <summary>Whether a tie worked; remembered only where chains are limited.</summary>
    internal bool HasWorked(int tie) => hasWorked[tie];

    internal bool IsReached(int person) => places[person] < int.MaxValue;

    /// <summary>How many ties somebody is away from those reached at first, over ties that worked; 0 for everybody reached where chains are
    /// not limited.</summary>
    internal int PlaceOf(int person) => places[person];

    /// <summary>The chance that a try succeeds now: whoever is reached has agreed.</summary>
    internal double Yes(int tie) => network.Chance[tie] * Agrees(tie);

    /// <summary>The chance that the person at a tie's end agrees now.</summary>
    internal double Agrees(int tie) => IsReached(network.To[tie]) ? 1 : network.Agrees(tie);

    /// <summary>Whether the caps allow a tie to be tried once so many more minutes and days are gone.</summary>
    internal bool Fits(int tie, int minutes = 0, int days = 0) => network.Fits(tie, spent + minutes, spentOn[network.To[tie]], day + days);

    /// <summary>Whether a tie leads from somebody reached to somebody new, or nearer, and the caps allow it.</summary>
    internal bool CanTry(int tie)
    {
        (int from, int to) = (network.From[tie], network.To[tie]);
        int place = network.IsLimited && IsReached(from) ? places[from] + 1 : 0;
        return isOpen[tie] && IsReached(from) && place < places[to] && place <= network.MostSteps && Fits(tie);
    }

    /// <summary>Counts the minutes of a try.</summary>
    internal void Charge(int tie)
    {
        spent += network.Minutes[tie];
        spentOn[network.To[tie]] += network.Minutes[tie];
        charged.Add(tie);
    }

    /// <summary>Lets days go by.</summary>
    internal void Wait(int days) => day += days;

    /// <summary>A tie was tried and worked, and its person agreed.</summary>
    internal void Succeed(int tie)
    {
        Close(tie);
        (int from, int to) = (network.From[tie], network.To[tie]);
        if (!IsReached(to))
        {
            reached.Add(to);
        }

        IsDone |= network.IsTarget[to];
        hasWorked[tie] = network.IsLimited;
        Place(to, network.IsLimited ? places[from] + 1 : 0);
    }

    /// <summary>A tie is not to be tried any more.</summary>
    internal void Close(int tie)
    {
        if (isOpen[tie])
        {
            isOpen[tie] = false;
            closed.Add(tie);
        }
    }

    /// <summary>A person is not to be met any more.</summary>
    internal void Leave(int person)
    {
        foreach (int tie in network.TiesTo(person))
        {
            Close(tie);
        }

        foreach (int tie in network.TiesFrom(person))
        {
            Close(tie);
        }
    }

    /// <summary>Takes over what is known in a state.</summary>
    internal void Take(TryState state)
    {
        Restart();
        (spent, day) = (state.Spent, state.Day);
        for (int tie = 0; tie < network.Ties; tie++)
        {
            if (Has(state.Tried, tie))
            {
                spentOn[network.To[tie]] += network.Minutes[tie];
                charged.Add(tie);
            }

            if (!Has(state.Open, tie))
            {
                Close(tie);
                hasWorked[tie] = Has(state.Worked, tie);
            }
        }

        for (int person = 0; person < network.People; person++)
        {
            if (Has(state.Reached, person) && !IsReached(person))
            {
                reached.Add(person);
                places[person] = network.IsLimited ? Far : 0;
            }
        }

        for (int tie = 0; tie < network.Ties; tie++)
        {
            if (HasWorked(tie) && network.IsReached[network.From[tie]])
            {
                Place(network.To[tie], 1);
            }
        }
    }

    /// <summary>Takes everything back.</summary>
    internal void Restart()
    {
        foreach (int tie in closed)
        {
            (isOpen[tie], hasWorked[tie]) = (true, false);
        }

        closed.Clear();
        foreach (int person in reached[reachedAtFirst..])
        {
            places[person] = int.MaxValue;
        }

        foreach (int tie in charged)
        {
            spentOn[network.To[tie]] = 0;
        }

        charged.Clear();
        reached.RemoveRange(reachedAtFirst, reached.Count - reachedAtFirst);
        (IsDone, spent, day) = (false, 0, 0);
    }

    private static bool Has(ulong set, int member) => (set & (1UL << member)) != 0;

    // Whoever was reached through somebody now nearer is nearer too.
    private void Place(int person, int place)
    {
        if (place >= places[person])
        {
            return;
        }

        places[person] = place;
        if (network.IsLimited)
        {
            foreach (int tie in network.TiesFrom(person).Where(HasWorked))
            {
                Place(network.To[tie], place + 1);
            }
        }
    }
}
