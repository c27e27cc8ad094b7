namespace NetworkApproach.Books;

/// <summary>Somebody's verdict on whether two ids are one person. The newest verdict on a pair applies; older ones are kept as its
/// history.</summary>
public sealed record IdentityVerdict
{
    /// <summary>Creates a verdict.</summary>
    /// <param name="one">One id, any of those that a person has.</param>
    /// <param name="other">Another id. The order of the two does not matter.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="at">When it was found.</param>
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

    /// <summary>The second of the two ids in ordinal order.</summary>
    public ContactId Other { get; }

    /// <summary>The finding.</summary>
    public IdentityFinding Finding { get; }

    /// <summary>When it was found.</summary>
    public DateTimeOffset At { get; }

    /// <summary>The reason, in the words of the person who gave the verdict; null (default): no reason given.</summary>
    public string? Why { get; init; }
}
