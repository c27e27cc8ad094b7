namespace NetworkApproach.Reviewing;

/// <summary>A place where a text under review seems to break a rule, found without understanding the text.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Start">Where the words concerned start, in UTF-16 units from the beginning of the text; 0 or more.</param>
/// <param name="End">Where they end, one past the last unit; greater than <paramref name="Start"/>, at most the length of the text. For a
/// text that is too long the whole text is concerned.</param>
/// <param name="Why">What is wrong, in one sentence, in the language requested.</param>
/// <param name="Better">A better way to say it, in the same language.</param>
public sealed record Finding(ReviewRule Rule, int Start, int End, string Why, string Better)
{
    /// <summary>What the rule is called in the language requested; in English its id, and also where the finding comes from no
    /// review.</summary>
    public string Label { get; internal init; } = IdOf(Rule);

    /// <summary>The rule's id, for example <c>offers-cv</c>. It never changes.</summary>
    public string Id => IdOf(Rule);

    internal static string IdOf(ReviewRule rule) => rule switch
    {
        ReviewRule.AsksForJob => "asks-for-job",
        ReviewRule.CitesWithoutLeave => "cites-without-leave",
        ReviewRule.RevealsConfidence => "reveals-confidence",
        ReviewRule.TooLong => "too-long",
        ReviewRule.SeveralRequests => "several-requests",
        ReviewRule.OffersCv => "offers-cv",
        ReviewRule.Presses => "presses",
        ReviewRule.NoWayOut => "no-way-out",
        ReviewRule.NoReason => "no-reason",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
