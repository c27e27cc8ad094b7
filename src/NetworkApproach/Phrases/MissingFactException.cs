namespace NetworkApproach.Texts;

/// <summary>A text needs a fact that nobody gave: it is never written with a blank in its place. The message names the fact.</summary>
public sealed class MissingFactException : InvalidOperationException
{
    /// <summary>Makes one that says only that a fact is missing.</summary>
    public MissingFactException()
        : this("A text needs a fact that was not given.")
    {
    }

    /// <summary>Makes one with a message.</summary>
    public MissingFactException(string message)
        : base(message)
    {
    }

    /// <summary>Makes one with a message and what lies behind it.</summary>
    public MissingFactException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    internal MissingFactException(string key, string fact)
        : base($"The text '{key}' needs '{fact}', which is not known; record or give it first.") => (Key, Fact) = (key, fact);

    /// <summary>The text's key in the phrasebook; empty where it is not known.</summary>
    public string Key { get; } = string.Empty;

    /// <summary>The name of the missing fact; empty where it is not known.</summary>
    public string Fact { get; } = string.Empty;
}
