using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NetworkApproach.Tool;

/// <summary>JSON for scripts: one object a line, letters as they are, numbers unrounded.</summary>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one object and passes it on at once.</summary>
    internal static void Write(TextWriter output, Action<Utf8JsonWriter> members)
    {
        using MemoryStream line = new();
        using (Utf8JsonWriter writer = new(line, Plain))
        {
            writer.WriteStartObject();
            members(writer);
            writer.WriteEndObject();
        }

        output.Write(SafeText.Json(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length)));
        output.Write('\n');
        output.Flush();
    }
}
