namespace NetworkApproach.Books;

/// <summary>What of a forgotten person a hash stands for.</summary>
public enum SuppressedKind
{
    /// <summary>An id they had. Keeps out whoever comes under it.</summary>
    Id,

    /// <summary>A profile's address. Keeps out whoever has it.</summary>
    Profile,

    /// <summary>An e-mail address. Keeps out whoever has it.</summary>
    Mail,

    /// <summary>A name with a company. Doubtful: keeps out a namesake there too, unless a profile of their own tells the two
    /// apart.</summary>
    NameAndCompany,
}
