using System.Text.Json.Nodes;

namespace NetworkApproach.Tests.Approaches;

/// <summary>A forged history retold with names that stand out: ids, descriptions, and texts and act ids that mention people now and
/// then.</summary>
internal static class NamedHistories
{
    internal static readonly IReadOnlyList<(string Short, string Id, string Name)> People =
    [
        ("ann", "kruger-17", "Ada Krüger"), ("bob", "ozu", "Bertrand Ozu"), ("cyd", "linkedin.test/in/zoltan", "Zoltán"),
        ("dan", "id-quill", "Dan O’Quill"), ("eve", "Ýr", "Ýr Blöndal"), ("fay", "fay@test", "Fay-Lou Xu"),
    ];

    private static readonly string[] Mentions =
    [
        "met ada krueger, that is KRUGER-17",
        "says ADA",
        "cf. Ozu",
        "BERTRAND",
        "a friend of zoltan",
        "o'quill",
        "Yr came too",
        "fay lou",
        "xu!",
        "nobody in particular"
    ];

    internal static IReadOnlyList<ApproachEvent> Of(IReadOnlyList<ApproachEvent> history, int seed)
    {
        HashSet<string> acts = [.. history.Select(e => e.Id.Value)];
        return
        [
            .. history.Select(e => EventJson.Read(Retold(JsonNode.Parse(EventJson.Write(e))!, acts, seed).ToJsonString()))
        ];
    }

    private static JsonNode Retold(JsonNode node, HashSet<string> acts, int seed) => node switch
    {
        JsonObject members =>
            new JsonObject(
                members.Select(member => KeyValuePair.Create<string, JsonNode?>(
                    member.Key, Member(members, member.Key, member.Value!, acts, seed)))),
        JsonArray values => new JsonArray([.. values.Select(value => Retold(value!, acts, seed))]),
        _ => node.DeepClone(),
    };

    private static JsonNode Member(JsonObject of, string key, JsonNode value, HashSet<string> acts, int seed) => (key, Text(value)) switch
    {
        ("name", _) when Person(Text(of["who"]!)) is { } person => JsonValue.Create(person.Name),
        ("how" or "text" or "reason", { } text) => JsonValue.Create($"{text}: {Mentions[Draw(of.ToJsonString(), seed) % Mentions.Length]}"),
        ("why", _) => JsonValue.Create(Mentions[Draw(of.ToJsonString(), seed) % Mentions.Length]),
        ("type" or "approach" or "seeker" or "company", _) => value.DeepClone(),
        (_, { } id) when Person(id) is { } person => JsonValue.Create(person.Id),
        (_, { } id) when acts.Contains(id) => JsonValue.Create(Act(id, seed)),
        _ => Retold(value, acts, seed),
    };

    private static string Act(string id, int seed) =>
        Draw(id, seed) % 4 == 0 ? $"{id} {Mentions[Draw(id, seed + 1) % Mentions.Length]}" : id;

    private static (string Short, string Id, string Name)? Person(string? id) =>
        People.Where(person => person.Short == id).Select(person => ((string, string, string)?)person).FirstOrDefault();

    private static string? Text(JsonNode node) => node is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    /// <summary>The same draw for the same text, in every process.</summary>
    private static int Draw(string text, int seed) =>
        (int)(text.Aggregate(2166136261u ^ (uint)seed, (hash, letter) => (hash ^ letter) * 16777619u) >> 8);
}
