using System.Reflection;
using NetworkApproach.EntityFrameworkCore;
using NetworkApproach.Formats;
using NetworkApproach.Reviewing;

namespace NetworkApproach.Publishing.Tests;

/// <summary>The assemblies that others compile against.</summary>
internal static class Shipped
{
    internal static IReadOnlyList<Assembly> Assemblies { get; } =
    [
        typeof(Approach).Assembly,
        typeof(NewerSchemaException).Assembly,
        typeof(TieFile).Assembly,
        typeof(Review).Assembly
    ];

    internal static IEnumerable<Type> PublicTypes => Assemblies.SelectMany(assembly => assembly.GetExportedTypes());

    /// <summary>The cases of a closed hierarchy, by name.</summary>
    internal static IEnumerable<Type> CasesOf(Type closed) =>
        closed.GetNestedTypes().Where(type => type.IsSubclassOf(closed) && !type.IsAbstract);
}
