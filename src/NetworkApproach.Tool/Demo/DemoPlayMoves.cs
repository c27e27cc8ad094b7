namespace NetworkApproach.Tool;

/// <content>The moves, each taken from the library's own list, and what comes back.</content>
internal sealed partial class DemoPlay
{
    private void AskNames(Move.Ask ask, string why)
    {
        (Contact of, ContactId relay) = (ask.Of, ask.Of.Id);
        if (!wasTemptedInside && record.Approach.Interest == Interest.Open)
        {
            wasTemptedInside = true;
            record.TryRefused(
                act => new ApproachCommand.Ask(act, relay, new Request.Names(Purpose.Inside), record.Now),
                words.Of(DemoPhrases.IsTemptedInside, "of", of));
        }

        record.Take(ask, words.AsksNames(of, ((Request.Names)ask.Request).Purpose), why);
        ContactId[] named = [.. cast.KnownTo(relay).Where(who => !reached.Contains(who) && world.Names(relay, who)).Take(2)];
        if (named.Length == 0)
        {
            record.Record(
                act => new ApproachEvent.Answered(act, record.Now, relay, ask.Request, new Answer.No()),
                text: words.Of(DemoPhrases.NamesNobody, "of", of));
        }

        Name(relay, named);
        if (named.Length > 0 && !wasTemptedWithoutLeave)
        {
            wasTemptedWithoutLeave = true;
            TryWithoutLeave(relay, named[0]);
        }
    }

    /// <summary>Somebody whom a tie foretells, and who was not named: the relay does not know them after all, or had not thought of
    /// them.</summary>
    private void AskKnows(Move.Ask ask, string why)
    {
        bool knows = world.Names(ask.Of.Id, ask.About!.Id);
        record.Take(ask, words.AsksKnows(ask.Of, ask.About), why);
        record.Record(
            act => new ApproachEvent.Answered(act, record.Now, ask.Of.Id, ask.Request, knows ? new Answer.Yes() : new Answer.No()),
            text: knows ? words.Of(DemoPhrases.KnowsThem, "of", ask.Of) : words.Of(DemoPhrases.KnowsThemNot, "of", ask.Of));
    }

    private void Name(ContactId relay, IEnumerable<ContactId> named)
    {
        foreach (ContactId who in named)
        {
            record.Record(
                act => new ApproachEvent.Named(act, record.Now, relay, who, words.WhyNamed(who)),
                text: words.Names(cast.Contact(relay), cast.Contact(who)));
        }
    }

    /// <summary>As if the relay had agreed: leave minted by an invented history is held against the record, and refused.</summary>
    private void TryWithoutLeave(ContactId relay, ContactId prospect)
    {
        ApproachEvent invented = new ApproachEvent.Answered(
            new ActId("invented"), record.Now, relay, new Request.Leave(prospect, Purpose.Guide), new Answer.Granted());
        IntroductionPermission leave = record.Approach.Evolve(invented).PermissionsFor(prospect, record.Now)[0];
        record.TryRefused(
            act => new ApproachCommand.Attempt(act, ContactAttempt.Through(leave, Channel.Message, 20), record.Now),
            words.IsTemptedWithoutLeave(cast.Contact(relay), cast.Contact(prospect)));
    }

    private void AskLeave(Move.Ask ask, string why)
    {
        record.Take(ask, words.AsksLeave(ask.Of, ask.About!), why);
        bool grants = world.Grants(ask.Of.Id, ask.About!.Id);
        record.Record(
            act => new ApproachEvent.Answered(act, record.Now, ask.Of.Id, ask.Request, grants ? new Answer.Granted() : new Answer.No()),
            text: grants ? words.Of(DemoPhrases.GrantsLeave, "of", ask.Of) : words.Of(DemoPhrases.DeniesLeave, "of", ask.Of));
    }

    private void Contact(Move.Contact contact, string why, Func<ContactId, bool> tellsNews)
    {
        Contact person = contact.Attempt.To;
        ContactId prospect = person.Id;
        Contact? citing = contact.Attempt.Citing?.Relay;
        ContactId by = citing?.Id ?? DemoCast.Me;
        if (prospect == DemoCast.Boss)
        {
            DemoViews.Brief(record, words);
        }

        WentOnAfterSilence |= MetSilence && citing is not null && !silenced.Contains(by);
        record.Take(contact, words.Contacts(person, citing, wroteTo.Add(citing is null)), why);
        DemoReply reply = world.Reply(by, prospect);
        if (reply == DemoReply.Silence && Remind(by, person))
        {
            reply = DemoReply.Yes;
        }

        switch (reply)
        {
            case DemoReply.Yes:
                record.Wait(1);
                record.Record(
                    act => new ApproachEvent.Answered(act, record.Now, prospect, new Request.Talk(), new Answer.Yes()),
                    text: words.Of(DemoPhrases.AgreesToTalk, "who", person));
                record.Wait(1);
                Talk(by, person, tellsNews);
                break;
            case DemoReply.No:
                record.Wait(1);
                record.Record(
                    act => new ApproachEvent.Answered(act, record.Now, prospect, new Request.Talk(), new Answer.No()),
                    text: words.Of(DemoPhrases.DeclinesToTalk, "who", person));
                break;
            default:
                silenced.Add(by);
                break;
        }
    }

    /// <summary>The one reminder after a silence; whether it is answered.</summary>
    private bool Remind(ContactId by, Contact person)
    {
        DateOnly day = record.Approach.Policy.ReminderDay(record.Now);
        if (!wasTemptedToPress)
        {
            wasTemptedToPress = true;
            IntroductionPermission leave = record.Approach.PermissionsFor(person.Id, record.Now).First(one => one.Relay.Id == by);
            record.Wait(1);
            record.TryRefused(
                act => new ApproachCommand.Attempt(act, ContactAttempt.Through(leave, Channel.Telephone, 20), record.Now),
                words.Of(DemoPhrases.IsTemptedToPress, "who", person));
        }

        record.WaitUntil(day);
        record.Take<Move.Contact>(
            move => IsBy(move, by, person.Id) && move.IsReminder, words.Of(DemoPhrases.Reminds, "who", person),
            words.Say(DemoPhrases.WhyReminder));
        if (world.AnswersReminder(by, person.Id))
        {
            return true;
        }

        record.Wait(record.Approach.Policy.NextPersonAfterWorkingDays);
        record.Tell(DemoTone.Reply, words.StaysSilent(person, cast.Contact(by)));
        return false;
    }

    private static bool IsBy(Move.Contact move, ContactId by, ContactId prospect) =>
        move.Attempt.To.Id == prospect && (by == DemoCast.Me ? move.Attempt.Citing is null : move.Attempt.Citing?.Relay.Id == by);

    private void Talk(ContactId by, Contact person, Func<ContactId, bool> tellsNews)
    {
        (int asked, int offered) = world.Minutes(by, person.Id);
        record.Record(
            act => new ApproachEvent.Talked(act, record.Now, person.Id, asked + offered, offered),
            text: words.Talks(person, asked + offered, offered));
        reached.Add(person.Id);
        if (tellsNews(person.Id))
        {
            Learn(person.Id, DemoCast.FactsOf(person.Id));
        }

        if (DemoCast.IsInside(person.Id) && tellsNews(person.Id))
        {
            IdentifyBoss(person.Id);
        }

        if (DemoCast.IsGuide(person.Id))
        {
            HearGuide(person);
        }
    }

    private void HearGuide(Contact guide)
    {
        if (!wasOfferedHandOff)
        {
            wasOfferedHandOff = true;
            RedirectHandOff(guide);
        }

        if (record.Approach.Interest == Interest.Open)
        {
            record.Take<Move.JudgeInterest>(
                move => move.Verdict == Interest.Confirmed, words.Say(DemoPhrases.ConfirmsInterest), words.Say(DemoPhrases.WhyConfirmed));
        }
    }

    private void RedirectHandOff(Contact guide)
    {
        ActId offer = record.Record(
            act => new ApproachEvent.HandOffOffered(act, record.Now, guide.Id), text: words.Of(DemoPhrases.OffersHandOff, "by", guide));
        record.Take<Move.AnswerOffer>(
            move => move.Offer == offer && move.Reply == OfferReply.AskedToContactThem, words.Of(DemoPhrases.RedirectsHandOff, "by", guide),
            words.Say(DemoPhrases.WhyRedirect));
        ContactId[] thoughtOf = [.. cast.KnownTo(guide.Id).Where(who => world.Names(guide.Id, who) && world.Grants(guide.Id, who))];
        if (thoughtOf.Length == 0)
        {
            record.Tell(DemoTone.Reply, words.Of(DemoPhrases.ThoughtOfNobody, "by", guide));
        }

        Name(guide.Id, thoughtOf);
        foreach (ContactId who in thoughtOf)
        {
            record.Record(
                act => new ApproachEvent.Answered(act, record.Now, guide.Id, new Request.Leave(who), new Answer.Granted()),
                text: words.Of(DemoPhrases.VolunteersLeave, "prospect", cast.Contact(who)));
        }
    }
}
