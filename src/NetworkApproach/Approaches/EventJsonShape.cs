using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NetworkApproach;

/// <summary>Holds a parsed line against the shapes of <see cref="EventWire"/>, so that what does not fit is named instead of dropped.</summary>
internal static class EventJsonShape
{
    internal const string Discriminator = "type";
    internal const string Version = "v";

    /// <summary>Deep enough for any event within an event, and an end to what only looks like one.</summary>
    internal const int MostDepth = 16;

    private const int MostQuoted = 40;

    internal static EventJsonContext Context { get; } = new(Options());

    /// <exception cref="EventFormatException">A member is missing, unknown, null or there twice, or something is of the wrong kind.</exception>
    internal static void Check(JsonElement line) => Check(line, Context.EventWire, string.Empty);

    internal static EventFormatException Wrong(string where, string what) => new(where.Length == 0 ? what : $"\"{where}\" {what}");

    /// <summary>A piece of somebody else's text, fit for a message of one line.</summary>
    internal static string Quoted(string text)
    {
        string head = text.Length <= MostQuoted ? text : text[..MostQuoted] + "...";
        return $"\"{string.Concat(head.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '?' : c))}\"";
    }

    private static void Check(JsonElement element, JsonTypeInfo shape, string where)
    {
        if (shape.Kind == JsonTypeInfoKind.Enumerable)
        {
            CheckList(element, shape, where);
        }
        else if (shape.Kind == JsonTypeInfoKind.Object)
        {
            CheckObject(element, shape, where);
        }
    }

    private static void CheckList(JsonElement element, JsonTypeInfo shape, string where)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(where, "must be a list; write it as [...].");
        }

        JsonTypeInfo item = Context.Options.GetTypeInfo(shape.ElementType!);
        int at = 0;
        foreach (JsonElement member in element.EnumerateArray())
        {
            Check(member, item, $"{where}[{at++}]");
        }
    }

    private static void CheckObject(JsonElement element, JsonTypeInfo shape, string where)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(where, where.Length == 0 ? "An event is a JSON object; write it as {...}." : "must be an object; write it as {...}.");
        }

        bool typed = shape.PolymorphismOptions is not null;
        JsonTypeInfo known = typed ? Case(element, shape.PolymorphismOptions!, where) : shape;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string inner = Path(where, member.Name);
            if (!seen.Add(member.Name))
            {
                throw Wrong(inner, "stands there twice; keep one.");
            }

            bool envelope = (typed && member.Name == Discriminator) || (where.Length == 0 && member.Name == Version);
            if (!envelope)
            {
                CheckMember(member, known, inner, where);
            }
        }

        if (known.Properties.FirstOrDefault(property => IsRequired(property) && !seen.Contains(property.Name)) is { } missing)
        {
            throw Wrong(Path(where, missing.Name), "is missing; add it.");
        }
    }

    private static void CheckMember(JsonProperty member, JsonTypeInfo shape, string inner, string where)
    {
        if (shape.Properties.FirstOrDefault(property => property.Name == member.Name) is not { } property)
        {
            string names = string.Join(", ", shape.Properties.Select(other => other.Name));
            string whose = where.Length == 0 ? "The event" : $"\"{where}\"";
            throw Wrong(string.Empty, $"{whose} has an unknown member {Quoted(member.Name)}; remove it, or correct its name ({(names.Length == 0 ? "there is none" : names)}).");
        }

        if (member.Value.ValueKind == JsonValueKind.Null)
        {
            throw Wrong(inner, "is null; leave a member without a value out.");
        }

        Check(member.Value, Context.Options.GetTypeInfo(property.PropertyType), inner);
    }

    private static JsonTypeInfo Case(JsonElement element, JsonPolymorphismOptions cases, string where)
    {
        string inner = Path(where, Discriminator);
        if (!element.TryGetProperty(Discriminator, out JsonElement type))
        {
            throw Wrong(inner, "is missing; add it.");
        }

        string? name = type.ValueKind == JsonValueKind.String ? type.GetString() : throw Wrong(inner, "must be a text.");
        foreach (JsonDerivedType known in cases.DerivedTypes)
        {
            if (name == known.TypeDiscriminator as string)
            {
                return Context.Options.GetTypeInfo(known.DerivedType);
            }
        }

        string all = string.Join(", ", cases.DerivedTypes.Select(known => known.TypeDiscriminator));
        throw Wrong(inner, $"is {Quoted(name!)}, which version {EventJson.Version} does not know; correct it to one of {all}.");
    }

    private static string Path(string where, string name) => where.Length == 0 ? name : $"{where}.{name}";

    private static bool IsRequired(JsonPropertyInfo property) => property.AssociatedParameter is { HasDefaultValue: false };

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            AllowOutOfOrderMetadataProperties = true,
            MaxDepth = MostDepth,

            // Names stay readable, and findable by whoever must erase one from a file; nothing here is put into a web page.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (JsonConverter value in EventJsonValues.All)
        {
            options.Converters.Add(value);
        }

        return options;
    }
}
