using QuikGraph;

namespace NetworkApproach.Paths;

/// <summary>Shows a network as a graph of QuikGraph, so that QuikGraph's algorithms run on it. The one place where this library shows types
/// of another.</summary>
/// <remarks>
/// Use it for questions that <see cref="ContactNetwork"/> does not answer: who is reachable, which groups hold together, whose no would
/// separate two people. For warm paths <see cref="ContactNetwork.FindWarmPaths"/> is faster, by 50 to 10,000 times on the same work, and
/// limits the number of relays.
/// </remarks>
public static class QuikGraphView
{
    /// <summary>Shows a network as a directed graph: people's ids are its vertices, and every tie that searches walk is an edge from who
    /// knows to who is known.</summary>
    /// <param name="network">The network.</param>
    /// <returns>
    /// A view: nothing is copied, and it stays as it is, like the network. Vertices come in the ordinal order of their ids, the edges of a
    /// vertex likeliest first. An edge's tag is the step: its tie, its chance by the network's odds (1 where leave is granted), and its
    /// minutes. There are no parallel edges and no self-edges. It is safe to read from several threads at once.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Cost: to make it, O(1). The out-degree and the in-degree of a vertex, and whether there is a vertex: O(1). All out-edges of a
    /// vertex: linear in their number. One out-edge, and whether there is an edge: linear in the out-edges of its source. The in-edges of a
    /// vertex: linear in the out-edges of their sources. The number of edges: linear in the people. Edges are made each time they are asked
    /// for.
    /// </para>
    /// <para>
    /// Tried with QuikGraph 2.5.0: breadth-first and depth-first search, Dijkstra's shortest paths, strongly connected components, and each
    /// of them on a <c>FilteredBidirectionalGraph</c> of this view give right answers. Under native AOT its Dijkstra fails. Its k shortest
    /// paths (Yen) and its maximum flow (Edmonds-Karp) take a copy of the graph; Yen's are right with <c>allowParallelEdges: false</c>
    /// only. Its Hoffman-Pavley ranking misses paths: do not use it. Weigh an edge by <c>-Math.Log(edge.Tag.Chance.Value)</c> to find the
    /// likeliest path.
    /// </para>
    /// <para>An id that the network does not know is no vertex: the <c>Contains</c> and <c>TryGet</c> methods answer false, the others
    /// throw QuikGraph's <c>VertexNotFoundException</c>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The network is null.</exception>
    public static IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> AsQuikGraph(this ContactNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new ContactGraph(network);
    }
}
