using System.Reflection;
using Xunit;

namespace NetworkApproach.Tests;

public class GraphLibraryTests
{
    private const BindingFlags Visible = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void No_public_signature_shows_the_graph_library()
    {
        string[] shown =
        [
            .. from type in typeof(ContactNetwork).Assembly.GetExportedTypes()
               from used in Signatures(type).SelectMany(Parts)
               where used.Assembly.GetName().Name!.StartsWith("QuikGraph", StringComparison.Ordinal)
               select $"{type.Name} shows {used.Name}",
        ];

        Assert.Empty(shown);
    }

    [Fact]
    public void The_convention_would_see_one() => Assert.Contains(typeof(QuikGraph.IEdge<int>), Signatures(typeof(Shown)).SelectMany(Parts));

    private static IEnumerable<Type> Signatures(Type type)
    {
        IEnumerable<Type> members = type.GetMembers(Visible).SelectMany(member => member switch
        {
            MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or MethodBase { IsFamilyOrAssembly: true } => OfMethod((MethodBase)member),
            FieldInfo { IsPublic: true } field => [field.FieldType],
            EventInfo happening => [happening.EventHandlerType!],
            _ => [],
        });
        return members.Concat(type.GetInterfaces()).Concat(type.BaseType is null ? [] : [type.BaseType]).Concat(type.GetGenericArguments().SelectMany(Constraints));
    }

    private static IEnumerable<Type> OfMethod(MethodBase method) => method.GetParameters().Select(parameter => parameter.ParameterType)
        .Concat(method is MethodInfo { ReturnType: var returned } ? [returned] : [])
        .Concat(method.IsGenericMethod ? method.GetGenericArguments().SelectMany(Constraints) : []);

    private static IEnumerable<Type> Constraints(Type argument) => argument.IsGenericParameter ? argument.GetGenericParameterConstraints() : [];

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!) : type.GenericTypeArguments.SelectMany(Parts).Prepend(type);

    private static class Shown
    {
        public static IReadOnlyList<QuikGraph.IEdge<int>[]>? Edges => null;
    }
}
