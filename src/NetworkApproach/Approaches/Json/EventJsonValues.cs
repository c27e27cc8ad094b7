using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>How the single values are written: ids, texts, days, instants, figures and the words of the closed
/// lists.</summary>
internal static class EventJsonValues
{
    private const string DayForm = "yyyy-MM-dd";

    internal static readonly SaidPhrase Id = new(EventFormatPhrases.Id);

    internal static IReadOnlyList<JsonConverter> All { get; } =
    [
        new TextValue<ActId>(Id, text => ActId.TryParse(text, null, out ActId id) ? id : default(ActId?), id => id.Value),
        new TextValue<ApproachId>(
            Id, text => ApproachId.TryParse(text, null, out ApproachId id) ? id : default(ApproachId?), id => id.Value),
        new TextValue<ContactId>(Id, text => ContactId.TryParse(text, null, out ContactId id) ? id : default(ContactId?), id => id.Value),
        new TextValue<CompanyName>(
            new(EventFormatPhrases.Company), text => string.IsNullOrWhiteSpace(text) ? null : new CompanyName(text), name => name.Text),
        new TextValue<DateOnly>(new(EventFormatPhrases.Day), Day, day => day.ToString(DayForm, CultureInfo.InvariantCulture)),
        new StringValue(),
        new InstantValue(),
        new WholeValue(),
        new FlagValue(),
        new Words<Topic>(
            (Topic.Business, "business"), (Topic.Work, "work"), (Topic.Team, "team"), (Topic.Needs, "needs"), (Topic.Decision, "decision"),
            (Topic.Boss, "boss"), (Topic.Culture, "culture"), (Topic.Conditions, "conditions"), (Topic.Outlook, "outlook"),
            (Topic.Other, "other")),
        new Words<Bearing>((Bearing.AddsTo, "adds-to"), (Bearing.Confirms, "confirms"), (Bearing.Contradicts, "contradicts")),
        new Words<Channel>((Channel.Message, "message"), (Channel.Telephone, "telephone"), (Channel.FaceToFace, "face-to-face")),
        new Words<Interest>((Interest.Open, "open"), (Interest.Confirmed, "confirmed"), (Interest.Lost, "lost")),
        new Words<OfferReply>((OfferReply.AskedToContactThem, "asked-to-contact-them"), (OfferReply.Declined, "declined")),
        new Words<CourtesyKind>(
            (CourtesyKind.Thanks, "thanks"), (CourtesyKind.ReportBack, "report-back"), (CourtesyKind.Apology, "apology")),
        new Words<Ending>((Ending.MetTheBoss, "met-the-boss"), (Ending.GoodNo, "good-no"), (Ending.GivenUp, "given-up")),
        new Words<AppointmentEnd>((AppointmentEnd.Cancelled, "cancelled"), (AppointmentEnd.Missed, "missed")),
        new Words<Purpose>((Purpose.Inside, "inside"), (Purpose.Guide, "guide")),
        new Words<CitingScope>(
            (CitingScope.Cited, "cited"), (CitingScope.Recommended, "recommended"), (CitingScope.Announced, "announced")),
        new Words<DayOfWeek>(
            (DayOfWeek.Monday, "mon"), (DayOfWeek.Tuesday, "tue"), (DayOfWeek.Wednesday, "wed"), (DayOfWeek.Thursday, "thu"),
            (DayOfWeek.Friday, "fri"), (DayOfWeek.Saturday, "sat"), (DayOfWeek.Sunday, "sun")),
    ];

    private static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>Half a surrogate pair would silently become another character, and the text no longer be what was recorded.</summary>
    private static string Writable(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (char.IsSurrogate(text[i]) && !pair)
            {
                throw new ArgumentException($"A text holds half a character (U+{(int)text[i]:X4}) at {i}; repair it before it is stored.");
            }

            i += pair ? 1 : 0;
        }

        return text;
    }

    /// <summary>One value; what it must be is the message, and the serializer adds where.</summary>
    internal abstract class Value<T>(SaidPhrase mustBe) : JsonConverter<T>
    {
        public sealed override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryRead(ref reader, out T? value) ? value : throw new JsonValueException(mustBe);

        protected abstract bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out T? value);
    }

    internal sealed class TextValue<T>(SaidPhrase mustBe, Func<string, T?> parse, Func<T, string> format) : Value<T>(mustBe)
        where T : struct
    {
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Writable(format(value)));

        protected override bool TryRead(ref Utf8JsonReader reader, out T value)
        {
            T? read = reader.TokenType == JsonTokenType.String ? parse(reader.GetString()!) : null;
            value = read.GetValueOrDefault();
            return read is not null;
        }
    }

    private sealed class StringValue() : Value<string>(new(EventFormatPhrases.Text))
    {
        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
            writer.WriteStringValue(Writable(value));

        protected override bool TryRead(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? value)
        {
            value = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            return value is not null;
        }
    }

    private sealed class InstantValue() : Value<DateTimeOffset>(new(EventFormatPhrases.Instant))
    {
        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value);

        protected override bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset value)
        {
            value = default;
            return reader.TokenType == JsonTokenType.String && HasOffset(reader.GetString()!) && reader.TryGetDateTimeOffset(out value);
        }

        /// <summary>Without an offset the serializer would take the machine's own zone.</summary>
        private static bool HasOffset(string text) =>
            text.Contains('T', StringComparison.Ordinal) && (text[^1] == 'Z' || (text.Length > 6 && text[^6] is '+' or '-'));
    }

    private sealed class WholeValue() : Value<int>(new(EventFormatPhrases.Whole))
    {
        public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteNumberValue(value);

        protected override bool TryRead(ref Utf8JsonReader reader, out int value)
        {
            value = 0;
            return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
        }
    }

    private sealed class FlagValue() : Value<bool>(new(EventFormatPhrases.Flag))
    {
        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);

        protected override bool TryRead(ref Utf8JsonReader reader, out bool value)
        {
            value = reader.TokenType == JsonTokenType.True;
            return value || reader.TokenType == JsonTokenType.False;
        }
    }

    /// <summary>A closed list, each case with its word.</summary>
    internal sealed class Words<T>(params (T Value, string Word)[] words) : Value<T>(
        new(EventFormatPhrases.OneOf, Fact.Id("words", string.Join(", ", words.Select(word => word.Word)))))
        where T : struct, Enum
    {
        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(
            Array.Find(words, word => EqualityComparer<T>.Default.Equals(word.Value, value)).Word
            ?? throw new ArgumentException($"{value} is no {typeof(T).Name} that can be stored."));

        protected override bool TryRead(ref Utf8JsonReader reader, out T value)
        {
            string? text = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
            int found = Array.FindIndex(words, word => word.Word == text);
            value = found < 0 ? default : words[found].Value;
            return found >= 0;
        }
    }
}
