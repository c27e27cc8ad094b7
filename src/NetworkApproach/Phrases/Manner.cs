namespace NetworkApproach.Texts;

/// <summary>How something is said: over which channel, in which form of address.</summary>
internal readonly record struct Manner(Channel Channel, Form Form)
{
    /// <summary>Every manner there is.</summary>
    internal static readonly IReadOnlyList<Manner> All =
        [.. from channel in Enum.GetValues<Channel>() from form in Enum.GetValues<Form>() select new Manner(channel, form)];

    internal static string Word(Channel channel) => channel switch
    {
        Channel.Message => "message",
        Channel.Telephone => "telephone",
        _ => "face-to-face",
    };
}
