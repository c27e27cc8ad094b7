namespace NetworkApproach.Tool;

/// <summary>One text for several things said to one person: what they have in common, a salutation and a signature, is said once.</summary>
internal static class OneMessage
{
    private const string Between = "\n\n";

    /// <param name="texts">One or more texts to the same person.</param>
    internal static WordedText Of(IReadOnlyList<WordedText> texts)
    {
        List<string> paragraphs = [.. texts[0].Text.Split(Between)];
        int at = Math.Min(1, paragraphs.Count - 1);
        foreach (string paragraph in texts.Skip(1).SelectMany(text => text.Text.Split(Between)))
        {
            if (!paragraphs.Contains(paragraph))
            {
                paragraphs.Insert(++at, paragraph);
            }
        }

        return texts[0] with { Text = string.Join(Between, paragraphs), Cut = [.. texts.SelectMany(text => text.Cut).Distinct()] };
    }
}
