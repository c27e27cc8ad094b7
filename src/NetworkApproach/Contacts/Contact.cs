namespace NetworkApproach;

/// <summary>Any person: a name, and where they work or worked. The part each plays follows from an approach; one person may play
/// several.</summary>
public sealed record Contact
{
    /// <summary>Describes a person.</summary>
    /// <param name="id">Who they are.</param>
    /// <param name="name">Their name as one would write it; not blank.</param>
    /// <param name="employments">Where they work or worked, in the order given; none if unknown. Copied.</param>
    /// <param name="isConsultant">Whether placing people is their trade (recruiter, head-hunter): the known exception to the remedy for
    /// hand-offs.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the name blank, or an employment null.</exception>
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

    /// <summary>Who they are.</summary>
    public ContactId Id { get; }

    /// <summary>Their name; never blank. A person nobody has described has their id for a name.</summary>
    public string Name { get; }

    /// <summary>Where they work or worked, in the order given; empty if unknown.</summary>
    public IReadOnlyList<Employment> Employments { get; }

    /// <summary>Whether placing people is their trade.</summary>
    public bool IsConsultant { get; }

    /// <summary>Whether two descriptions say the same, employments included and in the same order.</summary>
    public bool Equals(Contact? other) => other is not null
        && Id == other.Id
        && Name == other.Name
        && IsConsultant == other.IsConsultant
        && Employments.SequenceEqual(other.Employments);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Name, IsConsultant, Employments.Count);

    /// <summary>The same person under another id.</summary>
    internal Contact Called(ContactId id) => id == Id ? this : new(id, Name, Employments, IsConsultant);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
