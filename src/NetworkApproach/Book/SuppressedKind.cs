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

    /// <summary>A name. Keeps nobody out of a reading, because many people have the same name; where somebody is entered by hand, the
    /// seeker is asked whether it is them.</summary>
    Name,

    /// <summary>An id that was let in: of the person, whom the seeker means to know again (<see cref="SuppressedKey.AsksNothing"/> is then
    /// true), or of somebody else whom the other hashes would have kept out (it is then false).</summary>
    LetIn,

    /// <summary>Nothing: the secret was missing when the person was forgotten, and they cannot be recognized.</summary>
    Unhashed,
}
