using System.Globalization;
using System.Text;
using Xunit;

namespace NetworkApproach.Tests.Contacts;

/// <summary>Ids that look the same are the same: nothing that a reader does not see is part of one.</summary>
public class UnseenInIdsTests
{
    // A test's own arguments would lose half a character.
    private static readonly Dictionary<string, string> Unseen = new()
    {
        ["half a character"] = "ann\uD83D",
        ["its other half"] = "\uDE00ann",
        ["halves in the wrong order"] = "a\uDE00\uD83Db",
        ["a null"] = "ann\0",
        ["a tab inside"] = "ann\tleroy",
        ["a line break"] = "ann\nleroy",
        ["an escape"] = "\u001B[31mann",
        ["a C1 control"] = "ann\u009B31m",
        ["a next line"] = "ann\u0085leroy",
        ["a line separator"] = "ann\u2028leroy",
        ["a paragraph separator"] = "ann\u2029leroy",
        ["a zero-width space"] = "ann\u200B",
        ["a zero-width joiner"] = "an\u200Dn",
        ["a zero-width non-joiner"] = "an\u200Cn",
        ["a word joiner"] = "\u2060ann",
        ["a byte order mark"] = "\uFEFFann",
        ["a soft hyphen"] = "an\u00ADn",
        ["an override"] = "\u202Enna",
        ["an isolate"] = "\u2067ann\u2069",
        ["a mark of direction"] = "ann\u200E",
        ["an Arabic mark of direction"] = "\u061Cann",
        ["a variation selector"] = "ann\uFE0F",
        ["a supplementary variation selector"] = "ann\U000E0100",
        ["a tag"] = "ann\U000E0061",
        ["a Hangul filler"] = "\u3164ann",
        ["a Mongolian vowel separator"] = "a\u180Enn",
        ["a grapheme joiner"] = "a\u034Fnn",
        ["an invisible times"] = "a\u2062nn",
        ["no character"] = "ann\uFFFE",
        ["no character of another plane"] = "ann\U0001FFFF",
    };

    public static TheoryData<string> Kinds => [.. Unseen.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_id_has_no_invisible_character_and_no_half_of_one(string what)
    {
        string text = Unseen[what];
        Refuses<ContactId>(what, text, typed => new ContactId(typed));
        Refuses<ActId>(what, text, typed => new ActId(typed));
        Refuses<ApproachId>(what, text, typed => new ApproachId(typed));
    }

    [Theory]
    [InlineData("Zoé Müller-O'Neil")]
    [InlineData("李雷")]
    [InlineData("نور حداد")]
    [InlineData("שרה כהן")]
    [InlineData("मोहन")]
    [InlineData("a\u00A0b")]
    [InlineData("\U0001F6B2")]
    [InlineData("www.linkedin.com/in/zo%C3%A9-m%E2%9D%A4")]
    [InlineData("e\u0301")]
    [InlineData("\uFFFD")]
    public void What_is_seen_is_an_id(string text)
    {
        Assert.Equal(text, new ContactId(text).Value);
        Assert.True(ActId.TryParse(text, null, out _));
        Assert.True(ApproachId.TryParse(text, null, out _));
    }

    [Fact]
    public void Every_letter_digit_sign_and_symbol_may_be_in_an_id_and_no_control_separator_or_format()
    {
        int refused = 0;
        for (int value = 0; value <= 0x10FFFF; value++)
        {
            if (!Rune.TryCreate(value, out Rune one))
            {
                continue;
            }

            bool? may = Rune.GetUnicodeCategory(one) switch
            {
                UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
                UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber
                    or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.MathSymbol
                    or UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.SpacingCombiningMark => true,
                _ => null,
            };
            bool isId = ContactId.TryParse($"a{one}b", null, out _);
            Assert.True(may is null || may == isId, $"U+{value:X4}");
            refused += isId ? 0 : 1;
        }

        Assert.InRange(refused, 500, 6_000);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_stored_event_with_such_an_id_is_refused_in_one_clear_line(string what)
    {
        string escaped = string.Concat(Unseen[what].Select(one => $"\\u{(int)one:X4}"));
        string[] lines =
        [
            $$"""{"v":1,"type":"talked","id":"{{escaped}}","at":"2026-06-01T09:00:00Z","with":"ann","minutes":20}""",
            $$"""{"v":1,"type":"talked","id":"a","at":"2026-06-01T09:00:00Z","with":"{{escaped}}","minutes":20}""",
        ];
        foreach ((string line, string where) in lines.Zip(["id", "with"]))
        {
            EventFormatException refused = Assert.Throws<EventFormatException>(() => EventJson.Read(line));

            Assert.StartsWith(
                what.Contains("hal", StringComparison.Ordinal)
                    ? $"\"{where}\" must be a text without half characters"
                    : $"\"{where}\" must be an id of 1 to 200 characters, not blank, none of them invisible; correct it.",
                refused.Message,
                StringComparison.Ordinal);
        }
    }

    private static void Refuses<T>(string what, string text, Func<string, T> make)
        where T : struct, IParsable<T>
    {
        Assert.False(T.TryParse(text, null, out T nothing), what);
        Assert.Equal(default, nothing);
        ArgumentException refused = Assert.Throws<ArgumentException>(() => make(text));
        Assert.StartsWith($"A {typeof(T).Name} has no invisible character and no half of one", refused.Message, StringComparison.Ordinal);
    }
}
