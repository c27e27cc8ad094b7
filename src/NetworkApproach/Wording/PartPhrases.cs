namespace NetworkApproach.Texts;

/// <summary>The parts that texts are put together from, and what the seeker is told about their own verdicts.</summary>
internal static class PartPhrases
{
    internal static readonly Phrase GreetFriend = Phrase.Plain("greeting.friend", "to:person");
    internal static readonly Phrase GreetOther = Phrase.Plain("greeting.other", "to:person");
    internal static readonly Phrase GreetMet = Phrase.Plain("greeting.met", "to:person");
    internal static readonly Phrase CallFriend = Phrase.Plain("greeting.call-friend", "to:person me:person!");
    internal static readonly Phrase CallOther = Phrase.Plain("greeting.call-other", "to:person me:person!");
    internal static readonly Phrase CallNewcomer = Phrase.Plain("greeting.call-newcomer", "to:person me:person!");
    internal static readonly Phrase HailFriend = Phrase.Plain("greeting.hail-friend", "to:person");
    internal static readonly Phrase HailOther = Phrase.Plain("greeting.hail-other", "to:person");
    internal static readonly Phrase MeetNewcomer = Phrase.Plain("greeting.meet-newcomer", "to:person me:person!");
    internal static readonly Phrase MeetOther = Phrase.Plain("greeting.meet-other", "to:person me:person!");
    internal static readonly Phrase GreetTitled = Phrase.Plain("greeting.titled", "to:person!");
    internal static readonly Phrase CallTitled = Phrase.Plain("greeting.call-titled", "to:person! me:person!");
    internal static readonly Phrase HailTitled = Phrase.Plain("greeting.hail-titled", "to:person!");
    internal static readonly Phrase MeetTitled = Phrase.Plain("greeting.meet-titled", "to:person! me:person!");
    internal static readonly Phrase FarewellFriend = Phrase.Plain("farewell.friend");
    internal static readonly Phrase FarewellOther = Phrase.Plain("farewell.other");
    internal static readonly Phrase FarewellParting = Phrase.Plain("farewell.parting");

    internal static readonly Phrase BecauseInside = Phrase.Addressed("because.inside", "company:company");
    internal static readonly Phrase BecauseFormerly = Phrase.Addressed("because.formerly", "company:company");
    internal static readonly Phrase BecauseKnows = Phrase.Addressed("because.knows", "company:company");
    internal static readonly Phrase BecauseBoss = Phrase.Addressed("because.boss", "company:company");
    internal static readonly Phrase BecauseTrusted = Phrase.Addressed("because.trusted", "company:company");

    /// <summary>How the first attempt was made.</summary>
    internal static readonly IReadOnlyDictionary<Channel, Phrase> Before =
        PhraseCases.Of<Channel>("before", key => Phrase.Addressed(key));

    /// <summary>Why it may have had no answer.</summary>
    internal static readonly IReadOnlyDictionary<Channel, Phrase> Missed =
        PhraseCases.Of<Channel>("missed", key => Phrase.Addressed(key));

    internal static readonly Phrase AskedNamesInside = Phrase.Addressed("asked.names-inside", "company:company");
    internal static readonly Phrase AskedNamesGuide = Phrase.Addressed("asked.names-guide", "company:company");
    internal static readonly Phrase AskedKnows = Phrase.Addressed("asked.knows", "about:person! company:company");
    internal static readonly Phrase AskedWhatBecame = Phrase.Addressed("asked.what-became");
    internal static readonly Phrase AskedStop = Phrase.Addressed("asked.stop");

    internal static readonly Phrase NewsGoingOn = Phrase.Addressed("news.going-on", "me:person company:company");
    internal static readonly Phrase NewsMetBoss = Phrase.Addressed("news.met-boss", "me:person company:company");
    internal static readonly Phrase NewsGoodNo = Phrase.Addressed("news.good-no", "me:person company:company");
    internal static readonly Phrase NewsGivenUp = Phrase.Addressed("news.given-up", "me:person company:company");

    internal static readonly Phrase NewsMetBossNamed = Phrase.Addressed("news.met-boss-named");

    internal static readonly Phrase AndAlso = Phrase.Plain("thanks.and-also", "first:words! rest:words!");
    internal static readonly Phrase ForATalk = Phrase.Addressed("thanks.for-a-talk");
    internal static readonly Phrase ForNames = Phrase.Addressed("thanks.for-names", "people:people!");
    internal static readonly Phrase ForNamesInConfidence = Phrase.Addressed("thanks.for-names-in-confidence", "people:people!");
    internal static readonly Phrase ForLeave = Phrase.Addressed("thanks.for-leave", "people:people!");

    internal static readonly Phrase OutcomeTalked = Phrase.Addressed("outcome.talked", "people:people!");
    internal static readonly Phrase OutcomeMetBoss = Phrase.Addressed("outcome.met-boss", "people:people!");
    internal static readonly Phrase OutcomeDeclined = Phrase.Addressed("outcome.declined", "people:people!");
    internal static readonly Phrase OutcomeAgreed = Phrase.Addressed("outcome.agreed", "people:people!");
    internal static readonly Phrase OutcomeWaiting = Phrase.Addressed("outcome.waiting", "people:people!");
    internal static readonly Phrase OutcomeUnused = Phrase.Addressed("outcome.unused", "people:people!");
    internal static readonly Phrase OutcomeNotHeld = Phrase.Addressed("outcome.not-held", "people:people!");

    internal static readonly Phrase Forgotten = Phrase.Addressed("person.forgotten");

    internal static readonly Phrase OwnConfirmed = Phrase.Plain("own.confirmed", "company:company!");
    internal static readonly Phrase OwnPrepare = Phrase.Plain("own.prepare", "company:company!");
    internal static readonly Phrase OwnWriteDown = Phrase.Plain("own.write-down", "company:company!");
    internal static readonly Phrase OwnNote = Phrase.Plain("own.note", "company:company!");
    internal static readonly Phrase OwnLost = Phrase.Plain("own.lost", "company:company!");
    internal static readonly Phrase OwnOpen = Phrase.Plain("own.open", "company:company!");
    internal static readonly Phrase OwnMetBoss = Phrase.Plain("own.met-boss", "company:company!");
    internal static readonly Phrase OwnGoodNo = Phrase.Plain("own.good-no", "company:company!");
    internal static readonly Phrase OwnGivenUp = Phrase.Plain("own.given-up", "company:company!");
}
