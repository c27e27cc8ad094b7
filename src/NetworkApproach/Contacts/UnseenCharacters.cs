using System.Globalization;
using System.Text;

namespace NetworkApproach;

/// <summary>Characters that a reader does not see: those that change how the text around them is shown, and those that show
/// nothing.</summary>
internal static class UnseenCharacters
{
    /// <summary>
    /// Whether a character acts on whatever shows it: a control, a separator of lines or paragraphs, or a mark, an override or an isolate
    /// of direction (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
    /// </summary>
    internal static bool Acts(Rune one) =>
        Rune.IsControl(one) || one.Value is 0x2028 or 0x2029 or 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E)
            or (>= 0x2066 and <= 0x2069);

    /// <summary>Whether a character shows nothing of its own, or is none: those that act, Unicode's default ignorable ones (zero-width
    /// characters, the soft hyphen, variation selectors, fillers), and code points that will never be characters.</summary>
    internal static bool IsUnseen(Rune one) => Acts(one) || IsIgnorable(one) || (one.Value & 0xFFFE) == 0xFFFE
        || one.Value is >= 0xFDD0 and <= 0xFDEF;

    /// <summary>Whether half a surrogate pair, or a character that <see cref="IsUnseen(Rune)"/>, is in a text.</summary>
    internal static bool IsIn(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out Rune one, out int length) != System.Buffers.OperationStatus.Done || IsUnseen(one))
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }

    /// <summary>The text without them.</summary>
    internal static string Without(string text)
    {
        StringBuilder seen = new(text.Length);
        ReadOnlySpan<char> left = text;
        while (!left.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(left, out Rune one, out int length) == System.Buffers.OperationStatus.Done && !IsUnseen(one))
            {
                seen.Append(left[..length]);
            }

            left = left[length..];
        }

        return seen.ToString();
    }

    // The format characters that are drawn, as the Arabic number signs are, stay.
    private static bool IsIgnorable(Rune one) => one.Value switch
    {
        (>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD => false,
        0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x3164 or 0xFFA0 => true,
        (>= 0xFE00 and <= 0xFE0F) or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF) => true,
        _ => Rune.GetUnicodeCategory(one) == UnicodeCategory.Format,
    };
}
