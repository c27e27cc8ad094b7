namespace NetworkApproach.Books;

/// <summary>Everything held on one person. Each part says where it comes from and when.</summary>
/// <param name="Person">Who they are, with what every source says of them and why their ids are one person.</param>
/// <param name="Ties">Every statement that they know somebody, or that somebody knows them.</param>
/// <param name="Verdicts">Every verdict about them, the withdrawn ones too.</param>
/// <param name="Proposals">Who they may also be.</param>
/// <param name="Events">Every event that names them, and what was recorded of such an event (what was learnt in a talk with them, thanks),
/// by approach, in the order of recording. The texts are the seeker's; others may name them too, as forgetting lists.</param>
public sealed record Dossier(
    BookPerson Person, IReadOnlyList<TieStatement> Ties, IReadOnlyList<IdentityVerdict> Verdicts, IReadOnlyList<IdentityProposal> Proposals,
    IReadOnlyList<DossierEvent> Events)
{
    /// <summary>Whether nothing is held on them.</summary>
    public bool IsEmpty => Person.Statements.Count == 0 && Ties.Count == 0 && Verdicts.Count == 0 && Events.Count == 0;
}
