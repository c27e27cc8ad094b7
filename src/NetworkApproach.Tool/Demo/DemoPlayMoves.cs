namespace NetworkApproach.Tool;

/// <content>The moves, each taken from the library's own list, and what comes back.</content>
internal sealed partial class DemoPlay
{
    private void AskNames(ContactId relay, string why)
    {
        Contact of = cast.Contact(relay);
        if (!wasTemptedInside && record.Approach.Interest == Interest.Open)
        {
            wasTemptedInside = true;
            record.TryRefused(act => new ApproachCommand.Ask(act, relay, new Request.Names(Purpose.Inside), record.Now), words.IsTemptedInside(of));
        }

        Purpose purpose = record.Approach.Interest == Interest.Confirmed ? Purpose.Inside : Purpose.Guide;
        record.Take<Move.Ask>(move => move.Of.Id == relay && move.Request == new Request.Names(purpose), words.AsksNames(of, purpose), why);
        ContactId[] named = [.. cast.KnownTo(relay).Where(who => !avoided.Contains(who) && world.Names(relay, who)).Take(2)];
        if (named.Length == 0)
        {
            record.Record(act => new ApproachEvent.Answered(act, record.Now, relay, new Request.Names(purpose), new Answer.No()), text: words.NamesNobody(of));
        }

        Name(relay, named);
        closed.UnionWith(cast.KnownTo(relay).Except(named).Select(who => (relay, who)));
        if (named.Length > 0 && !wasTemptedWithoutLeave)
        {
            wasTemptedWithoutLeave = true;
            TryWithoutLeave(relay, named[0]);
        }
    }

    private void Name(ContactId relay, IEnumerable<ContactId> named)
    {
        foreach (ContactId who in named)
        {
            record.Record(
                act => new ApproachEvent.Named(act, record.Now, relay, who, words.WhyNamed(who)), text: words.Names(cast.Contact(relay), cast.Contact(who)));
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

    private void AskLeave(ContactId relay, ContactId prospect, string why)
    {
        Contact of = cast.Contact(relay);
        Contact about = cast.Contact(prospect);
        Move.Ask asked = record.Approach.Moves(record.Now).OfType<Move.Ask>().First(move => move.Of.Id == relay && move.Request is Request.Leave leave && leave.Prospect == prospect);
        record.Take<Move.Ask>(move => move == asked, words.AsksLeave(of, about), why);
        bool grants = world.Grants(relay, prospect);
        record.Record(
            act => new ApproachEvent.Answered(act, record.Now, relay, asked.Request, grants ? new Answer.Granted() : new Answer.No()),
            text: grants ? words.GrantsLeave(of) : words.DeniesLeave(of));
        if (!grants)
        {
            closed.Add((relay, prospect));
        }
    }

    private void Contact(ContactId by, ContactId prospect, string why, Func<ContactId, bool> tellsNews)
    {
        Contact person = cast.Contact(prospect);
        Contact? citing = by == DemoCast.Me ? null : cast.Contact(by);
        if (prospect == DemoCast.Boss)
        {
            DemoViews.Brief(record, words);
        }

        WentOnAfterSilence |= MetSilence && citing is not null && !silenced.Contains(by);
        record.Take<Move.Contact>(move => IsBy(move, by, prospect) && !move.IsReminder, words.Contacts(person, citing, wroteTo.Add(citing is null)), why);
        DemoReply reply = world.Reply(by, prospect);
        if (reply == DemoReply.Silence && Remind(by, person))
        {
            reply = DemoReply.Yes;
        }

        switch (reply)
        {
            case DemoReply.Yes:
                record.Wait(1);
                record.Record(act => new ApproachEvent.Answered(act, record.Now, prospect, new Request.Talk(), new Answer.Yes()), text: words.AgreesToTalk(person));
                record.Wait(1);
                Talk(by, person, tellsNews);
                break;
            case DemoReply.No:
                record.Wait(1);
                record.Record(act => new ApproachEvent.Answered(act, record.Now, prospect, new Request.Talk(), new Answer.No()), text: words.DeclinesToTalk(person));
                avoided.Add(prospect);
                break;
            default:
                closed.Add((by, prospect));
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
                act => new ApproachCommand.Attempt(act, ContactAttempt.Through(leave, Channel.Telephone, 20), record.Now), words.IsTemptedToPress(person));
        }

        record.WaitUntil(day);
        record.Take<Move.Contact>(move => IsBy(move, by, person.Id) && move.IsReminder, words.Reminds(person), words.WhyReminder);
        if (world.AnswersReminder(by, person.Id))
        {
            return true;
        }

        record.Wait(record.Approach.Policy.NextPersonAfter);
        record.Tell(DemoTone.Reply, words.StaysSilent(person, cast.Contact(by)));
        return false;
    }

    private static bool IsBy(Move.Contact move, ContactId by, ContactId prospect) =>
        move.Attempt.To.Id == prospect && (by == DemoCast.Me ? move.Attempt.Citing is null : move.Attempt.Citing?.Relay.Id == by);

    private void Talk(ContactId by, Contact person, Func<ContactId, bool> tellsNews)
    {
        (int asked, int offered) = world.Minutes(by, person.Id);
        record.Record(
            act => new ApproachEvent.Talked(act, record.Now, person.Id, asked + offered, offered), text: words.Talks(person, asked + offered, offered));
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
            record.Take<Move.JudgeInterest>(move => move.Verdict == Interest.Confirmed, words.ConfirmsInterest, words.WhyConfirmed);
        }
    }

    private void RedirectHandOff(Contact guide)
    {
        ActId offer = record.Record(act => new ApproachEvent.HandOffOffered(act, record.Now, guide.Id), text: words.OffersHandOff(guide));
        record.Take<Move.AnswerOffer>(
            move => move.Offer == offer && move.Reply == OfferReply.AskedToContactThem, words.RedirectsHandOff(guide), words.WhyRedirect);
        ContactId[] thoughtOf = [.. cast.KnownTo(guide.Id).Where(who => world.Names(guide.Id, who) && world.Grants(guide.Id, who))];
        if (thoughtOf.Length == 0)
        {
            record.Tell(DemoTone.Reply, words.ThoughtOfNobody(guide));
        }

        Name(guide.Id, thoughtOf);
        foreach (ContactId who in thoughtOf)
        {
            record.Record(
                act => new ApproachEvent.Answered(act, record.Now, guide.Id, new Request.Leave(who), new Answer.Granted()),
                text: words.VolunteersLeave(guide, cast.Contact(who)));
        }
    }
}
