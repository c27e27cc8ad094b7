using System.Text;

namespace NetworkApproach.Formats;

/// <summary>Text as HTML shows it: signs escaped, isolates as <c>bdi</c>, and nothing that is no character of a text.</summary>
internal static class HtmlText
{
    /// <summary>With isolates as elements.</summary>
    internal static string Of(string text)
    {
        StringBuilder html = new(text.Length + 16);
        int open = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            switch (rune.Value)
            {
                case 0x2066 or 0x2067 or 0x2068:
                    html.Append(rune.Value switch { 0x2066 => "<bdi dir=\"ltr\">", 0x2067 => "<bdi dir=\"rtl\">", _ => "<bdi>" });
                    open++;
                    break;
                case 0x2069:
                    html.Append(open > 0 ? "</bdi>" : string.Empty);
                    open = Math.Max(open - 1, 0);
                    break;
                default:
                    Append(html, rune);
                    break;
            }
        }

        for (; open > 0; open--)
        {
            html.Append("</bdi>");
        }

        return html.ToString();
    }

    /// <summary>Where elements cannot stand, as in a title: the isolates stay characters.</summary>
    internal static string Plain(string text)
    {
        StringBuilder html = new(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes())
        {
            Append(html, rune);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, Rune rune)
    {
        switch (rune.Value)
        {
            case '&':
                html.Append("&amp;");
                break;
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '"':
                html.Append("&quot;");
                break;
            case '\'':
                html.Append("&#39;");
                break;
            case 0xA0:
                html.Append("&nbsp;");
                break;
            default:
                // HTML has no place for controls and noncharacters, in whatever form.
                html.Append(
                    Rune.IsControl(rune) || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF
                        ? "\uFFFD"
                        : rune.ToString());
                break;
        }
    }
}
