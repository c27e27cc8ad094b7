using System.Text;

namespace NetworkApproach.Tool;

/// <summary>A name in small letters with hyphens for blanks, as the ids begin that the tool makes.</summary>
internal static class Slug
{
    private const int MostLetters = 60;

    /// <summary>The slug; what stands for a name that has nothing to see.</summary>
    internal static string Of(string name, string otherwise)
    {
        StringBuilder slug = new(MostLetters);
        foreach (Rune letter in UnseenCharacters.Without(NormalText.Of(name)).Replace(' ', '-').EnumerateRunes())
        {
            if (slug.Length + letter.Utf16SequenceLength > MostLetters)
            {
                break;
            }

            slug.Append(letter.ToString());
        }

        return string.IsNullOrWhiteSpace(slug.ToString()) ? otherwise : slug.ToString();
    }
}
