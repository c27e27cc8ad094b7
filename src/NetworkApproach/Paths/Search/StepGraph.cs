using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace NetworkApproach.Paths;

/// <summary>A network's ties as QuikGraph sees them, for its algorithms and for ours; its edges are structs, made as they are asked
/// for.</summary>
internal sealed class StepGraph(TieGraph ties) : IBidirectionalGraph<int, TieStep>
{
    /// <summary>The ties, row by row.</summary>
    internal TieGraph Ties { get; set; } = ties;

    public bool IsDirected => true;

    public bool AllowParallelEdges => false;

    public bool IsVerticesEmpty => Ties.People == 0;

    public int VertexCount => Ties.People;

    public IEnumerable<int> Vertices => Enumerable.Range(0, Ties.People);

    public bool IsEdgesEmpty => EdgeCount == 0;

    public int EdgeCount => Vertices.Sum(OutDegree);

    public IEnumerable<TieStep> Edges => Vertices.SelectMany(OutEdges);

    public bool ContainsVertex(int vertex) => vertex >= 0 && vertex < Ties.People;

    public bool ContainsEdge(TieStep edge) => TryGetEdge(edge.Source, edge.Target, out TieStep known) && known == edge;

    public bool ContainsEdge(int source, int target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(int source, int target, out TieStep edge)
    {
        int place = ContainsVertex(source) ? ArcRows.PlaceOf(Ties.From[source], target) : -1;
        edge = place < 0 ? default : OutEdge(source, place);
        return place >= 0;
    }

    public bool TryGetEdges(int source, int target, [NotNullWhen(true)] out IEnumerable<TieStep>? edges)
    {
        edges = !ContainsVertex(source) || !ContainsVertex(target) ? null : TryGetEdge(source, target, out TieStep edge) ? [edge] : [];
        return edges is not null;
    }

    public int OutDegree(int vertex) => Ties.From[Known(vertex)].Length;

    public int InDegree(int vertex) => Ties.To[Known(vertex)].Length;

    public int Degree(int vertex) => OutDegree(vertex) + InDegree(vertex);

    public bool IsOutEdgesEmpty(int vertex) => OutDegree(vertex) == 0;

    public bool IsInEdgesEmpty(int vertex) => InDegree(vertex) == 0;

    public TieStep OutEdge(int vertex, int index)
    {
        Arc arc = Ties.From[Known(vertex)][index];
        return new TieStep(vertex, arc.Person, arc.Cost, Ties.MinutesOf(vertex, arc.Person, arc));
    }

    public TieStep InEdge(int vertex, int index)
    {
        Arc arc = Ties.To[Known(vertex)][index];
        return new TieStep(arc.Person, vertex, arc.Cost, Ties.MinutesOf(arc.Person, vertex, arc));
    }

    public IEnumerable<TieStep> OutEdges(int vertex)
    {
        for (int place = 0, all = OutDegree(vertex); place < all; place++)
        {
            yield return OutEdge(vertex, place);
        }
    }

    public IEnumerable<TieStep> InEdges(int vertex)
    {
        for (int place = 0, all = InDegree(vertex); place < all; place++)
        {
            yield return InEdge(vertex, place);
        }
    }

    public bool TryGetOutEdges(int vertex, [NotNullWhen(true)] out IEnumerable<TieStep>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    public bool TryGetInEdges(int vertex, [NotNullWhen(true)] out IEnumerable<TieStep>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    private int Known(int vertex) => ContainsVertex(vertex) ? vertex : throw new VertexNotFoundException();
}
