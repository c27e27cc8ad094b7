using System.Diagnostics.CodeAnalysis;
using QuikGraph;

namespace NetworkApproach.Paths;

/// <summary>A network as a graph of QuikGraph's over people's ids; the graph over their numbers does the work.</summary>
internal sealed class ContactGraph(ContactNetwork network) : IBidirectionalGraph<ContactId, STaggedEdge<ContactId, PathStep>>
{
    private readonly StepGraph steps = network.Graph.ForQuikGraph;

    public bool IsDirected => true;

    public bool AllowParallelEdges => false;

    public bool IsVerticesEmpty => VertexCount == 0;

    public int VertexCount => network.People.Count - network.People.Forgotten.Count;

    public IEnumerable<ContactId> Vertices => network.People.InOrder().Select(number => network.People[number].Id);

    public bool IsEdgesEmpty => steps.IsEdgesEmpty;

    public int EdgeCount => steps.EdgeCount;

    public IEnumerable<STaggedEdge<ContactId, PathStep>> Edges => Vertices.SelectMany(OutEdges);

    public bool ContainsVertex(ContactId vertex) => network.People.NumberOf(vertex) >= 0;

    public bool ContainsEdge(STaggedEdge<ContactId, PathStep> edge) =>
        TryGetEdge(edge.Source, edge.Target, out STaggedEdge<ContactId, PathStep> known) && known.Tag == edge.Tag;

    public bool ContainsEdge(ContactId source, ContactId target) => TryGetEdge(source, target, out _);

    public bool TryGetEdge(ContactId source, ContactId target, out STaggedEdge<ContactId, PathStep> edge)
    {
        bool isThere = steps.TryGetEdge(network.People.NumberOf(source), network.People.NumberOf(target), out TieStep step);
        edge = isThere ? EdgeOf(step) : default;
        return isThere;
    }

    public bool TryGetEdges(
        ContactId source, ContactId target, [NotNullWhen(true)] out IEnumerable<STaggedEdge<ContactId, PathStep>>? edges)
    {
        edges = !ContainsVertex(source) || !ContainsVertex(target) ? null
            : TryGetEdge(source, target, out STaggedEdge<ContactId, PathStep> edge) ? [edge]
            : [];
        return edges is not null;
    }

    public int OutDegree(ContactId vertex) => steps.OutDegree(Known(vertex));

    public int InDegree(ContactId vertex) => steps.InDegree(Known(vertex));

    public int Degree(ContactId vertex) => steps.Degree(Known(vertex));

    public bool IsOutEdgesEmpty(ContactId vertex) => OutDegree(vertex) == 0;

    public bool IsInEdgesEmpty(ContactId vertex) => InDegree(vertex) == 0;

    public STaggedEdge<ContactId, PathStep> OutEdge(ContactId vertex, int index) => EdgeOf(steps.OutEdge(Known(vertex), index));

    public STaggedEdge<ContactId, PathStep> InEdge(ContactId vertex, int index) => EdgeOf(steps.InEdge(Known(vertex), index));

    public IEnumerable<STaggedEdge<ContactId, PathStep>> OutEdges(ContactId vertex)
    {
        int from = Known(vertex);
        return network.Graph.TiesFrom(from).Select(known => Edge(from, known.Other, known.Tie, known.IsGranted));
    }

    public IEnumerable<STaggedEdge<ContactId, PathStep>> InEdges(ContactId vertex) => steps.InEdges(Known(vertex)).Select(EdgeOf);

    public bool TryGetOutEdges(ContactId vertex, [NotNullWhen(true)] out IEnumerable<STaggedEdge<ContactId, PathStep>>? edges)
    {
        edges = ContainsVertex(vertex) ? OutEdges(vertex) : null;
        return edges is not null;
    }

    public bool TryGetInEdges(ContactId vertex, [NotNullWhen(true)] out IEnumerable<STaggedEdge<ContactId, PathStep>>? edges)
    {
        edges = ContainsVertex(vertex) ? InEdges(vertex) : null;
        return edges is not null;
    }

    private STaggedEdge<ContactId, PathStep> EdgeOf(TieStep step)
    {
        (Tie tie, _, bool isGranted) = network.Graph.Between(step.Source, step.Target)!.Value;
        return Edge(step.Source, step.Target, tie, isGranted);
    }

    private STaggedEdge<ContactId, PathStep> Edge(int from, int to, Tie tie, bool isGranted)
    {
        (Contact knows, Contact known) = (network.People[from], network.People[to]);
        Chance chance = isGranted ? Chance.Certain : network.Odds.Of(tie);
        return new(knows.Id, known.Id, new PathStep(knows, known, tie, chance, isGranted));
    }

    private int Known(ContactId vertex) =>
        network.People.NumberOf(vertex) is >= 0 and int number ? number : throw new VertexNotFoundException();
}
