namespace NetworkApproach.Books;

/// <summary>Whether one person's no to anything holds (rule R10), in all of a seeker's approaches together.</summary>
internal static class EarlierNo
{
    /// <summary>Whether a no of theirs holds: one on record that they did not reopen, or one from before they were forgotten.</summary>
    /// <param name="list">Who asked to be forgotten.</param>
    /// <param name="approaches">The approaches.</param>
    /// <param name="ids">Every id of the person.</param>
    internal static bool Holds(SuppressionList list, IReadOnlyCollection<Approach> approaches, IReadOnlySet<ContactId> ids) =>
        Stands(approaches, ids) || HoldsFromBefore(list, approaches, ids);

    /// <summary>Whether they had said no before they were forgotten, are known again, and have not contacted the seeker since.</summary>
    internal static bool HoldsFromBefore(
        SuppressionList list, IReadOnlyCollection<Approach> approaches, IReadOnlySet<ContactId> ids) =>
        list.AsksNothing(ids)
        && !Recorded(approaches).Any(e => e is ApproachEvent.ContactReceived received && ids.Contains(received.From));

    /// <summary>Whether they said no to a talk, to names or to leave, and reopened it neither by a later answer nor, a talk, by
    /// contacting the seeker. "I do not know them" is no such no.</summary>
    private static bool Stands(IReadOnlyCollection<Approach> approaches, IReadOnlySet<ContactId> ids)
    {
        Dictionary<Request, bool> isNo = [];
        foreach (ApproachEvent e in Recorded(approaches).OrderBy(e => e.At))
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

    /// <summary>What is recorded and not struck out, of each approach in the order in which it counts.</summary>
    private static IEnumerable<ApproachEvent> Recorded(IEnumerable<Approach> approaches) =>
        approaches.SelectMany(approach => approach.Timeline.Lines).Select(line => line.Event);
}
