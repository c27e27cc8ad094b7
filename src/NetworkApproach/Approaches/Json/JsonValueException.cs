using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>A value of a line is not what it must be; the serializer adds where.</summary>
/// <param name="mustBe">What it must be.</param>
[SuppressMessage(
    "Design", "CA1032:Implement standard exception constructors", Justification = "It says what the value must be, or nothing.")]
internal sealed class JsonValueException(SaidPhrase mustBe) : JsonException($"must be {mustBe.In(Phrasebook.English)}")
{
    internal SaidPhrase MustBe { get; } = mustBe;
}
