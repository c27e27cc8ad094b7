using NetworkApproach.Texts;

namespace NetworkApproach.Reviewing;

/// <summary>What a review says of a text.</summary>
internal static class ReviewPhrases
{
    internal static readonly Phrase WhyCited = Phrase.Plain("review.cites-without-leave.why", "name:text!");
    internal static readonly Phrase BetterCited = Phrase.Addressed("review.cites-without-leave.better", "name:text!");
    internal static readonly Phrase WhyBeyond = Phrase.Plain("review.cites-beyond-leave.why", "name:text!");
    internal static readonly Phrase BetterBeyond = Phrase.Addressed("review.cites-beyond-leave.better", "name:text!");
    internal static readonly Phrase WhyTooLong = Phrase.Plain("review.too-long.why", "words:number! most:number!");
    internal static readonly Phrase WhySeveral = Phrase.Plain("review.several-requests.why", "requests:number!");

    private static readonly ReviewRule[] Other =
        [
            ReviewRule.AsksForJob,
            ReviewRule.RevealsConfidence,
            ReviewRule.OffersCv,
            ReviewRule.Presses,
            ReviewRule.NoWayOut,
            ReviewRule.NoReason
        ];

    internal static readonly Dictionary<ReviewRule, Phrase> Whys = Other.ToDictionary(
        rule => rule, rule => Phrase.Plain($"review.{Finding.IdOf(rule)}.why"));

    internal static readonly Dictionary<ReviewRule, Phrase> Betters = Other.Append(ReviewRule.TooLong).Append(ReviewRule.SeveralRequests)
        .ToDictionary(rule => rule, rule => Phrase.Addressed($"review.{Finding.IdOf(rule)}.better"));

    internal static readonly Dictionary<ReviewRule, Phrase> Labels = Enum.GetValues<ReviewRule>()
        .ToDictionary(rule => rule, rule => Phrase.Plain($"review.{Finding.IdOf(rule)}.label"));

    internal static Phrase Label(ReviewRule rule) => Labels[rule];

    internal static Phrase Why(ReviewRule rule) => Whys[rule];

    internal static Phrase Better(ReviewRule rule) => Betters[rule];
}
