namespace NetworkApproach;

/// <summary>Works out which hand-offs are open, and what would regain control; linear in the history.</summary>
internal static class HandOffView
{
    internal static IReadOnlyList<OpenHandOff> Of(ApproachRecord record, DateTimeOffset now)
    {
        ApproachEvent[] history = [.. record.Standing()];
        HashSet<ActId> writtenOff = [.. history.OfType<ApproachEvent.WrittenOff>().Select(e => e.HandOff)];
        return Array.AsReadOnly(history
            .OfType<ApproachEvent.HandedOff>()
            .Where(handedOff => !writtenOff.Contains(handedOff.Id) && !WasStopped(record.State, handedOff))
            .Select(handedOff => Describe(record.State, handedOff, now))
            .Where(open => open.NotKnown.Contains(HandOffUnknown.HowToReachThem))
            .ToArray());
    }

    private static bool WasStopped(ApproachState state, ApproachEvent.HandedOff handedOff) =>
        state.Person(handedOff.By).Thread(new Request.Stop(handedOff.Id)).Said is { Answer: Answer.Yes };

    private static OpenHandOff Describe(ApproachState state, ApproachEvent.HandedOff handedOff, DateTimeOffset now)
    {
        Answer? became = state.Person(handedOff.By).Thread(new Request.WhatBecame(handedOff.Id)).Said?.Answer;
        ContactId? recipient = became is Answer.PassedTo passed ? passed.Recipient : handedOff.Recipient;
        var notKnown = new List<HandOffUnknown>();
        if (recipient is null)
        {
            notKnown.Add(HandOffUnknown.WhoHasIt);
        }

        if (became is not Answer.PassedTo)
        {
            notKnown.Add(HandOffUnknown.WhatBecameOfIt);
        }

        if (recipient is not { } who || !IsReachable(state, who, now))
        {
            notKnown.Add(HandOffUnknown.HowToReachThem);
        }

        return new OpenHandOff(
            handedOff.Id, state.Contact(handedOff.By), handedOff.At, recipient is { } known ? state.Contact(known) : null,
            notKnown.AsReadOnly(), Array.AsReadOnly(Regaining(state, handedOff, recipient, now).ToArray()));
    }

    /// <summary>Leave for them that holds, or direct contact: they were contacted as the rules allow, talked with, or turned to the
    /// seeker.</summary>
    private static bool IsReachable(ApproachState state, ContactId who, DateTimeOffset now) =>
        Capabilities.PermissionsFor(state, who, now).Count > 0
        || state.Person(who) is { WasReached: true } or { FirstTalkAt: not null } or { FirstReceivedAt: not null };

    private static IEnumerable<RegainingAct> Regaining(
        ApproachState state, ApproachEvent.HandedOff handedOff, ContactId? recipient, DateTimeOffset now)
    {
        List<Request> requests = [new Request.WhatBecame(handedOff.Id), new Request.Stop(handedOff.Id)];
        if (recipient is { } who)
        {
            requests.Insert(0, new Request.Leave(who));
            if (Capabilities.AcquaintanceWith(state, who) is { } acquaintance)
            {
                var direct = ContactAttempt.ToAcquaintance(
                    acquaintance, Channel.Message, Math.Min(state.Policy.MinutesPerTalk, state.Policy.MinutesPerPerson));
                yield return new RegainingAct(
                    acquaintance.Who, Thing.Talk, Judge.Of(state, new ApproachCommand.Attempt(handedOff.Id, direct, now).ToEvent()));
            }
        }

        foreach (Request request in requests)
        {
            yield return new RegainingAct(
                state.Contact(handedOff.By), request, Judge.Of(state, new ApproachEvent.Asked(handedOff.Id, now, handedOff.By, request)));
        }
    }
}
