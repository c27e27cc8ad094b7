namespace NetworkApproach;

/// <summary>Lists all that the rules allow at an instant: candidates from the record, each held against the judge.</summary>
internal static class MoveView
{
    private static readonly ActId Probe = new("probe");

    /// <param name="record">The record as of now.</param>
    /// <param name="whole">The state of the whole record, later events included.</param>
    /// <param name="now">The instant.</param>
    /// <param name="elsewhere">What people were asked elsewhere.</param>
    internal static IReadOnlyList<Move> Of(
        ApproachRecord record, ApproachState whole, DateTimeOffset now, IEnumerable<Footprint> elsewhere)
    {
        if (record.State.Opened is null)
        {
            return [];
        }

        Dictionary<ContactId, Footprint> footprints = Footprint.ByPerson(elsewhere, record.State.Ledger.Same.Of);
        return Array.AsReadOnly(Candidates(record, now, footprints)
            .Where(move => IsAllowed(
                record, whole, move.Command(Probe, now).ToEvent(), move.Person is { } who ? footprints.GetValueOrDefault(who.Id) : null))
            .ToArray());
    }

    /// <summary>Whether the rules allow an act at its instant, and nothing recorded stands in the way of acting then.</summary>
    private static bool IsAllowed(ApproachRecord record, ApproachState whole, ApproachEvent e, Footprint? elsewhere) =>
        Judge.Of(record.State, e, elsewhere: elsewhere) is null
        && Gate.Courtesy(record.State, whole, e) is null
        && (e is not (ApproachEvent.Attempted or ApproachEvent.Asked) || Gate.ToAct(record.State, record.Lines, e) is null);

    private static IEnumerable<Move> Candidates(ApproachRecord record, DateTimeOffset now, Dictionary<ContactId, Footprint> elsewhere)
    {
        ApproachState state = record.State;
        ApproachEvent[] history = [.. record.Standing()];
        ContactId[] people = [.. state.People.Keys.Order()];
        ContactId[] unvouched = [.. Unvouched(state, history)];
        return
        [
            .. CourtesyView.Of(record, now).All.Select(courtesy => new Move.Pay(courtesy)),
            .. history
                .OfType<ApproachEvent.HandOffOffered>()
                .SelectMany(
                    offered => Enum.GetValues<OfferReply>(),
                    (offered, reply) => new Move.AnswerOffer(offered.Id, state.Contact(offered.By), reply)),
            .. HandOffView
                .Of(record, now)
                .SelectMany(open => open.Regaining, (open, act) => act)
                .Where(act => act.Request is Request.WhatBecame or Request.Stop)
                .Select(act => new Move.Ask(act.Of, act.Request, null)),
            .. people.SelectMany(who => Contacts(state, who, now, elsewhere.GetValueOrDefault(who))),
            .. people.SelectMany(who => Requests(state, who, unvouched)),
            .. new[] { Interest.Confirmed, Interest.Lost }
                .Where(verdict => verdict != state.Interest)
                .Select(verdict => new Move.JudgeInterest(verdict)),
            .. Enum.GetValues<Ending>().Select(ending => new Move.Close(ending)),
        ];
    }

    private static IEnumerable<Move> Contacts(ApproachState state, ContactId who, DateTimeOffset now, Footprint? elsewhere)
    {
        PersonState person = state.Person(who);
        long left = state.Policy.MinutesPerPerson - person.MinutesTaken - (elsewhere?.MinutesTaken ?? 0) - (elsewhere?.MinutesOpen ?? 0);
        int minutes = (int)Math.Min(state.Policy.MinutesPerTalk, who == state.Boss ? int.MaxValue : Math.Max(left, 0));
        LastIntroduction? open = person.OpenIntroduction();
        foreach (Func<Channel, int, ContactAttempt> attempt in Grounds(state, who, now))
        {
            bool isReminder = open is not null && state.Key(attempt(Channel.Message, 1).Basis) == open.Key;
            int asked = isReminder && !open!.IsBreach ? open.Minutes : minutes;
            if (asked > 0)
            {
                yield return new Move.Contact(attempt(isReminder ? Channel.Telephone : Channel.Message, asked), isReminder);
            }
        }
    }

    private static IEnumerable<Func<Channel, int, ContactAttempt>> Grounds(ApproachState state, ContactId who, DateTimeOffset now)
    {
        foreach (IntroductionPermission permission in Capabilities.PermissionsFor(state, who, now))
        {
            yield return (channel, minutes) => ContactAttempt.Through(permission, channel, minutes);
        }

        if (Capabilities.AcquaintanceWith(state, who) is { } acquaintance)
        {
            yield return (channel, minutes) => ContactAttempt.ToAcquaintance(acquaintance, channel, minutes);
        }

        if (Capabilities.LastContactFrom(state, who) is { } received)
        {
            yield return (channel, minutes) => ContactAttempt.InReplyTo(received, channel, minutes);
        }

        if (Capabilities.LastTalkWith(state, who) is { } talk)
        {
            yield return (channel, minutes) => ContactAttempt.Again(talk, channel, minutes);
        }
    }

    /// <summary>Names; whether they know the prospective boss, or somebody they or others only gave as a lead; leave for whom they
    /// know.</summary>
    private static IEnumerable<Move> Requests(ApproachState state, ContactId who, ContactId[] unvouched)
    {
        Contact of = state.Contact(who);
        yield return new Move.Ask(of, new Request.Names(Purpose.Inside), null);
        yield return new Move.Ask(of, new Request.Names(Purpose.Guide), null);
        foreach (ContactId prospect in unvouched.Where(prospect => prospect != who))
        {
            yield return new Move.Ask(of, Thing.Knows(prospect), state.Contact(prospect));
        }

        foreach (ContactId prospect in state
            .Person(who).Threads
            .Where(pair => pair is { Key: Request.Knows, Value.Said.Answer: Answer.Yes })
            .Select(pair => pair.Key.People[0])
            .Order())
        {
            Purpose purpose = state.Interest == Interest.Confirmed || prospect == state.Boss ? Purpose.Inside : Purpose.Guide;
            yield return new Move.Ask(of, new Request.Leave(prospect, purpose), state.Contact(prospect));
        }
    }

    /// <summary>Those whom it is worth asking about: the prospective boss, and whoever was named but by nobody who knows them.</summary>
    private static IEnumerable<ContactId> Unvouched(ApproachState state, ApproachEvent[] history)
    {
        HashSet<ContactId> vouched = [.. history.OfType<ApproachEvent.Named>().Where(named => named.Personally).Select(named => named.Who)];
        IEnumerable<ContactId> leads = history
            .OfType<ApproachEvent.Named>()
            .Select(named => named.Who)
            .Where(who => !vouched.Contains(who));
        return (state.Boss is { } boss ? leads.Append(boss) : leads).Distinct().Order();
    }
}
