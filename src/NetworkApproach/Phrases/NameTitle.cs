namespace NetworkApproach.Texts;

/// <summary>Titles that may stand before a name, and how a language greets whoever bears one of them.</summary>
/// <param name="Words">The titles, in any language that names are written in.</param>
/// <param name="Gender">The gender that the title states; not known where it states none.</param>
/// <param name="Shape">The name in a greeting; <c>*</c> stands for the family name.</param>
internal sealed record NameTitle(WordList Words, Gender Gender, string Shape);
