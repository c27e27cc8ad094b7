using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using FsCheck.Xunit;
using Xunit;

namespace NetworkApproach.Tests.Approaches;

public sealed class EventJsonTests
{
    private const string Talked = """{"v":1,"type":"talked","id":"a7","at":"2026-11-23T10:00:00+01:00","with":"ann","minutes":20}""";

    private static readonly string GoldenPath = Golden(1);

    private static IEnumerable<string> GoldenLines => File.ReadLines(GoldenPath).Concat(File.ReadLines(Golden(2)));

    private static IEnumerable<ApproachEvent> GoldenOnes => GoldenEvents.All.Concat(GoldenEvents.SinceVersion2);

    [Fact]
    public void The_golden_file_reads_as_the_expected_events()
    {
        using StreamReader reader = new(GoldenPath);

        IReadOnlyList<ApproachEvent> read = EventJson.ReadAll(reader);

        Assert.Equal(GoldenEvents.All, read);
        Assert.All(GoldenEvents.All.Zip(read), pair => Assert.True(pair.First.At.EqualsExact(pair.Second.At)));
    }

    [Fact]
    public void Writing_the_golden_events_gives_the_golden_bytes()
    {
        using StringWriter writer = new() { NewLine = "\r\n" };

        EventJson.WriteAll(GoldenEvents.All, writer);

        Assert.Equal(File.ReadAllBytes(GoldenPath), Encoding.UTF8.GetBytes(writer.ToString()));
    }

    [Fact]
    public void The_golden_file_of_version_2_reads_as_the_expected_events_and_is_written_so()
    {
        using StringWriter writer = new();
        EventJson.WriteAll(GoldenEvents.SinceVersion2, writer);
        Assert.Equal(File.ReadAllText(Golden(2)), writer.ToString());
        using StreamReader reader = new(Golden(2));
        Assert.Equal(GoldenEvents.SinceVersion2, EventJson.ReadAll(reader));
    }

    [Fact]
    public void What_version_1_had_is_written_in_version_1_and_what_it_had_not_is_no_event_of_it()
    {
        Assert.All(GoldenEvents.All, e => Assert.StartsWith("{\"v\":1,", EventJson.Write(e), StringComparison.Ordinal));
        Assert.All(GoldenEvents.SinceVersion2, e =>
        {
            string line = EventJson.Write(e);
            Assert.StartsWith("{\"v\":2,", line, StringComparison.Ordinal);
            string earlier = line.Replace("{\"v\":2,", "{\"v\":1,", StringComparison.Ordinal);
            EventFormatException refused = Assert.Throws<EventFormatException>(() => EventJson.Read(earlier));
            Assert.Contains("\"v\" is 1", refused.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_golden_file_holds_every_case_and_every_optional_member_with_and_without()
    {
        Coverage coverage = new();
        foreach (string line in GoldenLines)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            coverage.See(document.RootElement, EventJsonShape.Context.EventWire);
        }

        Assert.Empty(coverage.Unseen(EventJsonShape.Context.EventWire));
    }

    private static string Golden(int version) =>
        Path.Combine(AppContext.BaseDirectory, "Approaches", "Golden", $"events-v{version}.jsonl");

    [Theory]
    [InlineData(typeof(Topic), "topic")]
    [InlineData(typeof(AppointmentEnd), "end")]
    [InlineData(typeof(Bearing), "bearing")]
    [InlineData(typeof(Channel), "channel")]
    [InlineData(typeof(Interest), "verdict")]
    [InlineData(typeof(OfferReply), "reply")]
    [InlineData(typeof(CourtesyKind), "kind")]
    [InlineData(typeof(Ending), "ending")]
    [InlineData(typeof(Purpose), "purpose")]
    [InlineData(typeof(CitingScope), "scope")]
    [InlineData(typeof(DayOfWeek), "workingDays")]
    public void The_golden_file_holds_every_word_of_every_closed_list(Type list, string member)
    {
        HashSet<string> words = [];
        foreach (string line in GoldenLines)
        {
            using JsonDocument document = JsonDocument.Parse(line);
            words.UnionWith(Under(document.RootElement, member));
        }

        // What is usual is left out: the word of the usual case never stands in what is written.
        int unwritten = member is "bearing" or "purpose" or "scope" ? 1 : 0;
        Assert.Equal(Enum.GetValues(list).Length - unwritten, words.Count);
    }

    [Fact]
    public void Every_event_class_has_one_type_name_in_the_form_and_the_same_in_breaches()
    {
        string[] names =
        [
            .. EventJsonShape.Context.EventWire.PolymorphismOptions!.DerivedTypes.Select(known => (string)known.TypeDiscriminator!)
        ];

        Assert.Equal(RandomEvents.Closed(typeof(ApproachEvent)).Length, names.Distinct().Count());
        Assert.All(GoldenOnes, e => Assert.Contains($"\"type\":\"{EventType.Of(e)}\"", EventJson.Write(e), StringComparison.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), GoldenOnes.Select(EventType.Of).Distinct().Order(StringComparer.Ordinal));
    }

    [Cases(5000, Arbitrary = [typeof(RandomEventArbitrary)])]
    public void What_is_written_is_one_line_and_reads_as_the_same_event(ApproachEvent e)
    {
        string line = EventJson.Write(e);

        ApproachEvent read = EventJson.Read(line);

        Assert.Equal(e, read);
        Assert.True(e.At.EqualsExact(read.At));
        Assert.Equal(line, EventJson.Write(read));
        Assert.DoesNotContain(line, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029');
    }

    [Cases(1000, Arbitrary = [typeof(RandomEventArbitrary)])]
    public void The_order_of_members_does_not_matter(ApproachEvent e, int seed)
    {
        using JsonDocument document = JsonDocument.Parse(EventJson.Write(e));

        Assert.Equal(e, EventJson.Read(Shuffled(document.RootElement, new Random(seed))));
    }

    [Cases(1000, Arbitrary = [typeof(RandomEventArbitrary)])]
    public void A_history_written_is_the_history_read(ApproachEvent[] events)
    {
        using StringWriter writer = new();
        EventJson.WriteAll(events, writer);

        using StringReader reader = new(writer.ToString());
        Assert.Equal(events, EventJson.ReadAll(reader));
    }

    [Cases(2000, Arbitrary = [typeof(RandomEventArbitrary)])]
    public void A_damaged_line_reads_as_an_event_or_is_refused_in_one_line_and_nothing_else(ApproachEvent e, int seed)
    {
        Random random = new(seed);
        StringBuilder damaged = new(EventJson.Write(e));
        for (int i = random.Next(1, 5); i > 0 && damaged.Length > 0; i--)
        {
            int at = random.Next(damaged.Length);
            _ = random.Next(5) switch
            {
                0 => damaged.Remove(at, 1),
                1 => damaged.Insert(at, (char)random.Next(0x10000)),
                2 => damaged.Insert(at, "\\ud800"),
                3 => damaged.Remove(at, damaged.Length - at),
                _ => damaged.Insert(at, "\"{}[]:,0en-"[random.Next(11)]),
            };
        }

        if (Record.Exception(() => EventJson.Read(damaged.ToString())) is { } thrown)
        {
            AssertOneLine(Assert.IsType<EventFormatException>(thrown));
        }
    }

    [Fact]
    public void A_line_cut_off_anywhere_is_refused()
    {
        for (int length = 0; length < Talked.Length; length++)
        {
            AssertOneLine(Assert.Throws<EventFormatException>(() => EventJson.Read(Talked[..length])));
        }
    }

    [Fact]
    public void A_missing_member_is_refused_by_its_name()
    {
        using JsonDocument document = JsonDocument.Parse(Talked);
        foreach (string name in document.RootElement.EnumerateObject().Select(member => member.Name))
        {
            string without = "{"
                + string.Join(
                    ',',
                    document.RootElement
                        .EnumerateObject()
                        .Where(member => member.Name != name)
                        .Select(member => $"\"{member.Name}\":{member.Value.GetRawText()}"))
                + "}";

            EventFormatException refused = Assert.Throws<EventFormatException>(() => EventJson.Read(without));

            Assert.StartsWith($"\"{name}\" is missing", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("12")]
    [InlineData("[]")]
    [InlineData("\"talked\"")]
    [InlineData("{}")]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u0000\u0001\uffff")]
    [InlineData("\ud800")]
    [InlineData("﻿{}")]
    [InlineData("{\"v\":1}")]
    [InlineData("{\"v\":1,\"type\":null}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"v\":1,\"type\":\"\\ud800\"}")]
    public void What_is_no_event_at_all_is_refused(string line) =>
        AssertOneLine(Assert.Throws<EventFormatException>(() => EventJson.Read(line)));

    [Theory]
    [InlineData("\"v\":1", "\"v\":3", "\"v\" is \"3\", and this library reads versions 1 to 2")]
    [InlineData("\"v\":1", "\"v\":0", "\"v\" is \"0\", and this library reads versions 1 to 2")]
    [InlineData("\"v\":1", "\"v\":1.5", "\"v\" is \"1.5\"")]
    [InlineData("\"v\":1", "\"v\":\"1\"", "\"v\" is")]
    [InlineData("\"v\":1", "\"v\":1,\"v\":1", "\"v\" stands there twice")]
    [InlineData("\"talked\"", "\"Talked\"", "\"type\" is \"Talked\", which version 2 does not know")]
    [InlineData("\"talked\"", "7", "\"type\" must be a text")]
    [InlineData("\"talked\"", "\"talked\",\"type\":\"talked\"", "\"type\" stands there twice")]
    [InlineData("\"ann\"", "\"ann\",\"with\":\"bob\"", "\"with\" stands there twice")]
    [InlineData("\"ann\"", "\"ann\",\"offred\":3", "unknown member \"offred\"")]
    [InlineData("\"ann\"", "\"ann\",\"With\":\"bob\"", "unknown member \"With\"")]
    [InlineData("\"ann\"", "\"ann\",\"a\\nb\":3", "unknown member \"a?b\"")]
    [InlineData("\"ann\"", "null", "\"with\" is null")]
    [InlineData("\"ann\"", "\"\"", "\"with\" must be an id")]
    [InlineData("\"ann\"", "\" \\t\"", "\"with\" must be an id")]
    [InlineData("\"ann\"", "7", "\"with\" must be an id")]
    [InlineData("\"ann\"", "{\"id\":\"ann\"}", "\"with\" must be an id")]
    [InlineData("\"ann\"", "\"\\ud800\"", "\"with\" must be a text without half characters")]
    [InlineData("\"a7\"", "\"\"", "\"id\" must be an id")]
    [InlineData("20}", "\"20\"}", "\"minutes\" must be a whole number")]
    [InlineData("20}", "20.5}", "\"minutes\" must be a whole number")]
    [InlineData("20}", "2e9999}", "\"minutes\" must be a whole number")]
    [InlineData("20}", "99999999999}", "\"minutes\" must be a whole number")]
    [InlineData("20}", "0}", "0 minutes")]
    [InlineData("20}", "-20}", "-20 minutes")]
    [InlineData("20}", "1441}", "1441 minutes")]
    [InlineData("20}", "20,\"offered\":21}", "21 minutes offered of 20")]
    [InlineData("20}", "20} {}", "Not one whole JSON object")]
    [InlineData("20}", "20,}", "Not one whole JSON object")]
    [InlineData("20}", "20/**/}", "Not one whole JSON object")]
    [InlineData("2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "2026-11-23", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "2026-02-30T10:00:00Z", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "2026-11-23T10:00:00+15:00", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "0001-01-01T00:00:00+14:00", "\"at\" must be an instant with its offset")]
    [InlineData("2026-11-23T10:00:00+01:00", "1899-12-31T23:59:59Z", "year 1899")]
    [InlineData("2026-11-23T10:00:00+01:00", "2200-01-01T00:00:00Z", "year 2200")]
    public void A_wrong_member_is_refused_by_its_name(string right, string wrong, string expected)
    {
        EventFormatException refused =
            Assert.Throws<EventFormatException>(() => EventJson.Read(Talked.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        AssertOneLine(refused);
        Assert.Null(refused.Line);
    }

    [Theory]
    [InlineData("\"type\":\"asked\",\"of\":\"ann\",\"request\":{\"type\":\"job\"}", "\"request.type\" is \"job\"")]
    [InlineData("\"type\":\"asked\",\"of\":\"ann\",\"request\":{}", "\"request.type\" is missing")]
    [InlineData("\"type\":\"asked\",\"of\":\"ann\",\"request\":\"names\"", "\"request\" must be an object")]
    [InlineData("\"type\":\"asked\",\"of\":\"ann\",\"request\":{\"type\":\"leave\"}", "\"request.prospect\" is missing")]
    [InlineData(
        "\"type\":\"asked\",\"of\":\"ann\",\"request\":{\"type\":\"talk\",\"minutes\":20}",
        "\"request\" has an unknown member \"minutes\"")]
    [InlineData("\"type\":\"asked\",\"of\":\"ann\",\"request\":{\"v\":1,\"type\":\"talk\"}", "\"request\" has an unknown member \"v\"")]
    [InlineData(
        "\"type\":\"asked\",\"of\":\"ann\",\"request\":{\"type\":\"names\",\"purpose\":\"Inside\"}", "\"request.purpose\" must be one of "
            + "inside, guide")]
    [InlineData(
        "\"type\":\"contact-received\",\"from\":\"ann\",\"channel\":0", "\"channel\" must be one of message, telephone, face-to-face")]
    [InlineData("\"type\":\"person-noted\",\"who\":\"ann\",\"name\":\" \"", "\"name\" is blank")]
    [InlineData("\"type\":\"person-noted\",\"who\":\"ann\",\"name\":\"A\",\"consultant\":\"yes\"", "\"consultant\" must be true or false")]
    [InlineData("\"type\":\"person-noted\",\"who\":\"ann\",\"name\":\"A\",\"employments\":{}", "\"employments\" must be a list")]
    [InlineData("\"type\":\"person-noted\",\"who\":\"ann\",\"name\":\"A\",\"employments\":[null]", "\"employments[0]\" must be an object")]
    [InlineData(
        "\"type\":\"person-noted\",\"who\":\"ann\",\"name\":\"A\",\"employments\":[{\"company\":\"B\"},{\"company\":\"\"}]",
        "\"employments[1].company\" must be a company's name")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"minutesPerTalk\":0}",
        "MinutesPerTalk is 1 to 1440")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"workingDays\":[]}",
        "At least one day")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"workingDays\":[null]}",
        "\"policy.workingDays[0]\"")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"holidays\":[\"2026-1-1\"]}",
        "\"policy.holidays[0]\" must be a day")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"zone\":\"Mars/Olympus\"}",
        "\"policy.zone\" is \"Mars/Olympus\"")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"zone\":\"/dev/zero\"}",
        "\"policy.zone\"")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},"
            + "\"policy\":{\"zone\":\"Europe/../../../../etc/passwd\"}", "\"policy.zone\"")]
    [InlineData(
        "\"type\":\"opened\",\"approach\":\"x\",\"seeker\":\"me\",\"target\":{\"company\":\"N\"},\"policy\":{\"zone\":\"\"}",
        "\"policy.zone\"")]
    [InlineData(
        "\"type\":\"struck-out\",\"what\":\"a1\",\"reason\":\"r\",\"instead\":{\"v\":1,\"type\":\"erased\",\"id\":\"a1\","
            + "\"at\":\"2026-11-23T10:00:00Z\",\"who\":\"x\"}", "\"instead\" has an unknown member \"v\"")]
    [InlineData(
        "\"type\":\"struck-out\",\"what\":\"a1\",\"reason\":\"r\",\"instead\":{\"type\":\"erased\",\"id\":\"a1\",\"at\":\"now\","
            + "\"who\":\"x\"}", "\"instead.at\" must be an instant")]
    public void A_wrong_part_of_an_event_is_refused_by_its_place(string members, string expected)
    {
        EventFormatException refused =
            Assert.Throws<EventFormatException>(() => EventJson.Read($$"""{"v":1,"id":"a1","at":"2026-11-23T10:00:00Z",{{members}}}"""));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        AssertOneLine(refused);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"policy\":{}")]
    [InlineData(
        ",\"policy\":{\"minutesPerTalk\":20,\"minutesPerPerson\":30,\"nextPersonAfter\":3,\"reminderAfter\":7,\"leaveHoldsFor\":90,"
            + "\"courtesyDueAfter\":1,\"courtesyOverdueAfter\":2,\"zone\":\"UTC\",\"workingDays\":[\"fri\",\"thu\",\"wed\",\"tue\","
                + "\"mon\",\"mon\"],\"holidays\":[]}")]
    public void A_policy_left_out_goes_by_the_figures_of_version_1(string policy)
    {
        ApproachEvent read = EventJson.Read(
            $$"""{"v":1,"type":"opened","id":"a1","at":"2026-11-23T10:00:00Z","approach":"x","seeker":"me","target":{"company":"N"}{{policy}}}""");

        ApproachPolicy expected = new()
        {
            MinutesPerTalk = 20,
            MinutesPerPerson = 30,
            NextPersonAfterWorkingDays = 3,
            ReminderAfterWorkingDays = 7,
            LeaveHoldsForDays = 90,
            CourtesyDueAfterDays = 1,
            CourtesyOverdueAfterWorkingDays = 2,
            Zone = TimeZoneInfo.Utc,
            WorkingDays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
            Holidays = [],
        };
        Assert.Equal(expected, Assert.IsType<ApproachEvent.Opened>(read).Policy);
    }

    [Fact]
    public void What_is_usual_may_be_said_in_so_many_words()
    {
        ApproachEvent read = EventJson.Read(
            """{"inConfidence":false,"personally":true,"who":"bob","by":"ann","at":"2026-11-23T10:00:00Z","id":"a1","type":"named","v":1}""");

        Assert.Equal(
            new ApproachEvent.Named(
                new ActId("a1"), new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.Zero), new ContactId("ann"), new ContactId("bob")),
                read);
    }

    [Fact]
    public void An_error_tells_the_line_with_blank_ones_counted()
    {
        using StringReader reader = new($"{Talked}\r\n\n   \n{Talked}\n{Talked.Replace("20", "x", StringComparison.Ordinal)}\n");

        EventFormatException refused = Assert.Throws<EventFormatException>(() => EventJson.ReadAll(reader));

        Assert.Equal(5, refused.Line);
        Assert.StartsWith("Line 5: ", refused.Message, StringComparison.Ordinal);
        AssertOneLine(refused);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\r\n \t\n", 0)]
    [InlineData(Talked, 1)]
    [InlineData(Talked + "\r\n" + Talked + "\n\n" + Talked, 3)]
    public void Blank_lines_and_a_missing_last_line_feed_do_no_harm(string text, int count)
    {
        using StringReader reader = new(text);

        Assert.Equal(count, EventJson.ReadAll(reader).Count);
    }

    [Fact]
    public void A_line_of_the_most_characters_is_read_and_a_longer_one_is_not_loaded()
    {
        string longest = Talked.PadRight(EventJson.MostCharacters);
        using StringReader fits = new(longest + "\r\n" + longest);
        Assert.Equal(2, EventJson.ReadAll(fits).Count);
        Assert.Throws<EventFormatException>(() => EventJson.Read(longest + " "));

        using Endless endless = new();
        EventFormatException refused = Assert.Throws<EventFormatException>(() => EventJson.ReadAll(endless));

        Assert.Equal(1, refused.Line);
        Assert.InRange(endless.Given, EventJson.MostCharacters, EventJson.MostCharacters + 10_000);
    }

    [Theory]
    [InlineData("[", "")]
    [InlineData("{\"a\":", "")]
    [InlineData(
        "{\"v\":1,\"type\":\"struck-out\",\"id\":\"a\",\"at\":\"2026-11-23T10:00:00Z\",\"what\":\"a\",\"reason\":\"r\",\"instead\":", "{}")]
    public void A_depth_bomb_is_refused(string open, string middle)
    {
        foreach (int depth in new[] { 3, 10, 17, 65, 5000 })
        {
            string bomb = string.Concat(Enumerable.Repeat(open, depth)) + middle + new string(open[0] == '[' ? ']' : '}', depth);

            AssertOneLine(Assert.Throws<EventFormatException>(() => EventJson.Read(bomb)));
        }
    }

    [Fact]
    public void What_could_not_be_read_again_is_not_written()
    {
        DateTimeOffset at = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);
        ContactId ann = new("ann");
        Employment[] many = [.. Enumerable.Repeat(new Employment(new CompanyName("Noname"), new string('x', 10_000)), 101)];
        ApproachEvent[] unwritable =
        [
            new ApproachEvent.BeliefStated(new ActId("a"), at, Topic.Work, "half \ud83d"),
            new ApproachEvent.BeliefStated(new ActId("a"), at, Topic.Work, "other half \ude00b"),
            new ApproachEvent.BeliefStated(default, at, Topic.Work, "text"),
            new ApproachEvent.BeliefStated(new ActId("a"), at, (Topic)77, "text"),
            new ApproachEvent.BeliefStated(new ActId("a"), default, Topic.Work, "text"),
            new ApproachEvent.PersonNoted(new ActId("a"), at, new Contact(ann, "Ann", many)),
        ];

        Assert.All(unwritable, e => Assert.ThrowsAny<ArgumentException>(() => EventJson.Write(e)));
    }

    [Theory]
    [InlineData("\"minutes\":20", "\"minutes\":\"x\"", "« minutes » doit être un nombre entier ; corrigez.")]
    [InlineData("\"minutes\":20", "\"minutes\":null", "« minutes » est null ; un membre sans valeur ne s'écrit pas.")]
    [InlineData(
        "\"v\":1", "\"v\":3",
        "« v » vaut \"3\", et cette bibliothèque lit les versions 1 à 2 ; corrigez, ou lisez-le avec une version plus récente.")]
    public void What_is_wrong_is_said_in_french_too(string right, string wrong, string french)
    {
        EventFormatException refused = Assert.Throws<EventFormatException>(
            () => EventJson.Read(Talked.Replace(right, wrong, StringComparison.Ordinal)));

        Assert.Equal(french, refused.In(System.Globalization.CultureInfo.GetCultureInfo("fr-BE")));
        Assert.Equal(refused.Message, refused.In(System.Globalization.CultureInfo.GetCultureInfo("de-DE")));
    }

    private static void AssertOneLine(EventFormatException refused)
    {
        Assert.False(string.IsNullOrWhiteSpace(refused.Message));
        Assert.DoesNotContain(refused.Message, c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.InRange(refused.Message.Length, 1, 700);
        Assert.Equal(refused.Message, refused.In(Phrasebook.English));
        Assert.DoesNotContain(refused.In(Phrasebook.French), c => char.IsControl(c) || c is '\u2028' or '\u2029');
        Assert.NotEqual(refused.Message, refused.In(Phrasebook.French));
    }

    private static IEnumerable<string> Under(JsonElement element, string member) => element.ValueKind switch
    {
        JsonValueKind.Object =>
            element.EnumerateObject().SelectMany(inner => inner.Name == member ? Texts(inner.Value) : Under(inner.Value, member)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(inner => Under(inner, member)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(item => item.GetString()!) : [value.GetString()!];

    private static string Shuffled(JsonElement element, Random random)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return element.GetRawText();
        }

        JsonProperty[] members = [.. element.EnumerateObject()];
        random.Shuffle(members);
        return "{" + string.Join(", ", members.Select(member => $"\"{member.Name}\" : {Shuffled(member.Value, random)}")) + "}";
    }

    /// <summary>A line that never ends.</summary>
    private sealed class Endless : TextReader
    {
        internal long Given { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            Array.Fill(buffer, ' ', index, count);
            Given += count;
            return count;
        }
    }

    /// <summary>Which types and members a file has shown, by the shapes of the form.</summary>
    private sealed class Coverage
    {
        private readonly HashSet<string> seen = [];

        internal void See(JsonElement element, JsonTypeInfo shape)
        {
            if (shape.Kind == JsonTypeInfoKind.Enumerable)
            {
                foreach (JsonElement item in element.EnumerateArray())
                {
                    See(item, Of(shape.ElementType!));
                }
            }

            if (shape.Kind != JsonTypeInfoKind.Object)
            {
                return;
            }

            JsonTypeInfo known = shape.PolymorphismOptions is { } cases
                ? Of(
                    cases.DerivedTypes.Single(one => one.TypeDiscriminator as string
                        == element.GetProperty("type").GetString()).DerivedType)
                : shape;
            seen.Add($"{known.Type}");
            foreach (JsonPropertyInfo property in known.Properties)
            {
                bool there = element.TryGetProperty(property.Name, out JsonElement value);
                seen.Add($"{known.Type} {(there ? "with" : "without")} {property.Name}");
                if (there)
                {
                    See(value, Of(property.PropertyType));
                }
            }
        }

        internal IReadOnlyList<string> Unseen(JsonTypeInfo shape) => [.. Expected(shape, []).Where(one => !seen.Contains(one))];

        private static JsonTypeInfo Of(Type type) => EventJsonShape.Context.Options.GetTypeInfo(type);

        private static IEnumerable<string> Expected(JsonTypeInfo shape, HashSet<Type> visited)
        {
            if (!visited.Add(shape.Type))
            {
                return [];
            }

            if (shape.Kind == JsonTypeInfoKind.Enumerable)
            {
                return Expected(Of(shape.ElementType!), visited);
            }

            if (shape.PolymorphismOptions is { } cases)
            {
                return cases.DerivedTypes.SelectMany(one => Expected(Of(one.DerivedType), visited));
            }

            return shape.Kind != JsonTypeInfoKind.Object
                ? []
                : shape.Properties.SelectMany(property => Member(shape, property, visited)).Prepend($"{shape.Type}");
        }

        private static IEnumerable<string> Member(JsonTypeInfo shape, JsonPropertyInfo property, HashSet<Type> visited)
        {
            // The policy and its figures are always written, so that an approach keeps its own.
            bool alwaysWritten = property.Name == "policy" || (shape.Type == typeof(PolicyWire) && property.Name != "holidays");
            bool optional = property.AssociatedParameter!.HasDefaultValue && !alwaysWritten;
            string[] expected = optional
                ? [$"{shape.Type} with {property.Name}", $"{shape.Type} without {property.Name}"]
                : [$"{shape.Type} with {property.Name}"];
            return expected.Concat(Expected(Of(property.PropertyType), visited));
        }
    }
}
