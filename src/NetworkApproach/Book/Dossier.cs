namespace NetworkApproach.Books;

/// <summary>Everything stored about one person. Each part says where it comes from and when.</summary>
/// <param name="Person">Who the person is, with what every source says of them and why their ids are one person.</param>
/// <param name="Ties">Every statement that they know somebody, or that somebody knows them.</param>
/// <param name="Verdicts">Every verdict about them, including withdrawn ones.</param>
/// <param name="Proposals">The proposals that they are the same person as another.</param>
/// <param name="Events">Every event that names them, and what was recorded about such an event (what was learnt in a talk with them,
/// thanks), by approach, in the order of recording. The texts are the seeker's; other texts may name them too, and forgetting lists
/// those.</param>
public sealed record Dossier(
    BookPerson Person, IReadOnlyList<TieStatement> Ties, IReadOnlyList<IdentityVerdict> Verdicts, IReadOnlyList<IdentityProposal> Proposals,
    IReadOnlyList<DossierEvent> Events)
{
    /// <summary>Whether nothing is stored about the person.</summary>
    public bool IsEmpty => Person.Statements.Count == 0 && Ties.Count == 0 && Verdicts.Count == 0 && Events.Count == 0;
}
