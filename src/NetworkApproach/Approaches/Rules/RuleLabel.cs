namespace NetworkApproach;

/// <summary>What each rule is called in a sentence for the seeker.</summary>
internal static class RuleLabel
{
    internal static string English(Rule rule) => rule switch
    {
        Rule.Record => "the record",
        Rule.Yourself => "R1, yourself",
        Rule.Permission => "R2, permission",
        Rule.LeaveIsNotAName => "R3, a name is not leave",
        Rule.TalkFirst => "R4, talk first",
        Rule.InterestFirst => "R5, interest first",
        Rule.WhateverTheirJob => "R6, whatever their job",
        Rule.AFewMinutes => "R7, a few minutes",
        Rule.NothingElse => "R8, nothing else",
        Rule.NoHandOff => "R9, no hand-off",
        Rule.Once => "R10, once",
        Rule.Loops => "R11, close the loops",
        Rule.NoGo => "R12, no means no",
        Rule.Discretion => "R13, discretion",
        Rule.Forgetting => "R14, forgetting",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static string French(Rule rule) => rule switch
    {
        Rule.Record => "tenue du dossier",
        Rule.Yourself => "R1, soi-même",
        Rule.Permission => "R2, permission",
        Rule.LeaveIsNotAName => "R3, un nom n'est pas un accord",
        Rule.TalkFirst => "R4, parler d'abord",
        Rule.InterestFirst => "R5, l'intérêt d'abord",
        Rule.WhateverTheirJob => "R6, quel que soit le poste",
        Rule.AFewMinutes => "R7, quelques minutes",
        Rule.NothingElse => "R8, rien d'autre",
        Rule.NoHandOff => "R9, pas de CV transmis",
        Rule.Once => "R10, une seule fois",
        Rule.Loops => "R11, boucler la boucle",
        Rule.NoGo => "R12, non, c'est non",
        Rule.Discretion => "R13, discrétion",
        Rule.Forgetting => "R14, oubli",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
