namespace NetworkApproach.Formats;

/// <summary>One file of an archive, as the manifest states it.</summary>
/// <param name="Name">Its name in the archive.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower case.</param>
/// <param name="Approach">Whose history it is; null for a part of the book.</param>
/// <param name="Version">At which version that is; 0 for a part of the book.</param>
internal sealed record ArchivedFile(string Name, int Lines, string Sha256, ApproachId? Approach = null, long Version = 0);
