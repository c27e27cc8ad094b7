namespace NetworkApproach.Tool;

/// <summary>What comes back when the demo's seeker contacts somebody.</summary>
internal enum DemoReply
{
    Yes,
    No,
    Silence,
}
