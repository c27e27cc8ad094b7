namespace NetworkApproach;

/// <summary>What every event must be before any rule is held against it.</summary>
internal static class WellFormed
{
    internal static void Check(ApproachEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.Id.IsDefault || happened.People.Any(person => person.IsDefault))
        {
            throw new ArgumentException($"The event '{happened.Id}' ({EventType.Of(happened)}) has an empty id; default identifies nothing.", nameof(happened));
        }
    }
}
