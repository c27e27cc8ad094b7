namespace NetworkApproach;

/// <summary>One contact knows another. Directed: that Ann knows Bob does not say that Bob knows Ann.</summary>
public sealed record Tie
{
    /// <summary>The minutes a step over a tie takes from the person at its end, unless told: 20 (Pomona, Bolles; grade C).</summary>
    public const int DefaultMinutes = 20;

    /// <summary>States a tie.</summary>
    /// <param name="from">Who knows.</param>
    /// <param name="to">Who is known; may equal <paramref name="from"/>, and is then ignored by every search.</param>
    /// <param name="warmth">How closely; not <c>default</c>.</param>
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

    /// <summary>Who knows.</summary>
    public ContactId From { get; }

    /// <summary>Who is known.</summary>
    public ContactId To { get; }

    /// <summary>How closely, 1 to 5.</summary>
    public Warmth Warmth { get; }

    /// <summary>How it is known; <see cref="TieKind.Known"/> unless told.</summary>
    public TieKind Kind { get; init; }

    /// <summary>The chance of the whole step over this tie where somebody has stated it; null to leave it to <c>Odds</c>.</summary>
    public Chance? StatedChance
    {
        get;
        init =>
            field = value is { IsDefault: true }
                ? throw new ArgumentException("A stated chance is more than 0; default states none.", nameof(value))
                : value;
    }

    /// <summary>The minutes a step over this tie takes from others: 1 or more; 20 unless told.</summary>
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

    /// <summary>Since when they know each other; null if unknown.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>When they were last in touch; null if unknown. Only odds that are asked as of a day read it.</summary>
    public DateOnly? LastInTouchOn { get; init; }

    /// <summary>Until when they knew each other; null while it lasts. No search walks a tie that has ended.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The same tie between two people by other ids, for instance of theirs.</summary>
    /// <param name="from">Who knows.</param>
    /// <param name="to">Who is known.</param>
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
