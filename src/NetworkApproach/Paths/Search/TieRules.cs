using System.Runtime.InteropServices;

namespace NetworkApproach.Paths;

/// <summary>The few ties that one search treats otherwise than the network: refused ones, which are not walked, and granted ones, which
/// cost nothing.</summary>
internal sealed class TieRules
{
    private const int NotWalked = -1;

    private readonly Dictionary<(int From, int To), int> costs = [];
    private readonly Dictionary<int, int> concerned = [];

    /// <summary>Whether every tie is as the network has it.</summary>
    internal bool IsEmpty => costs.Count == 0;

    /// <summary>Whether a tie is granted here.</summary>
    internal bool IsGranted(int from, int to) => costs.TryGetValue((from, to), out int cost) && cost == 0;

    /// <summary>Whether any tie of somebody is treated otherwise.</summary>
    internal bool Concern(int person) => concerned.Count > 0 && concerned.ContainsKey(person);

    /// <summary>What a tie costs here; less than 0 if it is not walked.</summary>
    internal int CostOf(int from, int to, int otherwise) => costs.GetValueOrDefault((from, to), otherwise);

    internal void Grant(int from, int to) => Set(from, to, 0);

    internal void Refuse(int from, int to) => Set(from, to, NotWalked);

    /// <summary>Everything as the network has it.</summary>
    internal void Clear()
    {
        costs.Clear();
        concerned.Clear();
    }

    private void Set(int from, int to, int cost)
    {
        costs[(from, to)] = cost;
        CollectionsMarshal.GetValueRefOrAddDefault(concerned, from, out _)++;
        CollectionsMarshal.GetValueRefOrAddDefault(concerned, to, out _)++;
    }
}
