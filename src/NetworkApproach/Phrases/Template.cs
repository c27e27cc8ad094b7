namespace NetworkApproach.Texts;

/// <summary>A text with placeholders, read once and checked against its phrase.</summary>
/// <param name="Place">Where it begins.</param>
/// <param name="Parts">Its parts in order.</param>
internal sealed record Template(Place Place, IReadOnlyList<TemplatePart> Parts)
{
    /// <summary>How many words it has, a placeholder counting as one.</summary>
    internal int Words =>
        string
            .Concat(Parts.Select(part => part is TemplatePart.Letters letters ? letters.Text : "x"))
            .Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length;
}

/// <summary>A part of a template.</summary>
internal abstract record TemplatePart
{
    private TemplatePart()
    {
    }

    /// <summary>Letters that stand as they are.</summary>
    internal sealed record Letters(string Text) : TemplatePart;

    /// <summary>A fact, in the forms asked for, one after another: <c>{relay:first:of}</c>.</summary>
    internal sealed record Slot(string Fact, IReadOnlyList<string> Forms, Place Place) : TemplatePart;

    /// <summary>Alternatives by a number's plural or a person's gender: <c>{minutes ? minute | minutes}</c>.</summary>
    internal sealed record Choice(string Fact, IReadOnlyList<string> Alternatives, Place Place) : TemplatePart;
}
