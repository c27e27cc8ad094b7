using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>The answer for one target.</summary>
/// <param name="target">What was asked.</param>
/// <param name="matched">The company's spellings taken as the same; empty for a person.</param>
/// <param name="nearest">Of a company nobody matches, the nearest spellings.</param>
/// <param name="found">The paths; null where no search was needed.</param>
internal sealed class FoundPaths(
    AskedTarget target, IReadOnlyList<CompanyName> matched, IReadOnlyList<CompanyName> nearest, WarmPaths? found)
{
    internal string Text => target.Text;

    internal Contact? Person => target.Person;

    internal CompanyName? Company => target.Company;

    internal IReadOnlyList<CompanyName> Matched { get; } = matched;

    internal IReadOnlyList<string> Nearest { get; } = [.. nearest.Select(name => name.Text)];

    internal bool Complete => found?.Complete ?? true;

    internal IReadOnlyList<WarmPath> Paths => found is null ? [] : found;

    /// <summary>Writes the members of one line of JSON, in the order that stays.</summary>
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteString("target", Text);
        json.WriteStartArray("matched");
        foreach (CompanyName spelling in Matched)
        {
            json.WriteStringValue(spelling.Text);
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", Complete);
        json.WriteStartArray("paths");
        foreach (WarmPath path in Paths)
        {
            Write(json, path);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, WarmPath path)
    {
        json.WriteStartObject();
        json.WriteStartArray("people");
        foreach (Contact person in path.People)
        {
            json.WriteStartObject();
            json.WriteString("id", person.Id.Value);
            json.WriteString("name", person.Name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("chance", path.Chance.Value);
        json.WriteNumber("relays", path.Relays.Count);
        json.WriteNumber("minutes", path.Minutes);
        if (path.Weakest is { } weakest)
        {
            json.WriteStartObject("weakest");
            json.WriteString("from", weakest.From.Id.Value);
            json.WriteString("to", weakest.To.Id.Value);
            json.WriteNumber("chance", weakest.Chance.Value);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("weakest");
        }

        json.WriteEndObject();
    }
}
