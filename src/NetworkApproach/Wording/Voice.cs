namespace NetworkApproach.Texts;

/// <summary>How the seeker speaks: the language, and what grammar and politeness need to know. Nothing here is ever guessed from a
/// name.</summary>
/// <param name="Phrasebook">The words.</param>
public sealed record Voice(Phrasebook Phrasebook)
{
    /// <summary>Over which channel; null for the one the move itself has, and a message where it has none.</summary>
    public Channel? Channel { get; init; }

    /// <summary>"Tu" or "vous"; null for familiar with acquaintances and formal with everybody else. In English it decides only the
    /// greeting.</summary>
    public Form? Form { get; init; }

    /// <summary>The seeker's name, to sign with (friends see the given name), to give on the telephone and to whoever has not met the
    /// seeker; null leaves all three to the seeker.</summary>
    public string? Name { get; init; }

    /// <summary>The seeker's gender, for the words that agree with it.</summary>
    public Gender Gender { get; init; }

    /// <summary>The genders of others, where the seeker has stated them; whoever is not here is spoken of without agreeing.</summary>
    public IReadOnlyDictionary<ContactId, Gender> Genders { get; init; } = new Dictionary<ContactId, Gender>();
}
