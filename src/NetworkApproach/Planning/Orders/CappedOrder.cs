namespace NetworkApproach;

/// <summary>The greatest chance that any order of tries reaches, then the fewest minutes, where the order changes the chance: by dynamic programming over every answer had; up to 64 ties and people.</summary>
internal sealed class CappedOrder
{
    // Chances that differ by no more than sums do are equal: the fewer minutes decide.
    private const double Same = 1e-12;

    private readonly TryNetwork network;
    private readonly int mostStates;
    private readonly Func<Answers, int>? plan;
    private readonly CancellationToken cancellation;
    private readonly Dictionary<Answers, Outlook> known = [];
    private readonly Progress progress;

    /// <summary>Prepares the search.</summary>
    /// <param name="network">At most <see cref="ExactOrder.MostTies"/> ties and people.</param>
    /// <param name="mostStates">How many states are looked at.</param>
    /// <param name="plan">The tie to try in each state, less than 0 to stop; null for the best.</param>
    /// <param name="cancellation">Stops it.</param>
    internal CappedOrder(TryNetwork network, int mostStates, Func<Answers, int>? plan, CancellationToken cancellation)
    {
        this.network = network;
        this.mostStates = mostStates;
        this.plan = plan;
        this.cancellation = cancellation;
        progress = new Progress(network);
    }

    /// <summary>Whether the best order is followed, not a plan.</summary>
    internal bool IsBest => plan is null;

    /// <summary>Whether there were more states than are looked at: the outlooks are then worth nothing.</summary>
    internal bool IsOver { get; private set; }

    /// <summary>Whether one outlook is better than another.</summary>
    internal static bool IsBetter(Outlook one, Outlook other) =>
        one.Chance > other.Chance + Same || (one.Chance >= other.Chance - Same && one.Minutes < other.Minutes);

    /// <summary>The outlook after some answers.</summary>
    internal Outlook Of(Answers answers)
    {
        if (known.TryGetValue(answers, out Outlook outlook) || IsOver)
        {
            return outlook;
        }

        cancellation.ThrowIfCancellationRequested();
        progress.Take(answers);
        if (progress.IsDone)
        {
            outlook = new Outlook(1, 0);
        }
        else
        {
            foreach (int tie in plan is null ? [.. Tries(answers)] : plan(answers) is >= 0 and int planned ? [planned] : Array.Empty<int>())
            {
                Outlook after = After(answers, tie).Overall;
                outlook = IsBetter(after, outlook) ? after : outlook;
            }
        }

        IsOver |= known.Count >= mostStates;
        known[answers] = outlook;
        return outlook;
    }

    /// <summary>The ties that can be tried after some answers within every cap.</summary>
    internal IReadOnlyList<int> Tries(Answers answers)
    {
        progress.Take(answers);
        return [.. Enumerable.Range(0, network.Ties).Where(progress.CanTry)];
    }

    /// <summary>What follows from a try.</summary>
    internal Prospects After(Answers answers, int tie)
    {
        (double chance, double agrees) = (network.Chance[tie], network.Agrees(tie));
        progress.Take(answers);
        agrees = progress.IsReached(network.To[tie]) ? 1 : agrees;
        Outlook yes = Of(answers with { Worked = answers.Worked | (1UL << tie) });
        Outlook noTie = chance < 1 || agrees == 1 ? Of(answers with { Failed = answers.Failed | (1UL << tie) }) : default;
        Outlook noPerson = agrees < 1 ? Of(answers with { Failed = answers.Failed | (1UL << tie), Declined = answers.Declined | (1UL << network.To[tie]) }) : default;
        return new Prospects(network.Minutes[tie], chance, agrees, yes, noTie, noPerson);
    }

    /// <summary>The answers had so far; a tie over which a person declined counts as failed.</summary>
    internal readonly record struct Answers(ulong Failed, ulong Worked, ulong Declined);

    /// <summary>The chance of success, and the minutes expected.</summary>
    internal readonly record struct Outlook(double Chance, double Minutes);

    /// <summary>What follows from trying one tie: after a yes, after the relay's no, after the person's no.</summary>
    internal readonly record struct Prospects(int Asked, double TieChance, double Agrees, Outlook AfterYes, Outlook AfterTie, Outlook AfterPerson)
    {
        internal double Yes => TieChance * Agrees;

        internal Outlook Overall => new(
            (Yes * AfterYes.Chance) + ((1 - TieChance) * AfterTie.Chance) + (TieChance * (1 - Agrees) * AfterPerson.Chance),
            Asked + (Yes * AfterYes.Minutes) + ((1 - TieChance) * AfterTie.Minutes) + (TieChance * (1 - Agrees) * AfterPerson.Minutes));

        internal double ChanceAfterNo => Yes >= 1 ? AfterTie.Chance : (Overall.Chance - (Yes * AfterYes.Chance)) / (1 - Yes);
    }
}
