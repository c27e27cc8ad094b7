using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace NetworkApproach.Tests;

/// <summary>What the types themselves promise: nobody outside can make a capability or add a case.</summary>
public class ArchitectureTests
{
    private static readonly Assembly Core = typeof(Approach).Assembly;

    private static readonly Type[] Grounds = [typeof(IntroductionPermission), typeof(Acquaintance), typeof(ContactReceived), typeof(Talk)];

    public static TheoryData<Type> Capabilities =>
        [.. Grounds, typeof(ContactAttempt), typeof(ApproachEvent.Attempted), typeof(ApproachEvent.Asked)];

    public static TheoryData<Type> ClosedHierarchies =>
        [
            typeof(ApproachEvent),
            typeof(Request),
            typeof(Answer),
            typeof(AttemptBasis),
            typeof(ApproachCommand),
            typeof(Decision),
            typeof(Refusal),
            typeof(Paper),
            typeof(PaperBlock),
            typeof(AgendaItem),
            typeof(Promise),
            typeof(WhyThem)
        ];

    [Theory]
    [MemberData(nameof(Capabilities))]
    public void Nobody_outside_can_make_a_capability_or_change_one(Type capability)
    {
        Assert.True(capability.IsSealed);
        Assert.Empty(capability.GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.All(capability.GetProperties(), property => Assert.False(property.SetMethod?.IsPublic ?? false, property.Name));
        Assert.Empty(capability.GetFields(BindingFlags.Public | BindingFlags.Instance));
    }

    [Fact]
    public void Only_another_capability_makes_an_attempt_and_only_leave_cites()
    {
        MethodInfo[] factories = [.. Core
            .GetExportedTypes()
            .SelectMany(type => type.GetMethods(
                BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType == typeof(ContactAttempt) && !method.IsSpecialName && !method.Name.StartsWith('<'))];

        Assert.Equal(
            ["Again", "InReplyTo", "Through", "ToAcquaintance"], factories.Select(factory => factory.Name).Order(StringComparer.Ordinal));
        Assert.All(factories, factory => Assert.Contains(factory.GetParameters()[0].ParameterType, Grounds));
        Assert.All(
            factories,
            factory => Assert.DoesNotContain(typeof(ContactId), factory.GetParameters().Select(parameter => parameter.ParameterType)));
        Assert.Equal(
            ["Through"],
            factories
                .Where(factory => factory.GetParameters()[0].ParameterType == typeof(IntroductionPermission))
                .Select(factory => factory.Name));
    }

    [Theory]
    [MemberData(nameof(ClosedHierarchies))]
    public void Nobody_outside_can_add_a_case(Type hierarchy)
    {
        Assert.True(hierarchy.IsAbstract);
        Assert.Contains(
            hierarchy.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly));
        Assert.All(
            Core.GetTypes().Where(type => type.IsSubclassOf(hierarchy)),
            type => Assert.True(type.IsSealed && type.DeclaringType == hierarchy, type.Name));
        Assert.NotEmpty(Samples.CasesOf(hierarchy));
    }

    [Fact]
    public void Every_event_has_a_type_name_of_its_own()
    {
        string[] names =
        [
            .. Samples
                .CasesOf(typeof(ApproachEvent))
                .Select(type => EventType.Of((ApproachEvent)RuntimeHelpers.GetUninitializedObject(type)))
        ];

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.All(names, name => Assert.Matches("^[a-z]+(-[a-z]+)*$", name));
    }

    [Fact]
    public void Every_event_is_folded_whether_it_stands_or_not() => Assert.All(Samples.CasesOf(typeof(ApproachEvent)), type =>
    {
        ApproachEvent e = Samples.Of<ApproachEvent>(type);
        ApproachEvent opened = new ApproachEvent.Opened(
            new ActId("opening"), e.At, new ApproachId("one"), new ContactId("me"), new Target(new CompanyName("Noname Corp")),
            ApproachPolicy.Default);

        Assert.Equal([e], Approach.Fold([e]).Events);
        Assert.Equal([opened, e], Approach.Fold([opened, e]).Events);
    });

    [Fact]
    public void Public_types_are_sealed_static_abstract_enums_or_structs() => Assert.All(Core.GetExportedTypes(), type =>
        Assert.True(type.IsSealed || type.IsAbstract || type.IsEnum || type.IsValueType || type.IsInterface, type.Name));
}
