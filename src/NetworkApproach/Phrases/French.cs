using NetworkApproach.Audits;
using NetworkApproach.Books;
using NetworkApproach.Papers;
using NetworkApproach.Paths;
using NetworkApproach.Planning;

namespace NetworkApproach.Texts;

/// <summary>What a French sentence outside the phrasebook needs around a name or a day; the phrasebook's own grammar does it.</summary>
internal static class French
{
    private static readonly string[] WithOf = ["of"];
    private static readonly string[] WithThat = ["that"];
    private static readonly string[] Plain = [];

    /// <summary>"d'Anne", "de Paul".</summary>
    internal static string De(string name) => Phrasebook.French.Grammar.Tell(Fact.Person("name", name), WithOf).Text;

    /// <summary>"qu'Anne", "que Paul".</summary>
    internal static string Que(string name) => Phrasebook.French.Grammar.Tell(Fact.Person("name", name), WithThat).Text;

    /// <summary>"1er septembre 2026", "2 septembre 2026".</summary>
    internal static string Day(DateOnly day) => Phrasebook.French.Grammar.Tell(Fact.Day("day", day), Plain).Text;
}
