namespace NetworkApproach.Books;

/// <summary>Which detail of a forgotten person was hashed.</summary>
public enum SuppressedKind
{
    /// <summary>An id they had. Keeps out everybody with this id.</summary>
    Id,

    /// <summary>A profile's address. Keeps out everybody who has it.</summary>
    Profile,

    /// <summary>An e-mail address. Keeps out everybody who has it.</summary>
    Mail,

    /// <summary>A name together with a company. This is uncertain: it also keeps out another person of the same name there, unless a
    /// profile of their own distinguishes the two.</summary>
    NameAndCompany,
}
