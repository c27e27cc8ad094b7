using System.Text.Json.Serialization;

namespace NetworkApproach.Books;

/// <summary>What the lines of a book have besides the values of events.</summary>
internal static class BookJsonValues
{
    internal static IReadOnlyList<JsonConverter> All { get; } =
    [
        new EventJsonValues.TextValue<SourceId>(
            EventJsonValues.Id, text => SourceId.TryParse(text, null, out SourceId id) ? id : default(SourceId?), id => id.Value),
        new EventJsonValues.Words<TieKind>(
            (TieKind.Known, "known"), (TieKind.Connected, "connected"), (TieKind.Named, "named"), (TieKind.Inferred, "inferred")),
        new EventJsonValues.Words<IdentityFinding>(
            (IdentityFinding.Same, "same"), (IdentityFinding.Apart, "apart"), (IdentityFinding.Withdrawn, "withdrawn")),
        new EventJsonValues.Words<SuppressedKind>(
            (SuppressedKind.Id, "id"), (SuppressedKind.Profile, "profile"), (SuppressedKind.Mail, "mail"),
            (SuppressedKind.NameAndCompany, "name-and-company"), (SuppressedKind.Name, "name"), (SuppressedKind.LetIn, "let-in"),
            (SuppressedKind.Unhashed, "unhashed")),
    ];
}
