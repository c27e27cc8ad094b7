using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace NetworkApproach.Publishing.Tests;

public class NameTests
{
    private static readonly string[] Vague = ["Manager", "Helper", "Helpers", "Base", "Service", "Utility", "Utilities", "Util", "Utils", "Info", "Data", "Impl"];

    [Fact]
    public void Every_public_type_lives_in_the_namespace_of_its_package() => Findings.None(
        from type in Shipped.PublicTypes
        where type.Namespace != type.Assembly.GetName().Name && !IsWhereHostsLook(type)
        select type.FullName);

    [Fact]
    public void Every_other_type_lives_there_too() => Findings.None(
        from assembly in Shipped.Assemblies
        from type in assembly.GetTypes()
        where !IsGenerated(type) && type.Namespace != assembly.GetName().Name && !IsWhereHostsLook(type)
        select type.FullName);

    [Fact]
    public void No_type_has_a_name_that_says_nothing() => Findings.None(
        from assembly in Shipped.Assemblies
        from type in assembly.GetTypes()
        where !IsGenerated(type) && Vague.Any(ending => type.Name.Split('`')[0].EndsWith(ending, StringComparison.Ordinal))
        select type.FullName);

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
