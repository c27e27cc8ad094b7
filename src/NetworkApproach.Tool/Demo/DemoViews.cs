namespace NetworkApproach.Tool;

/// <summary>What the library's views show of the demo, put into words.</summary>
internal static class DemoViews
{
    private const int MostQuestions = 4;

    /// <summary>What to have in mind before the decisive talk.</summary>
    internal static void Brief(DemoRecord record, DemoWords words)
    {
        Brief brief = record.Approach.Brief();
        record.Tell(DemoTone.Note, words.Of(DemoPhrases.BriefIntro, "boss", record.Approach.Boss!));
        foreach (HeldBelief belief in brief.Beliefs)
        {
            record.Tell(DemoTone.View, words.Belief(belief));
        }

        foreach (KnownFact fact in brief.New)
        {
            record.Tell(DemoTone.View, words.News(fact));
        }

        record.Tell(DemoTone.View, words.Questions([.. brief.Questions.Take(MostQuestions)]));
    }

    /// <summary>How the seeker came to the prospective boss: the chain of leaves that the journal has kept.</summary>
    internal static void Chain(DemoRecord record, DemoWords words)
    {
        JournalEntry contact = record.Approach
            .Journal()
            .First(entry => entry.Event is ApproachEvent.Attempted attempted && attempted.To == DemoCast.Boss);
        record.Tell(DemoTone.Note, words.Chain([.. contact.Chain.Select(link => link.Who)]));
    }

    /// <summary>What is still owed, and, paid the next day, that nothing is.</summary>
    internal static void Settle(DemoRecord record, DemoWords words)
    {
        record.Tell(DemoTone.Note, words.StillOwed(record.Approach.Courtesies(record.Now).All));
        record.Wait(1);
        record.PayCourtesies(_ => true);
        record.Tell(DemoTone.Note, words.StillOwed(record.Approach.Courtesies(record.Now).All));
    }

    /// <summary>Whose answer is still open, and may be spared them.</summary>
    internal static void Withdrawals(DemoRecord record, DemoWords words)
    {
        Contact[] open =
        [
            .. Wording.Occasions(record.Approach, record.Now).OfType<Occasion.Withdraw>().Select(occasion => occasion.Towards)
        ];
        if (open.Length > 0)
        {
            record.Tell(DemoTone.Note, words.Say(DemoPhrases.MayWithdraw, Fact.People("people", open)));
        }
    }

    /// <summary>What everybody was asked for; nobody's CV on its way; and no breach.</summary>
    internal static void Account(DemoRecord record, DemoWords words)
    {
        record.Tell(DemoTone.Note, words.Say(DemoPhrases.FootprintIntro));
        foreach (Contact person in record.Approach.People)
        {
            Footprint footprint = record.Approach.FootprintOf(person.Id, record.Now);
            if (footprint.IntroducedBy.Count > 0 || footprint.MinutesTaken > 0 || footprint.NamesGiven > 0)
            {
                record.Tell(DemoTone.View, words.Footprint(person, footprint));
            }
        }

        int handOffs = record.Approach.OpenHandOffs(record.Now).Count;
        record.Tell(DemoTone.Note, handOffs == 0 ? words.Say(DemoPhrases.NoHandOffs)
            : words.Say(DemoPhrases.HandOffs, Fact.Number("count", handOffs)));
        int breaches = Audit.Of(record.Approach.Events).Count;
        Fact events = Fact.Number("events", record.Approach.Events.Count);
        record.Tell(DemoTone.Note, breaches == 0 ? words.Say(DemoPhrases.NoBreach, events)
            : words.Say(DemoPhrases.Breaches, events, Fact.Number("breaches", breaches)));
    }
}
