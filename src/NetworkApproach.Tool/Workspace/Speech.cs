namespace NetworkApproach.Tool;

/// <summary>What the workspace's commands say, in the two languages side by side.</summary>
internal static class Speech
{
    /// <summary>One of the two.</summary>
    internal static string Say(this Language language, string english, string french) => language == Language.French ? french : english;
}
