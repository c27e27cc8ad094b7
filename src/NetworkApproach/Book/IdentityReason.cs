namespace NetworkApproach.Books;

/// <summary>Why two ids are one person, or may be. The first three join; the others only propose.</summary>
public enum IdentityReason
{
    /// <summary>Somebody's verdict.</summary>
    Verdict,

    /// <summary>The same profile address.</summary>
    SameProfile,

    /// <summary>The same e-mail address, names that may be one person's, and no two profiles on one site.</summary>
    SameMail,

    /// <summary>The same e-mail address, but names or profiles that are two people's: a shared mailbox, or one person.</summary>
    SharedMail,

    /// <summary>The same name, and a company in common, now or before.</summary>
    SameNameAndCompany,

    /// <summary>The same name of two words or more in two sources, and somebody who knows both.</summary>
    SameNameAndRelation,
}
