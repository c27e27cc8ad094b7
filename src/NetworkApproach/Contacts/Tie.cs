namespace NetworkApproach;

/// <summary>States that one contact knows another. Directed: if Ann knows Bob, Bob does not necessarily know Ann.</summary>
/// <remarks>
/// Grades of sources: A peer-reviewed or official, B a credible report of one, C practitioners, V a vendor's claim, D arithmetic on those.
/// </remarks>
public sealed record Tie
{
    /// <summary>
    /// The default number of minutes that a step over a tie takes from the person at its end: 20 (sources: Pomona, Bolles; practitioners'
    /// advice, grade C).
    /// </summary>
    public const int DefaultMinutes = 20;

    /// <summary>Creates a tie.</summary>
    /// <param name="from">The person who knows the other.</param>
    /// <param name="to">The person who is known. If equal to <paramref name="from"/>, every search ignores the tie.</param>
    /// <param name="warmth">How close they are; not <c>default</c>.</param>
    /// <exception cref="ArgumentException">An id or the warmth is <c>default</c>.</exception>
    public Tie(ContactId from, ContactId to, Warmth warmth)
    {
        if (from.IsDefault || to.IsDefault)
        {
            throw new ArgumentException("A tie needs two contacts; default identifies nobody.", from.IsDefault ? nameof(from) : nameof(to));
        }

        if (warmth.IsDefault)
        {
            throw new ArgumentException("A tie needs a warmth of 1 to 5; default states none.", nameof(warmth));
        }

        From = from;
        To = to;
        Warmth = warmth;
    }

    /// <summary>The person who knows the other.</summary>
    public ContactId From { get; internal init; }

    /// <summary>The person who is known.</summary>
    public ContactId To { get; internal init; }

    /// <summary>How close they are, 1 to 5.</summary>
    public Warmth Warmth { get; }

    /// <summary>How the tie is known; <see cref="TieKind.Known"/> by default.</summary>
    public TieKind Kind { get; init; }

    /// <summary>
    /// The chance of the whole step over this tie, if somebody has stated it; null to use the chance computed by <c>Odds</c>.
    /// </summary>
    public Chance? StatedChance
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("A stated chance is more than 0; default states none.", nameof(value))
                : value;
    }

    /// <summary>The minutes that a step over this tie takes from others: 1 or more; 20 by default.</summary>
    public int Minutes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    }
    = DefaultMinutes;

    /// <summary>The day since which they have known each other; null if unknown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The day on which they were last in touch; null if unknown. Used only by odds that are computed as of a given day.</summary>
    public DateOnly? LastInTouchOn { get; init; }

    /// <summary>The day until which they knew each other; null while they still do. Searches do not use a tie that has ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Returns the same tie between other ids, for example other ids of the same two people.</summary>
    /// <param name="from">The person who knows the other.</param>
    /// <param name="to">The person who is known.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
    public Tie Between(ContactId from, ContactId to) => (from, to) == (From, To) ? this : new Tie(from, to, Warmth)
    {
        Kind = Kind,
        StatedChance = StatedChance,
        Minutes = Minutes,
        Since = Since,
        LastInTouchOn = LastInTouchOn,
        Until = Until,
    };
}
