using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkApproach.Formats;

/// <summary>Writes papers as JSON for hosts that render them themselves: the content without the words. There is no reader, because what is
/// stored is the record.</summary>
/// <remarks>
/// Members are in camelCase, cases and enumerations in kebab-case, days as <c>2026-11-23</c>, ids and companies as texts, requests and
/// events as in <see cref="EventJson"/>. A paper's <c>type</c> is <c>talk-brief</c>, <c>debrief-sheet</c>, <c>company-sheet</c>,
/// <c>agenda</c> or <c>story</c>. The result is one object in one line.
/// </remarks>
public static class PaperJson
{
    private static readonly PaperJsonContext Context = new(Options());

    /// <summary>Writes a paper. A paper that is not for others has <c>"forOthers":false</c> in its head.</summary>
    /// <exception cref="ArgumentNullException">The paper is null.</exception>
    public static string Write(Paper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return JsonSerializer.Serialize(paper, Context.Paper);
    }

    /// <summary>Writes the questions for a talk.</summary>
    /// <exception cref="ArgumentNullException">The questions are null.</exception>
    public static string Write(TalkQuestions questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return JsonSerializer.Serialize(questions, Context.TalkQuestions);
    }

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            // Letters as they are: whoever puts JSON into a page escapes it there.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (JsonConverter converter in PaperJsonValues.All)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}

/// <summary>What the serializer must know of these shapes, made when the library is compiled.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Paper))]
[JsonSerializable(typeof(TalkQuestions))]
[JsonSerializable(typeof(Promise.MeetAgain), TypeInfoPropertyName = "PromiseMeetAgain")]
[JsonSerializable(typeof(AgendaItem.MeetAgain), TypeInfoPropertyName = "AgendaMeetAgain")]
internal sealed partial class PaperJsonContext : JsonSerializerContext;
