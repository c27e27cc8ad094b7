namespace NetworkApproach.Texts;

/// <summary>How the seeker speaks: the language, and what grammar and politeness require. Nothing here is guessed from a name.</summary>
/// <param name="Phrasebook">The language and its texts.</param>
public sealed record Voice(Phrasebook Phrasebook)
{
    /// <summary>The channel; null (default): the channel of the move, or a message if the move has none.</summary>
    public Channel? Channel { get; init; }

    /// <summary>The form of address, "tu" or "vous"; null (default): familiar for acquaintances whose name has no title, formal for
    /// everybody else. In English it affects only the greeting.</summary>
    public Form? Form { get; init; }

    /// <summary>The seeker's name, used to sign (friends see the given name), on the telephone, and towards people who have not met the
    /// seeker. Null (default): the seeker adds the name themselves in all three places.</summary>
    public string? Name { get; init; }

    /// <summary>The seeker's gender, for words that agree with it.</summary>
    public Gender Gender { get; init; }

    /// <summary>The genders of others, as the seeker has stated them. For a person who is not in it, the text avoids words that agree with
    /// a gender. Empty by default.</summary>
    public IReadOnlyDictionary<ContactId, Gender> Genders { get; init; } = new Dictionary<ContactId, Gender>();
}
