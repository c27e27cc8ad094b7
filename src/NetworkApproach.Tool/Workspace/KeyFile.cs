namespace NetworkApproach.Tool;

/// <summary>What is beside a workspace where its key should be.</summary>
internal abstract record KeyFile
{
    private KeyFile()
    {
    }

    /// <summary>The key; null where there is none that can be used.</summary>
    internal SuppressionSecret? Secret => (this as Present)?.Key;

    /// <summary>A key.</summary>
    internal sealed record Present(SuppressionSecret Key) : KeyFile;

    /// <summary>Nothing: nobody was forgotten yet, or the key is gone.</summary>
    internal sealed record Missing : KeyFile;

    /// <summary>Something that is no key, or cannot be read.</summary>
    /// <param name="Why">What is the matter with it, and what to do.</param>
    /// <param name="IsEmpty">Whether it holds nothing at all, as where it was never finished.</param>
    internal sealed record Damaged(Problem Why, bool IsEmpty) : KeyFile;
}
