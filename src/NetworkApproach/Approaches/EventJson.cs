namespace NetworkApproach;

/// <summary>Events as JSON, one object a line: the storage contract.</summary>
public static class EventJson
{
}
