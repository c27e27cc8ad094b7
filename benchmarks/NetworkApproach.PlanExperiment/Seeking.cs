namespace NetworkApproach.PlanExperiment;

/// <summary>One seeker in the simple model: every tie's answer is drawn once, by a hash of the seeker and the tie, whatever the order of
/// tries.</summary>
internal sealed class Seeking
{
    private readonly HashSet<(ContactId From, ContactId To)> failed = [];
    private readonly Dictionary<ContactId, int> asked = [];
    private readonly HashSet<ContactId> met = [];
    private readonly List<ContactId> reached = [];
    private readonly SeekerPair pair;

    internal Seeking(Ground ground, SeekerPair pair)
    {
        (Ground, this.pair) = (ground, pair);
        Meet(pair.Seeker);
    }

    internal Ground Ground { get; }

    internal ContactId Boss => pair.Boss;

    internal int Number => pair.Number;

    /// <summary>The seeker, and everybody talked with since, in that order.</summary>
    internal IReadOnlyList<ContactId> Reached => reached;

    internal IReadOnlyCollection<(ContactId From, ContactId To)> Failed => failed;

    internal bool IsDone => met.Contains(Boss);

    internal long Minutes { get; private set; }

    internal int Tries { get; private set; }

    /// <summary>Who was turned to last: the relay, or on the seeker's own way the person; null before the first try.</summary>
    internal ContactId? AskedLast { get; private set; }

    /// <summary>How often a person was asked so far: as a relay, or for a talk.</summary>
    internal int AsksOf(ContactId who) => asked.GetValueOrDefault(who);

    /// <summary>The most often that one person was asked: as a relay, or for a talk.</summary>
    internal int GreatestLoad => asked.Count == 0 ? 0 : asked.Values.Max();

    /// <summary>The ties of somebody reached to people from whom at most three relays in all could lead to the boss; or, farther, to
    /// anybody else.</summary>
    internal IEnumerable<Tie> TiesOf(ContactId who, bool isFar) =>
        Ground.TiesFrom(who).Where(tie => pair.StepsToBoss.ContainsKey(tie.To) != isFar);

    /// <summary>Whether a tie leads to somebody new; each is tried once.</summary>
    internal bool IsOpen(Tie tie) => !met.Contains(tie.To) && !failed.Contains((tie.From, tie.To));

    /// <summary>Tries a tie: its minutes are taken, whatever the answer.</summary>
    internal void Try(Tie tie)
    {
        Tries++;
        Minutes += tie.Minutes;
        AskedLast = tie.From == pair.Seeker ? tie.To : tie.From;
        asked[tie.To] = asked.GetValueOrDefault(tie.To) + 1;
        if (tie.From != pair.Seeker)
        {
            asked[tie.From] = asked.GetValueOrDefault(tie.From) + 1;
        }

        if (Draw(tie) < tie.StatedChance!.Value.Value)
        {
            Meet(tie.To);
        }
        else
        {
            failed.Add((tie.From, tie.To));
        }
    }

    private void Meet(ContactId who)
    {
        if (met.Add(who))
        {
            reached.Add(who);
        }
    }

    private double Draw(Tie tie)
    {
        ulong hash = Mix((ulong)Number + 0x9E3779B97F4A7C15);
        foreach (char letter in $"{tie.From}>{tie.To}")
        {
            hash = Mix(hash ^ letter);
        }

        return (hash >> 11) * (1.0 / (1UL << 53));
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
