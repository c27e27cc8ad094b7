namespace NetworkApproach;

/// <summary>How far one run of a plan has come: which ties are still open, and who is reached over how many ties. It is taken back, not made anew.</summary>
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

    internal Progress(TryNetwork network)
    {
        this.network = network;
        isOpen = new bool[network.Ties];
        hasWorked = new bool[network.Ties];
        Array.Fill(isOpen, true);
        places = [.. network.IsReached.Select(isReached => isReached ? 0 : int.MaxValue)];
        reached = [.. Enumerable.Range(0, network.People).Where(person => network.IsReached[person])];
        reachedAtFirst = reached.Count;
    }

    /// <summary>Those reached, in the order of it.</summary>
    internal IReadOnlyList<int> Reached => reached;

    /// <summary>Whether a target is reached.</summary>
    internal bool IsDone { get; private set; }

    internal bool IsOpen(int tie) => isOpen[tie];

    /// <summary>Whether a tie worked; remembered only where chains are limited.</summary>
    internal bool HasWorked(int tie) => hasWorked[tie];

    internal bool IsReached(int person) => places[person] < int.MaxValue;

    /// <summary>How many ties somebody is away from those reached at first, over ties that worked; 0 for everybody reached where chains are not limited.</summary>
    internal int PlaceOf(int person) => places[person];

    /// <summary>The chance that a try succeeds now: whoever is reached has agreed.</summary>
    internal double Yes(int tie) => network.Chance[tie] * (IsReached(network.To[tie]) ? 1 : network.Willing[network.To[tie]]);

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
        for (int tie = 0; tie < network.Ties; tie++)
        {
            if ((state.Open & (1UL << tie)) == 0)
            {
                Close(tie);
                hasWorked[tie] = (state.Worked & (1UL << tie)) != 0;
            }
        }

        for (int person = 0; person < network.People; person++)
        {
            if ((state.Reached & (1UL << person)) != 0 && !IsReached(person))
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

        reached.RemoveRange(reachedAtFirst, reached.Count - reachedAtFirst);
        IsDone = false;
    }

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
