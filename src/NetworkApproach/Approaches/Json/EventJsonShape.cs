using System.Collections.Concurrent;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>Holds a parsed line against the shapes of <see cref="EventWire"/>, so that what does not fit is named instead of
/// dropped.</summary>
internal static class EventJsonShape
{
    internal const string Discriminator = "type";
    internal const string Version = "v";

    /// <summary>Deep enough for any event within an event, and an end to what only looks like one.</summary>
    internal const int MostDepth = 16;

    private const int MostQuoted = 40;

    private static readonly ConcurrentDictionary<Type, Shape> Shapes = [];

    internal static EventJsonContext Context { get; } = new(Options());

    /// <exception cref="EventFormatException">A member is missing, unknown, null or there twice, or something is of the wrong
    /// kind.</exception>
    internal static void Check(JsonElement line) => Check(line, Of(typeof(EventWire)), string.Empty);

    /// <summary>A piece of somebody else's text, fit for a message of one line.</summary>
    internal static string Quoted(string text)
    {
        string head = text.Length <= MostQuoted ? text : text[..MostQuoted] + "...";
        return $"\"{string.Concat(head.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' ? '?' : c))}\"";
    }

    private static void Check(JsonElement element, Shape shape, string where)
    {
        if (shape.Item is { } item)
        {
            CheckList(element, Of(item), where);
        }
        else if (!shape.IsValue)
        {
            CheckObject(element, shape, where);
        }
    }

    private static void CheckList(JsonElement element, Shape item, string where)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(EventFormatPhrases.NotList, where);
        }

        int at = 0;
        foreach (JsonElement member in element.EnumerateArray())
        {
            Check(member, item, $"{where}[{at++}]");
        }
    }

    private static void CheckObject(JsonElement element, Shape shape, string where)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw where.Length == 0 ? new EventFormatException(EventFormatPhrases.NoObject) : Wrong(EventFormatPhrases.NotObject, where);
        }

        bool typed = shape.Cases is not null;
        Shape known = typed ? Case(element, shape.Cases!, where) : shape;
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = member.Name;
            if (!seen.Add(name))
            {
                throw Wrong(EventFormatPhrases.Twice, Path(where, name));
            }

            bool envelope = (typed && name == Discriminator) || (where.Length == 0 && name == Version);
            if (!envelope)
            {
                CheckMember(name, member.Value, known, where);
            }
        }

        foreach (string required in known.Required)
        {
            if (!seen.Contains(required))
            {
                throw Wrong(EventFormatPhrases.Missing, Path(where, required));
            }
        }
    }

    private static void CheckMember(string name, JsonElement value, Shape shape, string where)
    {
        if (!shape.Members.TryGetValue(name, out Type? type))
        {
            string names = string.Join(", ", shape.Names);
            Fact known = names.Length == 0 ? Fact.Words("known", new SaidPhrase(EventFormatPhrases.NoMembers)) : Fact.Words("known", names);
            throw where.Length == 0
                ? new EventFormatException(EventFormatPhrases.UnknownMember, Fact.Id("name", Quoted(name)), known)
                : new EventFormatException(
                    EventFormatPhrases.UnknownMemberOf, Fact.Id("where", where), Fact.Id("name", Quoted(name)), known);
        }

        if (value.ValueKind == JsonValueKind.Null)
        {
            throw Wrong(EventFormatPhrases.Null, Path(where, name));
        }

        Shape inner = Of(type);
        if (!inner.IsValue)
        {
            Check(value, inner, Path(where, name));
        }
    }

    private static Shape Case(JsonElement element, OrderedDictionary<string, Type> cases, string where)
    {
        if (!element.TryGetProperty(Discriminator, out JsonElement type))
        {
            throw Wrong(EventFormatPhrases.Missing, Path(where, Discriminator));
        }

        string name = type.ValueKind == JsonValueKind.String
            ? type.GetString()!
            : throw Wrong(EventFormatPhrases.NotText, Path(where, Discriminator));
        return cases.TryGetValue(name, out Type? known)
            ? Of(known)
            : throw new EventFormatException(
                EventFormatPhrases.UnknownCase, Fact.Id("where", Path(where, Discriminator)), Fact.Id("name", Quoted(name)),
                EventFormatPhrases.Figure("version", EventJson.Version), Fact.Id("known", string.Join(", ", cases.Keys)));
    }

    private static EventFormatException Wrong(Phrase phrase, string where) => new(phrase, Fact.Id("where", where));

    private static Shape Of(Type type) => Shapes.GetOrAdd(type, static type => new Shape(Context.Options.GetTypeInfo(type)));

    private static string Path(string where, string name) => where.Length == 0 ? name : $"{where}.{name}";

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

    /// <summary>What a line is held against: the serializer's own description of a type, laid out for looking up.</summary>
    private sealed class Shape(JsonTypeInfo type)
    {
        internal bool IsValue { get; } = type.Kind is not (JsonTypeInfoKind.Object or JsonTypeInfoKind.Enumerable);

        /// <summary>What a list is a list of; null for anything else.</summary>
        internal Type? Item { get; } = type.Kind == JsonTypeInfoKind.Enumerable ? type.ElementType : null;

        /// <summary>The cases by their discriminators, in the order of the form; null where there is one only.</summary>
        internal OrderedDictionary<string, Type>? Cases { get; } = type.PolymorphismOptions is { } cases
            ? new(
                cases.DerivedTypes.Select(one => KeyValuePair.Create((string)one.TypeDiscriminator!, one.DerivedType)),
                StringComparer.Ordinal)
            : null;

        /// <summary>The members by name.</summary>
        internal Dictionary<string, Type> Members { get; } = type.Properties.ToDictionary(
            member => member.Name, member => member.PropertyType, StringComparer.Ordinal);

        /// <summary>The members' names, in the order of the form.</summary>
        internal IReadOnlyList<string> Names { get; } = [.. type.Properties.Select(member => member.Name)];

        /// <summary>The members that must be there, in the order of the form.</summary>
        internal IReadOnlyList<string> Required { get; } =
        [
            .. type.Properties.Where(member => member.AssociatedParameter is { HasDefaultValue: false }).Select(member => member.Name)
        ];
    }
}
