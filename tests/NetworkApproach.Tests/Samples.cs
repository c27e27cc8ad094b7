using System.Reflection;

namespace NetworkApproach.Tests;

/// <summary>Makes one of anything the core can be given, through its own constructors, for tests that go through every case by
/// reflection.</summary>
internal static class Samples
{
    private static readonly DateTimeOffset At = new(2026, 6, 1, 9, 0, 0, TimeSpan.FromHours(2));

    public static IEnumerable<Type> CasesOf(Type hierarchy) => hierarchy.GetNestedTypes().Where(type => type.IsSubclassOf(hierarchy));

    /// <summary>An instance by the constructor with the most parameters, each a sample; what <paramref name="given"/> does not say is made
    /// up.</summary>
    public static T Of<T>(Type type, Func<ParameterInfo, object?>? given = null)
        where T : class
    {
        ConstructorInfo constructor = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(constructor => constructor.GetParameters().All(parameter => parameter.ParameterType != type))
            .MaxBy(constructor => constructor.GetParameters().Length)!;
        return (T)constructor.Invoke([.. constructor.GetParameters().Select(parameter => given?.Invoke(parameter) ?? Value(parameter))]);
    }

    private static object Value(ParameterInfo parameter)
    {
        Type type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        return type switch
        {
            _ when type == typeof(ActId) => new ActId($"act of {parameter.Name}"),
            _ when type == typeof(ApproachId) => new ApproachId("approach"),
            _ when type == typeof(ContactId) => new ContactId($"person {parameter.Name}"),
            _ when type == typeof(Contact) => new Contact(new ContactId($"id of {parameter.Name}"), $"person {parameter.Name}"),
            _ when type == typeof(Target) => new Target(new CompanyName("Noname Corp")),
            _ when type == typeof(ApproachPolicy) => ApproachPolicy.Default,
            _ when type == typeof(DateTimeOffset) => At,
            _ when type == typeof(DateOnly) => new DateOnly(2026, 5, 1),
            _ when type == typeof(string) => $"text of {parameter.Name}",
            _ when type == typeof(int) => parameter.Name == "Offered" ? 5 : 20,
            _ when type == typeof(bool) => true,
            _ when type == typeof(Request) => new Request.Knows(new ContactId("person About")),
            _ when type == typeof(Answer) => new Answer.Yes(),
            _ when type == typeof(AttemptBasis) => new AttemptBasis.Acquainted(new ActId("acquaintance")),
            _ when type == typeof(ApproachEvent) => new ApproachEvent.BeliefStated(new ActId("act of What"), At, Topic.Work, "a belief"),
            _ when type.IsEnum => Enum.GetValues(type).GetValue(0)!,
            _ => throw new NotSupportedException($"No sample of {type}."),
        };
    }
}
