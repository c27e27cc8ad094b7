using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>The exception thrown when a newer version of this package has written the database. Nothing was changed; update the program
/// that reads it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "It is thrown only here, and always knows which migration it met.")]
public sealed class NewerSchemaException : Exception
{
    internal NewerSchemaException(string migration)
        : base($"This database was written by a newer version, which added {migration}; update this program. Nothing was changed.") =>
            Migration = migration;

    /// <summary>The newest migration in the database that this version does not know.</summary>
    public string Migration { get; }
}
