using QuikGraph;

namespace NetworkApproach.Paths;

/// <summary>Exposes a network as a QuikGraph graph, so that QuikGraph's algorithms run on it. This is the only place where this library
/// exposes types of another library.</summary>
/// <remarks>
/// Use it for questions that <see cref="ContactNetwork"/> does not answer: who is reachable, which groups hold together, whose no would
/// separate two people. For warm paths <see cref="ContactNetwork.FindWarmPaths"/> is faster, by 50 to 10,000 times on the same work, and
/// limits the number of relays.
/// </remarks>
public static class QuikGraphView
{
    /// <summary>Returns a network as a directed graph. People's ids are its vertices; every tie that searches use is an edge from the
    /// person who knows to the person known.</summary>
    /// <param name="network">The network.</param>
    /// <returns>
    /// A view: nothing is copied, and it does not change, as the network does not. Vertices come in the ordinal order of their ids, the
    /// edges of a vertex likeliest first. The tag of an edge is the step: its tie, its chance by the network's odds (1 if leave is
    /// granted), and its minutes. There are no parallel edges and no self-edges. It is safe to read from several threads at once.
    /// </returns>
    /// <remarks>
    /// <para>
    /// Cost: creating the view, O(1). The out-degree and the in-degree of a vertex, and whether there is a vertex: O(1). All out-edges of a
    /// vertex: linear in their number. One out-edge, and whether there is an edge: linear in the out-edges of its source. The in-edges of a
    /// vertex: linear in the out-edges of their sources. The number of edges: linear in the people. Edges are created each time they are
    /// requested.
    /// </para>
    /// <para>
    /// Tested with QuikGraph 2.5.0: breadth-first and depth-first search, Dijkstra's shortest paths, strongly connected components, and
    /// each of them on a <c>FilteredBidirectionalGraph</c> of this view give correct results. Under native AOT its Dijkstra fails. Its k
    /// shortest paths (Yen) and its maximum flow (Edmonds-Karp) take a copy of the graph; Yen's are correct with
    /// <c>allowParallelEdges: false</c> only. Its Hoffman-Pavley ranking misses paths: do not use it. Use
    /// <c>-Math.Log(edge.Tag.Chance.Value)</c> as the weight of an edge to find the likeliest path.
    /// </para>
    /// <para>An id that the network does not know is not a vertex: the <c>Contains</c> and <c>TryGet</c> methods return false, the others
    /// throw QuikGraph's <c>VertexNotFoundException</c>.</para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The network is null.</exception>
    public static IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>> AsQuikGraph(this ContactNetwork network)
    {
        ArgumentNullException.ThrowIfNull(network);
        return new ContactGraph(network);
    }
}
