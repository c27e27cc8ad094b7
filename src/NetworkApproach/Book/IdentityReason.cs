namespace NetworkApproach.Books;

/// <summary>Why two ids are, or may be, one person. The first three values join the ids; the others only propose it.</summary>
public enum IdentityReason
{
    /// <summary>Somebody's verdict.</summary>
    Verdict,

    /// <summary>The same profile address.</summary>
    SameProfile,

    /// <summary>The same e-mail address, with names that may belong to one person and no two profiles on one site.</summary>
    SameMail,

    /// <summary>The same e-mail address, but names or profiles that belong to two people: it may be a shared mailbox, or one
    /// person.</summary>
    SharedMail,

    /// <summary>The same name, and a company in common, now or before.</summary>
    SameNameAndCompany,

    /// <summary>The same name of two words or more in two sources, and a person who knows both.</summary>
    SameNameAndRelation,
}
