using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkApproach.Formats;

/// <summary>What an archive states of itself: its version, when it was made, with which secret its hashes were, and every file with its
/// checksum.</summary>
internal sealed record ArchiveManifest(DateTimeOffset At, string? Mark, IReadOnlyList<ArchivedFile> Files)
{
    internal static readonly Phrase OfSomethingElse = Phrase.Plain("archive.of-something-else");
    internal static readonly Phrase OtherVersion = Phrase.Plain("archive.other-version", "version:id! known:id!");
    internal static readonly Phrase Damaged = Phrase.Plain("archive.damaged-manifest");

    internal const string Name = "manifest.json";
    internal const int Version = 1;
    private const string Kind = "network-approach";

    internal byte[] Write()
    {
        using MemoryStream bytes = new();
        using (Utf8JsonWriter json = new(
            bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("v", Version);
            json.WriteString("kind", Kind);
            json.WriteString("at", At);
            if (Mark is not null)
            {
                json.WriteString("mark", Mark);
            }

            json.WriteStartArray("files");
            foreach (ArchivedFile file in Files)
            {
                Write(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    /// <exception cref="UnreadableFileException">The bytes are no manifest of this version.</exception>
    internal static ArchiveManifest Read(SourceFile file, ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(bytes);
            JsonElement root = document.RootElement;
            return root.GetProperty("kind").GetString() != Kind ? throw file.Refused(null, OfSomethingElse)
                : root.GetProperty("v").GetInt32() is not Version ? throw file.Refused(
                    null, OtherVersion, Fact.Id("version", root.GetProperty("v").GetRawText()), FilePhrases.Figure("known", Version))
                : new(
                    root.GetProperty("at").GetDateTimeOffset(), root.TryGetProperty("mark", out JsonElement mark) ? mark.GetString() : null,
                    [.. root.GetProperty("files").EnumerateArray().Select(ReadFile)]);
        }
        catch (Exception bad) when (bad is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentException
            or OverflowException or (FormatException and not UnreadableFileException))
        {
            throw file.Refused(null, bad, Damaged);
        }
    }

    private static void Write(Utf8JsonWriter json, ArchivedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", file.Name);
        json.WriteNumber("lines", file.Lines);
        json.WriteString("sha256", file.Sha256);
        if (file.Approach is { } approach)
        {
            json.WriteString("approach", approach.Value);
            json.WriteString("version", file.Version.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    private static ArchivedFile ReadFile(JsonElement file) => new(
        file.GetProperty("name").GetString() ?? string.Empty,
        file.GetProperty("lines").GetInt32(),
        file.GetProperty("sha256").GetString() ?? string.Empty,
        file.TryGetProperty("approach", out JsonElement approach) ? new ApproachId(approach.GetString()!) : null,
        file.TryGetProperty(
            "version", out JsonElement version) ? long.Parse(version.GetString()!, NumberStyles.None, CultureInfo.InvariantCulture) : 0);
}
