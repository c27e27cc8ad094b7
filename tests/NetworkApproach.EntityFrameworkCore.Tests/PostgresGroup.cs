namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>Everything that uses the run's one server, one test after another.</summary>
[CollectionDefinition(nameof(PostgresServer))]
public sealed class PostgresGroup : ICollectionFixture<PostgresServer>;
