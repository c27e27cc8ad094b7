namespace NetworkApproach.Books;

/// <summary>Somebody's verdict on whether two ids are one person. The newest on a pair holds; an older one stays as its history.</summary>
public sealed record IdentityVerdict
{
    /// <summary>States a verdict.</summary>
    /// <param name="one">One id, of any that a person has.</param>
    /// <param name="other">Another id; the order of the two means nothing.</param>
    /// <param name="finding">What was found.</param>
    /// <param name="at">When.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or both are the same.</exception>
    public IdentityVerdict(ContactId one, ContactId other, IdentityFinding finding, DateTimeOffset at)
    {
        IdText.ThrowIfDefault(one.IsDefault, nameof(one));
        IdText.ThrowIfDefault(other.IsDefault, nameof(other));
        if (one == other)
        {
            throw new ArgumentException($"A verdict is about two ids; {one} is one.", nameof(other));
        }

        (One, Other) = one < other ? (one, other) : (other, one);
        Finding = finding;
        At = at;
    }

    /// <summary>The first of the two ids in ordinal order.</summary>
    public ContactId One { get; }

    /// <summary>The other.</summary>
    public ContactId Other { get; }

    /// <summary>What was found.</summary>
    public IdentityFinding Finding { get; }

    /// <summary>When.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Why, in the words of whoever found it; null for no reason given.</summary>
    public string? Why { get; init; }
}
