namespace NetworkApproach.Planning;

/// <summary>Finds the chain with the greatest chance per expected minute among those whose minutes and days, if all its ties work, stay
/// within what caps leave.</summary>
/// <remarks>As <see cref="ChainSearch"/> one cost orders the chains to a person; those that cost more but take fewer minutes, days or ties
/// are kept beside (a label-setting search over four criteria, exact).</remarks>
internal sealed class CappedChainSearch(TryNetwork network)
{
    private readonly PriorityQueue<int, (double Cost, int Label)> open = new();
    private readonly List<Label> labels = [];
    private readonly Dictionary<int, List<Label>> settled = [];

    /// <summary>How many labels were looked at so far.</summary>
    internal long Work { get; private set; }

    /// <summary>The first tie of the best chain from anybody reached; less than 0 if none fits. Of equal ones always the same.</summary>
    internal int First(Progress progress)
    {
        open.Clear();
        labels.Clear();
        settled.Clear();
        foreach (int person in progress.Reached)
        {
            Open(new Label(person, progress.PlaceOf(person), 0, 0, 0, -1));
        }

        while (open.TryDequeue(out int place, out _))
        {
            Label label = labels[place];
            Work++;
            if (network.IsTarget[label.Person])
            {
                return label.First;
            }

            if (!settled.TryGetValue(label.Person, out List<Label>? before))
            {
                settled.Add(label.Person, before = []);
            }

            if (!before.Exists(one => one.Steps <= label.Steps && one.Minutes <= label.Minutes && one.Days <= label.Days))
            {
                before.Add(label);
                for (int tie = network.Starts[label.Person]; tie < network.Starts[label.Person + 1]; tie++)
                {
                    Follow(progress, label, tie);
                }
            }
        }

        return -1;
    }

    private void Follow(Progress progress, Label label, int tie)
    {
        int to = network.To[tie];
        int steps = network.IsLimited ? label.Steps + 1 : 0;
        if (steps >= progress.PlaceOf(to) || steps > network.MostSteps)
        {
            return;
        }

        if (progress.HasWorked(tie))
        {
            Open(label with { Person = to, Steps = steps });
        }
        else if (progress.IsOpen(tie) && progress.Fits(tie, label.Minutes, label.Days))
        {
            Open(new Label(
                to,
                steps,
                network.MostMinutes < int.MaxValue ? label.Minutes + network.Minutes[tie] : 0,
                label.Days + network.UntilYes(tie),
                (label.Cost + network.Minutes[tie]) / progress.Yes(tie),
                label.First < 0 ? tie : label.First));
        }
    }

    private void Open(Label label)
    {
        labels.Add(label);
        open.Enqueue(labels.Count - 1, (label.Cost, labels.Count - 1));
    }

    private readonly record struct Label(int Person, int Steps, int Minutes, int Days, double Cost, int First);
}
