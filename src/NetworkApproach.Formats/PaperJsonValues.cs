using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkApproach.Formats;

/// <summary>How single values are written.</summary>
internal static class PaperJsonValues
{
    internal static IReadOnlyList<JsonConverter> All =>
    [
        new TextOf<ContactId>(id => id.Value), new TextOf<ActId>(id => id.Value), new TextOf<ApproachId>(id => id.Value),
        new TextOf<CompanyName>(company => company.Text),
        new RequestValue(), new EventValue(), new AskValue(),
        Words<Topic>(), Words<Bearing>(), Words<BeliefStanding>(), Words<QuestionKind>(), Words<Interest>(), Words<Ending>(),
        Words<CitingScope>(),
        Words<CourtesyKind>(), Words<CourtesyCause>(), Words<CourtesyStatus>(), Words<HandOffUnknown>(), Words<Rule>(), Words<BreachKind>(),
        Words<Channel>(), Words<Purpose>(), Words<AppointmentStatus>(), Words<AppointmentEnd>(),
    ];

    private static JsonStringEnumConverter<T> Words<T>()
        where T : struct, Enum => new(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false);

    private static NotSupportedException OnlyWritten() => new("Papers are written as JSON and never read: they are made of the record.");

    private sealed class TextOf<T>(Func<T, string> text) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw OnlyWritten();

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
    }

    private sealed class EventValue : JsonConverter<ApproachEvent>
    {
        public override ApproachEvent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw OnlyWritten();

        public override void Write(Utf8JsonWriter writer, ApproachEvent value, JsonSerializerOptions options) =>
            writer.WriteRawValue(EventJson.Write(value));
    }

    private sealed class RequestValue : JsonConverter<Request>
    {
        public override Request Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw OnlyWritten();

        public override void Write(Utf8JsonWriter writer, Request value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            switch (value)
            {
                case Request.Talk:
                    writer.WriteString("type", "talk");
                    break;
                case Request.Names names:
                    writer.WriteString("type", "names");
                    writer.WriteString("purpose", Word(names.Purpose));
                    break;
                case Request.Knows knows:
                    writer.WriteString("type", "knows");
                    writer.WriteString("who", knows.Who.Value);
                    break;
                case Request.Leave leave:
                    writer.WriteString("type", "leave");
                    writer.WriteString("prospect", leave.Prospect.Value);
                    writer.WriteString("purpose", Word(leave.Purpose));
                    break;
                case Request.WhatBecame became:
                    writer.WriteString("type", "what-became");
                    writer.WriteString("handOff", became.HandOff.Value);
                    break;
                case Request.Stop stop:
                    writer.WriteString("type", "stop");
                    writer.WriteString("handOff", stop.HandOff.Value);
                    break;
            }

            writer.WriteEndObject();
        }

        private static string Word(Purpose purpose) => purpose == Purpose.Inside ? "inside" : "guide";
    }

    /// <summary>What may be asked, and about whom; of whom is the person of the talk.</summary>
    private sealed class AskValue : JsonConverter<Move.Ask>
    {
        public override Move.Ask Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw OnlyWritten();

        public override void Write(Utf8JsonWriter writer, Move.Ask value, JsonSerializerOptions options)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("request");
            new RequestValue().Write(writer, value.Request, options);
            writer.WriteString("about", value.About?.Id.Value);
            writer.WriteEndObject();
        }
    }
}
