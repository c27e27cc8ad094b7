using System.Reflection;
using System.Runtime.CompilerServices;
using NetworkApproach.EntityFrameworkCore;

namespace NetworkApproach.Publishing.Tests;

public class SignatureTests
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_signature_shows_a_library_that_hosts_need_not_know()
    {
        string[] ours =
        [
            .. Shipped.Assemblies.Select(assembly => assembly.GetName().Name!),
            "Microsoft.Extensions.DependencyInjection.Abstractions"
        ];

        Findings.None(
            from type in Shipped.PublicTypes
            from used in Signatures(type).SelectMany(Parts)
            let library = used.Assembly.GetName().Name!
            where !ours.Contains(library) && !library.StartsWith("System.", StringComparison.Ordinal)
            where !(library == "QuikGraph" && type == typeof(QuikGraphView))
            where !(library.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)
                && type.Assembly == typeof(ApproachDbContext).Assembly)
            select $"{type} shows {used} of {library}");
    }

    [Fact]
    public void The_one_door_to_QuikGraph_shows_a_network_as_a_graph_and_nothing_else()
    {
        MethodInfo door = Assert.Single(typeof(QuikGraphView).GetMembers(Declared).Where(IsVisible).OfType<MethodInfo>());

        Assert.Equal(typeof(QuikGraph.IBidirectionalGraph<ContactId, QuikGraph.STaggedEdge<ContactId, PathStep>>), door.ReturnType);
        Assert.Equal([typeof(ContactNetwork)], door.GetParameters().Select(parameter => parameter.ParameterType));
    }

    [Fact]
    public void The_convention_would_see_one()
    {
        Assert.Contains(typeof(QuikGraph.IEdge<int>), Signatures(typeof(Shown)).SelectMany(Parts));
        Assert.Contains(typeof(CsvHelper.CsvReader), Signatures(typeof(Shown)).SelectMany(Parts));
    }

    [Fact]
    public void No_public_field_is_there_but_constants_and_what_is_made_once() => Findings.None(
        from type in Shipped.PublicTypes
        where !type.IsEnum
        from field in type.GetFields(Declared)
        where IsVisible(field) && !field.IsLiteral && !(field.IsStatic && field.IsInitOnly)
        select $"{type}.{field.Name}");

    [Fact]
    public void Nothing_is_set_after_it_is_made_except_options() => Findings.None(
        from type in Shipped.PublicTypes
        where !type.Name.EndsWith("Options", StringComparison.Ordinal)
        from property in type.GetProperties(Declared)
        where property.SetMethod is { } setter
            && IsVisible(setter)
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
        select $"{type}.{property.Name}");

    [Fact]
    public void What_is_awaited_ends_in_Async_and_nothing_else_does() => Findings.None(
        from method in Methods()
        where IsAwaited(method) != method.Name.EndsWith("Async", StringComparison.Ordinal)
        select $"{method.DeclaringType}.{method.Name}");

    [Fact]
    public void What_is_awaited_takes_a_cancellation_token_last() => Findings.None(
        from method in Methods()
        where IsAwaited(method) && method.Name != nameof(IAsyncDisposable.DisposeAsync)
        where method.GetParameters() is not [.., { ParameterType: var last }] || last != typeof(CancellationToken)
        select $"{method.DeclaringType}.{method.Name}");

    [Fact]
    public void The_conventions_of_awaiting_have_something_to_look_at() => Assert.Contains(Methods(), IsAwaited);

    private static IEnumerable<MethodInfo> Methods() => Shipped.PublicTypes.SelectMany(type => type.GetMethods(Declared)).Where(IsVisible);

    private static bool IsAwaited(MethodInfo method) =>
        method.ReturnType is { Name: nameof(Task) or nameof(ValueTask) or "Task`1" or "ValueTask`1" or "IAsyncEnumerable`1" };

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        _ => false,
    };

    private static IEnumerable<Type> Signatures(Type type)
    {
        IEnumerable<Type> members = type.GetMembers(Declared).Where(IsVisible).SelectMany(member => member switch
        {
            MethodBase method => OfMethod(method),
            FieldInfo field => [field.FieldType],
            _ => [],
        });
        return members
            .Concat(type.GetInterfaces())
            .Concat(type.BaseType is null ? [] : [type.BaseType])
            .Concat(type.GetGenericArguments().SelectMany(Constraints));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Concat(method is MethodInfo { ReturnType: var returned } ? [returned] : [])
        .Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Constraints) : []);

    private static IEnumerable<Type> Constraints(Type argument) =>
        argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(Parts).Prepend(type);

    private static class Shown
    {
        public static IReadOnlyList<QuikGraph.IEdge<int>[]>? Edges => null;

        public static void Read(Func<CsvHelper.CsvReader, int> row) => row(null!);
    }
}
