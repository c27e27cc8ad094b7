namespace NetworkApproach.Formats;

/// <summary>What an export brought: people, the ties to them, and what was left out.</summary>
/// <param name="Contacts">The people, each once, in the order of the file; without the owner of the export.</param>
/// <param name="Ties">One from the owner to each of them, in the same order.</param>
/// <param name="Report">What was read, taken and left out.</param>
public sealed record LinkedInImport(IReadOnlyList<Contact> Contacts, IReadOnlyList<Tie> Ties, ImportReport Report);
