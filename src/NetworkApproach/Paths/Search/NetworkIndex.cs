namespace NetworkApproach.Paths;

/// <summary>What a search reads of a network: its people by number, its ties, and who works where.</summary>
internal readonly record struct NetworkIndex(People People, TieGraph Graph, Workplaces Workplaces);
