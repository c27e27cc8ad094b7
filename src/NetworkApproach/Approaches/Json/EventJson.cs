using System.Text.Json;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>Reads and writes events as JSON, one object per line. This is the storage format.</summary>
/// <remarks>
/// <para>
/// An event is one JSON object on one line:
/// <c>{"v":1,"type":"talked","id":"a7","at":"2026-11-23T10:00:00+01:00","with":"ann","minutes":20}</c>.
/// <c>v</c> is the version of the format, <c>type</c> one of the types below, <c>id</c> the id of the act, <c>at</c> the instant with its
/// offset. Every version ever written remains readable. Members may be in any order when read; they are always written in the order given
/// here.
/// </para>
/// <para>
/// The members after <c>at</c>, by type. Those with a <c>?</c> are optional. They are omitted when they have the value after the <c>=</c>,
/// or, without a <c>=</c>, when there is no value:
/// </para>
/// <code>
/// opened                  approach, seeker, target: {company, role?}, policy?: {minutesPerTalk?=20, minutesPerPerson?=30,
///                         nextPersonAfter?=3, reminderAfter?=7, leaveHoldsFor?=90, courtesyDueAfter?=1,
///                         courtesyOverdueAfter?=2, zone?="UTC",
///                         workingDays?=["mon","tue","wed","thu","fri"], holidays?=[]}
/// person-noted            who, name, employments?=[{company, title?, until?}, ...], consultant?=false
/// acquaintance-stated     who, how, since
/// boss-identified         who
/// belief-stated           topic, text
/// named                   by, who, why?, personally?=true, inConfidence?=false
/// answered                from, about: REQUEST, said: ANSWER
/// contact-received        from, channel
/// attempted               to, through: BASIS, channel, minutes, entered?: {against?=[]} (2)
/// asked                   of, request: REQUEST, entered?: {against?=[]} (2)
/// talked                  with, minutes, offered?=0
/// appointment-made        with, for: an instant (2)
/// appointment-ended       appointment, end: cancelled, missed (2)
/// fact-learnt             talk, topic, text, aboutTarget?=true, inConfidence?=false, belief?, bearing?="adds-to", heardFrom?
/// interest-judged         verdict: open, confirmed, lost; why?
/// hand-off-offered        by
/// offer-answered          offer, reply: asked-to-contact-them, declined
/// handed-off              by, recipient?
/// written-off             handOff, why?
/// wished-to-meet-again    who, on?
/// courtesy-paid           kind: thanks, report-back, apology; for, to? (2)
/// courtesy-waived         kind, for, why, to? (2)
/// contacted-without-leave who, channel, citing?
/// closed                  ending: met-the-boss, good-no, given-up
/// same-person-stated      who, other (2)
/// policy-changed          policy (2)
/// struck-out              what, reason, instead?: an event in this same form, without v
/// restored                what, reason (2)
/// erased                  who
///
/// REQUEST  {"type":"talk"}  {"type":"names", purpose?="inside"}  {"type":"knows", who}  {"type":"leave", prospect, purpose?="inside"}
///          {"type":"what-became", handOff}  {"type":"stop", handOff}; the other purpose is guide
/// ANSWER   {"type":"yes"}  {"type":"no"}  {"type":"later", day}  {"type":"granted", scope?="cited", until?}
///          {"type":"passed-to", recipient}; the other scopes are recommended and announced
/// BASIS    {"type":"leave", act}  {"type":"acquainted", act}  {"type":"reply", act}  {"type":"again", act}
/// topic    business, work, team, needs, decision, boss, culture, conditions, outlook, other
/// bearing  adds-to, confirms, contradicts
/// channel  message, telephone, face-to-face
/// </code>
/// <para>
/// What has a (2) exists since version 2. Each event is written in the first version that has it, so that what an earlier version of this
/// library wrote stays as it was.
/// </para>
/// <para>
/// Days are written <c>2026-11-23</c>, days of the week <c>mon</c> to <c>sun</c>. Minutes and numbers of days are whole numbers. Ids and
/// texts are strings within the limits of <see cref="ApproachEvent"/>. A time zone is written with its system name (<c>Europe/Paris</c>).
/// The policy's figures are always written, so that an approach keeps those it was opened with. No member is ever null. An unknown member
/// is refused with its name: new members need a new version, so here it is a typing error, and an error in <c>inConfidence</c> must not
/// make confidential information public.
/// </para>
/// <para>Safe for untrusted text: length and depth are limited before anything is kept, and the only exception thrown for its content is
/// <see cref="EventFormatException"/>.</para>
/// </remarks>
public static class EventJson
{
    /// <summary>The newest version of the format: the newest that is read, and written for what no earlier version has.</summary>
    public const int Version = 2;

    /// <summary>
    /// The maximum number of characters in a line: 1,000,000. A longer line is refused without being parsed, and is never written.
    /// </summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>The maximum number of events read or written at once: 1,000,000.</summary>
    public const int MostEvents = 1_000_000;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = EventJsonShape.MostDepth };

    /// <summary>Returns one event as one line, without a line ending. The same event always gives the same text.</summary>
    /// <exception cref="ArgumentException">The event is malformed, its text would be longer than <see cref="MostCharacters"/>, or its time
    /// zone has no name in the system.</exception>
    public static string Write(ApproachEvent e)
    {
        WellFormed.Check(e);
        string members = JsonSerializer.Serialize(EventJsonMapping.ToWire(e), EventJsonShape.Context.EventWire);

        // The serializer writes the type first; the version stands before it, where it can be seen without reading on.
        string line = $"{{\"v\":{EventJsonMapping.VersionOf(e)},{members.AsSpan(1)}";
        return line.Length <= MostCharacters
            ? line
            : throw new ArgumentException(
                $"The {EventType.Of(e)} event {e.Id} is {line.Length} characters long; at most {MostCharacters} can be read again.",
                nameof(e));
    }

    /// <summary>Reads one event from a line.</summary>
    /// <exception cref="EventFormatException">The line is not a well-formed event of a version up to <see cref="Version"/>.</exception>
    public static ApproachEvent Read(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > MostCharacters)
        {
            throw TooLong();
        }

        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException e)
        {
            throw new EventFormatException(e, EventFormatPhrases.NotJson, Fact.Words("why", OneLine(e.Message)));
        }
        catch (ArgumentException e)
        {
            throw new EventFormatException(e, EventFormatPhrases.NotWellFormed, Fact.Words("why", OneLine(e.Message)));
        }
        catch (InvalidOperationException e)
        {
            throw new EventFormatException(e, EventFormatPhrases.HalfCharacter);
        }
    }

    /// <summary>
    /// Reads all events, in the order of the lines. Blank lines are skipped. Lines end with a line feed, on every platform.
    /// </summary>
    /// <exception cref="EventFormatException">A line is not an event, or there are more than <see cref="MostEvents"/>. The first such line
    /// is reported.</exception>
    public static IReadOnlyList<ApproachEvent> ReadAll(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        List<ApproachEvent> events = [];
        EventLines lines = new(reader);
        try
        {
            while (lines.Next() is { } line)
            {
                if (!string.IsNullOrWhiteSpace(line))
                {
                    events.Add(events.Count < MostEvents ? Read(line) : throw new EventFormatException(
                        EventFormatPhrases.TooMany, EventFormatPhrases.Figure("most", MostEvents)));
                }
            }
        }
        catch (EventFormatException found)
        {
            throw new EventFormatException(lines.Number, found);
        }

        return events.AsReadOnly();
    }

    /// <summary>Writes all events, one per line. Every line ends with a line feed, on every platform.</summary>
    /// <exception cref="ArgumentException">An event cannot be written (see <see cref="Write"/>); the events before it have been
    /// written.</exception>
    public static void WriteAll(IEnumerable<ApproachEvent> events, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(events);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (ApproachEvent e in events)
        {
            writer.Write(Write(e));
            writer.Write('\n');
        }
    }

    internal static EventFormatException TooLong() => new(EventFormatPhrases.TooLong, EventFormatPhrases.Figure("most", MostCharacters));

    private static ApproachEvent Read(JsonElement line)
    {
        int version = VersionOf(line);
        EventJsonShape.Check(line);
        EventWire wire = Values(line);
        ApproachEvent e = EventJsonMapping.ToEvent(wire);
        WellFormed.Check(e);
        return EventJsonMapping.VersionOf(e) <= version
            ? e
            : throw new EventFormatException(
                EventFormatPhrases.NeedsVersion, Fact.Id("where", EventJsonShape.Version), EventFormatPhrases.Figure("found", version),
                EventFormatPhrases.Figure("version", EventJsonMapping.VersionOf(e)));
    }

    private static int VersionOf(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            return Version;
        }

        if (!line.TryGetProperty(EventJsonShape.Version, out JsonElement v))
        {
            throw new EventFormatException(
                EventFormatPhrases.NoVersion, Fact.Id("where", EventJsonShape.Version), EventFormatPhrases.Figure("version", Version));
        }

        return v.ValueKind == JsonValueKind.Number && v.TryGetInt32(out int whole) && whole is >= 1 and <= Version
            ? whole
            : throw new EventFormatException(
                EventFormatPhrases.OtherVersion, Fact.Id("where", EventJsonShape.Version),
                Fact.Id("found", EventJsonShape.Quoted(v.GetRawText())), EventFormatPhrases.Figure("version", Version));
    }

    private static EventWire Values(JsonElement line)
    {
        try
        {
            return line.Deserialize(EventJsonShape.Context.EventWire)!;
        }
        catch (JsonException e)
        {
            throw Unreadable(e, e.Path?.TrimStart('$').TrimStart('.') ?? string.Empty);
        }
    }

    private static EventFormatException Unreadable(JsonException e, string path)
    {
        SaidPhrase? mustBe = e.InnerException is not null
            ? new SaidPhrase(EventFormatPhrases.WholeText)
            : (e as JsonValueException)?.MustBe;
        return path.Length == 0 ? new EventFormatException(e, EventFormatPhrases.UnreadableWhole, Fact.Words("why", OneLine(e.Message)))
            : mustBe is null ? new EventFormatException(
                e, EventFormatPhrases.Unreadable, Fact.Id("where", path), Fact.Words("why", OneLine(e.Message)))
            : new EventFormatException(e, EventFormatPhrases.NotValue, Fact.Id("where", path), Fact.Words("value", mustBe));
    }

    /// <summary>What an exception of the platform's says, without the arguments and positions it adds.</summary>
    private static string OneLine(string message)
    {
        int end = message.Length;
        foreach (string tail in (string[])["\n", " (Parameter ", " LineNumber: ", " Path: "])
        {
            int at = message.IndexOf(tail, StringComparison.Ordinal);
            end = at >= 0 && at < end ? at : end;
        }

        return message[..end].TrimEnd();
    }
}
