namespace NetworkApproach.Books;

/// <summary>What the list of those who asked to be forgotten forbids, before an approach decides: approaches know ids only.</summary>
internal static class SuppressionGuard
{
    /// <summary>The refusal of a command that would bring somebody back unasked, or ask something of somebody who had said no before they
    /// were forgotten; null for any other.</summary>
    /// <param name="list">Who asked to be forgotten.</param>
    /// <param name="approach">The approach.</param>
    /// <param name="command">The command.</param>
    /// <param name="isToBeAskedNothing">Whether somebody is known again after a no, and has not contacted the seeker since.</param>
    internal static Refusal? Of(
        SuppressionList list, Approach approach, ApproachCommand command, Func<ContactId, bool> isToBeAskedNothing)
    {
        if (list.Keys.Count == 0)
        {
            return null;
        }

        ApproachEvent e = command.ToEvent();
        Contact[] noted = [.. e.WithInstead().OfType<ApproachEvent.PersonNoted>().Select(one => one.Person)];
        Contact? back = Array.Find(noted, person => list.Blocks(new ContactEntry(person)))
            ?? e.WithInstead()
                .SelectMany(one => one.People)
                .Where(list.Blocks)
                .Select(id => Array.Find(noted, person => person.Id == id) ?? approach.Contact(id))
                .FirstOrDefault();
        return back is not null ? new Refusal.AskedToBeForgotten(back)
            : e is ApproachEvent.Attempted or ApproachEvent.Asked && e.Asking is var (asked, _) && isToBeAskedNothing(asked)
                ? new Refusal.SaidNoBefore(approach.Contact(asked))
            : null;
    }
}
