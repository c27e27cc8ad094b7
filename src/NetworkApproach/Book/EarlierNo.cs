namespace NetworkApproach.Books;

/// <summary>Whether one person's no to anything stands (rule R10), in all of a seeker's approaches together.</summary>
internal static class EarlierNo
{
    /// <summary>Whether they said no to a talk, to names or to leave, and reopened it neither by a later answer nor, a talk, by
    /// contacting the seeker. "I do not know them" is no such no.</summary>
    internal static bool Stands(IEnumerable<Approach> approaches, IReadOnlySet<ContactId> ids)
    {
        Dictionary<Request, bool> isNo = [];
        foreach (ApproachEvent e in Standing(approaches).OrderBy(e => e.At))
        {
            if (e is ApproachEvent.Answered { About: Request.Talk or Request.Names or Request.Leave } answered
                && ids.Contains(answered.From))
            {
                isNo[Thing.Of(answered.About)] = answered.Said is Answer.No;
            }
            else if (e is ApproachEvent.ContactReceived received && ids.Contains(received.From))
            {
                isNo[Thing.Talk] = false;
            }
        }

        return isNo.ContainsValue(true);
    }

    /// <summary>Whether they have contacted the seeker.</summary>
    internal static bool HaveContacted(IEnumerable<Approach> approaches, IReadOnlySet<ContactId> ids) =>
        Standing(approaches).Any(e => e is ApproachEvent.ContactReceived received && ids.Contains(received.From));

    private static IEnumerable<ApproachEvent> Standing(IEnumerable<Approach> approaches) => approaches
        .SelectMany(approach => approach.Journal())
        .Where(entry => !entry.StruckOut)
        .Select(entry => entry.Event);
}
