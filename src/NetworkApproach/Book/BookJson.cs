using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetworkApproach.Books;

/// <summary>The contents of a book as JSON, one object a line. Databases and archives store a book in this format.</summary>
/// <remarks>
/// The members, by type. A member with a <c>?</c> may be absent, and is absent if its value is the one after the <c>=</c>, or if it has no
/// value:
/// <code>
/// source      id, readAt, label?
/// contact     source, who, name, first, at, gone?, employments?=[{company, title?, until?}, ...], consultant?=false, mails?=[],
///             profiles?=[]
/// tie         source, knows, known, warmth, first, at, gone?, kind?="known", chance?, minutes?=20, since?, lastInTouch?, until?
/// verdict     one, other, finding, at, why?
/// suppressed  person, kind, hash, asksNothing?=false
///
/// kind     of a tie: known, connected, named, inferred; of a hash: id, profile, mail, name-and-company, name,
///          let-in, unhashed
/// finding  same, apart, withdrawn
/// </code>
/// Every line begins with <c>{"v":1,"type":...</c>. An unknown version, type or member is refused, and so is a line longer than
/// <see cref="EventJson.MostCharacters"/>. Whatever a line contains, the only exception thrown is <see cref="FormatException"/>.
/// </remarks>
public static class BookJson
{
    /// <summary>The version written, which is also the newest version read.</summary>
    public const int Version = 1;

    private const string Head = "{\"v\":1,";

    private static readonly BookJsonContext Context = new(Options());

    /// <summary>Writes a source as one line.</summary>
    /// <exception cref="ArgumentException">A text contains an unpaired surrogate (half a character).</exception>
    public static string Write(BookSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Line(new BookWire.SourceLine(source.Id, source.ReadAt, source.Label));
    }

    /// <inheritdoc cref="Write(BookSource)"/>
    /// <summary>Writes a statement about a person as one line.</summary>
    public static string Write(ContactStatement contact)
    {
        ArgumentNullException.ThrowIfNull(contact);
        Contact who = contact.Entry.Contact;
        return Line(new BookWire.ContactLine(
            contact.Source, who.Id, who.Name, contact.FirstAt, contact.At, contact.GoneAt,
            who.Employments.Count
                == 0 ? null : [.. who.Employments.Select(work => new EmploymentWire(work.Company, work.Title, work.Until))],
            who.IsConsultant ? true : null, Unless(contact.Entry.Mails), Unless(contact.Entry.Profiles)));
    }

    /// <inheritdoc cref="Write(BookSource)"/>
    /// <summary>Writes a statement about a tie as one line.</summary>
    public static string Write(TieStatement tie)
    {
        ArgumentNullException.ThrowIfNull(tie);
        Tie said = tie.Tie;
        return Line(new BookWire.TieLine(
            tie.Source, said.From, said.To, said.Warmth.Value, tie.FirstAt, tie.At, tie.GoneAt,
            said.Kind == TieKind.Known ? null : said.Kind, said.StatedChance?.Value,
            said.Minutes == Tie.DefaultMinutes ? null : said.Minutes, said.Since, said.LastInTouchOn, said.Until));
    }

    /// <inheritdoc cref="Write(BookSource)"/>
    /// <summary>Writes a verdict as one line.</summary>
    public static string Write(IdentityVerdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        return Line(new BookWire.VerdictLine(verdict.One, verdict.Other, verdict.Finding, verdict.At, verdict.Why));
    }

    /// <summary>Writes a hash as one line.</summary>
    public static string Write(SuppressedKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return Line(new BookWire.SuppressedLine(key.Person, key.Kind, key.Hash, key.AsksNothing ? true : null));
    }

    /// <summary>Reads a source from a line.</summary>
    /// <exception cref="FormatException">The line is not a source.</exception>
    public static BookSource ReadSource(string line) => Read<BookWire.SourceLine, BookSource>(line, x => new(x.Id, x.ReadAt, x.Label));

    /// <summary>Reads a statement about a person from a line.</summary>
    /// <exception cref="FormatException">The line is not a statement about a person.</exception>
    public static ContactStatement ReadContact(string line) => Read<BookWire.ContactLine, ContactStatement>(line, x => new(
        x.Source,
        new ContactEntry(
            new Contact(
                x.Who, x.Name, x.Employments?.Select(work => new Employment(work.Company, work.Title, work.Until)), x.Consultant ?? false),
                x.Mails, x.Profiles),
        x.First, x.At, x.Gone));

    /// <summary>Reads a statement about a tie from a line.</summary>
    /// <exception cref="FormatException">The line is not a statement about a tie.</exception>
    public static TieStatement ReadTie(string line) => Read<BookWire.TieLine, TieStatement>(line, x => new(
        x.Source,
        new Tie(x.Knows, x.Known, new Warmth(x.Warmth))
        {
            Kind = x.Kind ?? TieKind.Known,
            StatedChance = x.Chance is { } chance ? new Chance(chance) : null,
            Minutes = x.Minutes ?? Tie.DefaultMinutes,
            Since = x.Since,
            LastInTouchOn = x.LastInTouch,
            Until = x.Until,
        },
        x.First, x.At, x.Gone));

    /// <summary>Reads a verdict from a line.</summary>
    /// <exception cref="FormatException">The line is not a verdict.</exception>
    public static IdentityVerdict ReadVerdict(string line) =>
        Read<BookWire.VerdictLine, IdentityVerdict>(line, x => new(x.One, x.Other, x.Finding, x.At) { Why = x.Why });

    /// <summary>Reads a hash from a line.</summary>
    /// <exception cref="FormatException">The line is not a hash.</exception>
    public static SuppressedKey ReadSuppressed(string line) =>
        Read<BookWire.SuppressedLine, SuppressedKey>(line, x => new(x.Person, x.Kind, x.Hash, x.AsksNothing ?? false));

    private static IReadOnlyList<string>? Unless(IReadOnlyList<string> none) => none.Count == 0 ? null : none;

    private static string Line(BookWire wire) => string.Concat(Head, JsonSerializer.Serialize(wire, Context.BookWire).AsSpan(1));

    private static T Read<TWire, T>(string line, Func<TWire, T> make)
        where TWire : BookWire
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Length > EventJson.MostCharacters || !line.StartsWith(Head, StringComparison.Ordinal))
        {
            throw new FormatException(
                $"A line begins with {Head} and has at most {EventJson.MostCharacters} characters; this one begins with "
                    + $"{EventJsonShape.Quoted(line)}. A newer version may have written it.");
        }

        try
        {
            return JsonSerializer.Deserialize(string.Concat("{", line.AsSpan(Head.Length)), Context.BookWire) is TWire wire
                ? make(wire)
                : throw new FormatException($"Another type than {typeof(TWire).Name}: {EventJsonShape.Quoted(line)}.");
        }
        catch (Exception bad) when (bad is JsonException or ArgumentException or InvalidOperationException or NotSupportedException)
        {
            throw new FormatException($"Not one line of a book: {bad.Message.Split('\n')[0]} Correct the line or leave it out.", bad);
        }
    }

    private static JsonSerializerOptions Options()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowDuplicateProperties = false,
            MaxDepth = EventJsonShape.MostDepth,

            // Names stay readable, and findable by whoever must erase one from a file.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        foreach (JsonConverter value in BookJsonValues.All.Concat(EventJsonValues.All))
        {
            options.Converters.Add(value);
        }

        return options;
    }
}
