namespace NetworkApproach.Paths;

/// <summary>The network that the query in hand is asked of. A search's parts share it, and read it anew for every query.</summary>
internal sealed class SearchedNetwork
{
    /// <summary>Its ties, for algorithms in QuikGraph's conventions.</summary>
    internal StepGraph Steps { get; } = new(TieGraph.Empty);

    /// <summary>Its ties.</summary>
    internal TieGraph Ties => Steps.Ties;

    /// <summary>Its people.</summary>
    internal People People { get; private set; } = People.None;

    /// <summary>Takes the network of a query.</summary>
    internal void Begin(NetworkIndex network) => (Steps.Ties, People) = (network.Graph, network.People);

    /// <summary>Lets go of it: nothing of a network is kept that may have been asked to forget somebody.</summary>
    internal void Clear() => (Steps.Ties, People) = (TieGraph.Empty, People.None);
}
