using System.Text.Json.Serialization;

namespace NetworkApproach.Books;

/// <summary>A line of a book in version 1, as it is written. Names and order are the contract; nothing is ever taken away.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = EventJsonShape.Discriminator)]
[JsonDerivedType(typeof(SourceLine), "source")]
[JsonDerivedType(typeof(ContactLine), "contact")]
[JsonDerivedType(typeof(TieLine), "tie")]
[JsonDerivedType(typeof(VerdictLine), "verdict")]
[JsonDerivedType(typeof(SuppressedLine), "suppressed")]
internal abstract record BookWire
{
    internal sealed record SourceLine(SourceId Id, DateTimeOffset ReadAt, string? Label = null) : BookWire;

    internal sealed record ContactLine(
        SourceId Source, ContactId Who, string Name, DateTimeOffset First, DateTimeOffset At, DateTimeOffset? Gone = null,
        IReadOnlyList<EmploymentWire>? Employments = null,
        bool? Consultant = null, IReadOnlyList<string>? Mails = null, IReadOnlyList<string>? Profiles = null) : BookWire;

    internal sealed record TieLine(
        SourceId Source, ContactId Knows, ContactId Known, int Warmth, DateTimeOffset First, DateTimeOffset At, DateTimeOffset? Gone = null,
        TieKind? Kind = null,
        double? Chance = null, int? Minutes = null, DateOnly? Since = null, DateOnly? LastInTouch = null,
        DateOnly? Until = null) : BookWire;

    internal sealed record VerdictLine(
        ContactId One, ContactId Other, IdentityFinding Finding, DateTimeOffset At, string? Why = null) : BookWire;

    internal sealed record SuppressedLine(ContactId Person, SuppressedKind Kind, string Hash, bool? AsksNothing = null) : BookWire;
}

/// <summary>What the serializer must know of these shapes, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(BookWire))]
internal sealed partial class BookJsonContext : JsonSerializerContext;
