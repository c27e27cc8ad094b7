namespace NetworkApproach.Texts;

/// <summary>Thrown when a text needs a fact that was not given; the text is not written with a gap. The message names the fact.</summary>
public sealed class MissingFactException : InvalidOperationException
{
    /// <summary>Creates an exception with a default message, which says only that a fact is missing.</summary>
    public MissingFactException()
        : this("A text needs a fact that was not given.")
    {
    }

    /// <summary>Creates an exception with a message.</summary>
    public MissingFactException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message and an inner exception.</summary>
    public MissingFactException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MissingFactException(string key, string fact)
        : base($"The text '{key}' needs '{fact}', which is not known; record or give it first.") => (Key, Fact) = (key, fact);

    /// <summary>The key of the text in the phrasebook; empty if not known.</summary>
    public string Key { get; } = string.Empty;

    /// <summary>The name of the missing fact; empty if not known.</summary>
    public string Fact { get; } = string.Empty;
}
