using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkApproach.Publishing.Tests;

public class NameTests
{
    /// <summary>The namespaces of the core besides its root: what only some hosts ask for.</summary>
    private static readonly string[] Rooms = ["Audits", "Books", "Papers", "Paths", "Planning", "Texts"];

    private static readonly string[] Vague =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Base",
        "Service",
        "Utility",
        "Utilities",
        "Util",
        "Utils",
        "Info",
        "Data",
        "Impl"
    ];

    [Fact]
    public void Every_type_lives_in_a_namespace_of_its_package() => Findings.None(
        from assembly in Shipped.Assemblies
        from type in assembly.GetTypes()
        where !IsGenerated(type) && !NamespacesOf(assembly).Contains(type.Namespace) && !IsWhereHostsLook(type)
        select type.FullName);

    [Fact]
    public void No_part_of_a_namespace_is_the_name_of_a_public_type() => Findings.None(
        from part in Shipped.Assemblies.SelectMany(NamespacesOf).SelectMany(name => name.Split('.')).Distinct(StringComparer.Ordinal)
        from type in Shipped.PublicTypes
        where type.Name.Split('`')[0] == part && !type.IsNested
        select $"{type.FullName} has the name of a part of a namespace, which a host's code could not tell apart");

    /// <summary>What every host touches is in the root namespace of the core: so few types that a completion list can be read.</summary>
    [Fact]
    public void The_root_namespace_has_at_most_eighty_two_public_types() =>
        Assert.InRange(
            typeof(Approach).Assembly.GetExportedTypes().Count(type => type is { Namespace: "NetworkApproach", IsNested: false }), 50, 82);

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Findings.None(
        from assembly in Shipped.Assemblies
        from type in assembly.GetTypes()
        where !IsGenerated(type) && Vague.Any(ending => type.Name.Split('`')[0].EndsWith(ending, StringComparison.Ordinal))
        select type.FullName);

    private static string[] NamespacesOf(Assembly assembly) => assembly == typeof(Approach).Assembly
        ? ["NetworkApproach", .. Rooms.Select(room => $"NetworkApproach.{room}")]
        : [assembly.GetName().Name!];

    /// <summary>What extends another library lives in that library's namespace, as is customary.</summary>
    private static bool IsWhereHostsLook(Type type) => type == typeof(NetworkApproachRegistration) || type == typeof(NetworkApproachModel);

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), false)
        || type.Name.Contains('<', StringComparison.Ordinal)
        || type.IsSubclassOf(typeof(Migration))
        || type.IsSubclassOf(typeof(ModelSnapshot))
        || (type.DeclaringType is { } outer && IsGenerated(outer));
}
