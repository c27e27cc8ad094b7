namespace NetworkApproach;

/// <summary>
/// A person: a name, and present and past employments. The part a person plays follows from an approach; one person may play several.
/// </summary>
public sealed record Contact
{
    /// <summary>Creates a contact.</summary>
    /// <param name="id">The id of the person; not <c>default</c>.</param>
    /// <param name="name">The full name, as one would write it; not blank.</param>
    /// <param name="employments">Present and past employments, in the order to keep; null or empty if unknown. The list is copied.</param>
    /// <param name="isConsultant">Whether the person's trade is placing people (recruiter, head-hunter): the known exception to the remedy
    /// for hand-offs. False by default.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the name is blank, or an employment is null.</exception>
    public Contact(ContactId id, string name, IEnumerable<Employment>? employments = null, bool isConsultant = false)
    {
        Id = id.IsDefault ? throw new ArgumentException("A contact needs an id; default identifies nobody.", nameof(id)) : id;
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name.Trim();
        Employments = employments is null ? [] : Array.AsReadOnly(employments.ToArray());
        if (Employments.Contains(null!))
        {
            throw new ArgumentException("An employment is null.", nameof(employments));
        }

        IsConsultant = isConsultant;
    }

    /// <summary>The id of the person.</summary>
    public ContactId Id { get; }

    /// <summary>The name; never blank. A person who has not been described has their id as name.</summary>
    public string Name { get; }

    /// <summary>Present and past employments, in the order given; empty if unknown.</summary>
    public IReadOnlyList<Employment> Employments { get; }

    /// <summary>Whether the person's trade is placing people (recruiter, head-hunter).</summary>
    public bool IsConsultant { get; }

    /// <summary>Whether two contacts have the same content, including the same employments in the same order.</summary>
    public bool Equals(Contact? other) => other is not null
        && Id == other.Id
        && Name == other.Name
        && IsConsultant == other.IsConsultant
        && Employments.SequenceEqual(other.Employments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, IsConsultant, Employments.Count);

    /// <summary>The same person under another id.</summary>
    internal Contact Called(ContactId id) => id == Id ? this : new(id, Name, Employments, IsConsultant);

    /// <summary>Returns the name.</summary>
    public override string ToString() => Name;
}
