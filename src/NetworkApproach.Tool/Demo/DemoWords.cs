namespace NetworkApproach.Tool;

/// <summary>All that the demo says; one case a language, each written in its own right.</summary>
internal abstract class DemoWords
{
    internal abstract string Intro { get; }

    internal abstract string FirstEnding { get; }

    internal abstract string SecondEnding { get; }

    internal abstract string Closing { get; }

    internal abstract string Role { get; }

    internal abstract IReadOnlyList<string> Beliefs { get; }

    internal abstract string PathsIntro { get; }

    internal abstract string WhyReminder { get; }

    internal abstract string WhyRedirect { get; }

    internal abstract string ConfirmsInterest { get; }

    internal abstract string WhyConfirmed { get; }

    internal abstract string LosesInterest { get; }

    internal abstract string WhyLost { get; }

    internal abstract string ClosesFaceToFace { get; }

    internal abstract string ClosesWithGoodNo { get; }

    internal abstract string FootprintIntro { get; }

    internal abstract string Title(int seed);

    internal abstract string Saved(string file);

    internal abstract string Day(DateOnly day);

    internal abstract string Refused(Refusal refusal);

    internal abstract string Opens(Target target);

    internal abstract string HowKnown(ContactId friend);

    internal abstract string StatesFriend(Contact friend);

    internal abstract string Believes(string belief);

    internal abstract string Path(WarmPath path);

    internal abstract string Plans(ApproachPlan plan);

    internal abstract string IfNo(Contact person, ApproachPlan plan);

    internal abstract string Why(PlannedMove move);

    internal abstract string Contacts(Contact person, Contact? citing, bool isFirst);

    internal abstract string AgreesToTalk(Contact person);

    internal abstract string DeclinesToTalk(Contact person);

    internal abstract string IsTemptedToPress(Contact person);

    internal abstract string Reminds(Contact person);

    internal abstract string StaysSilent(Contact person, Contact relay);

    internal abstract string Talks(Contact person, int minutes, int offered);

    internal abstract string Fact(string key);

    internal abstract string Learns(string text, DemoFact fact);

    internal abstract string IsTemptedInside(Contact of);

    internal abstract string AsksNames(Contact of, Purpose purpose);

    internal abstract string NamesNobody(Contact of);

    internal abstract string AsksKnows(Contact of, Contact about);

    internal abstract string KnowsThem(Contact of);

    internal abstract string KnowsThemNot(Contact of);

    internal abstract string WhyNamed(ContactId who);

    internal abstract string Names(Contact relay, Contact named);

    internal abstract string IsTemptedWithoutLeave(Contact relay, Contact prospect);

    internal abstract string AsksLeave(Contact of, Contact prospect);

    internal abstract string GrantsLeave(Contact of);

    internal abstract string DeniesLeave(Contact of);

    internal abstract string OffersHandOff(Contact by);

    internal abstract string RedirectsHandOff(Contact by);

    internal abstract string ThoughtOfNobody(Contact by);

    internal abstract string VolunteersLeave(Contact by, Contact prospect);

    internal abstract string IdentifiesBoss(Contact boss, Contact teller);

    internal abstract string Pays(IReadOnlyList<Courtesy> courtesies);

    internal abstract string BriefIntro(Contact boss);

    internal abstract string Belief(HeldBelief belief);

    internal abstract string News(KnownFact fact);

    internal abstract string Questions(IReadOnlyList<OpenQuestion> questions);

    internal abstract string Chain(IReadOnlyList<Contact> people);

    internal abstract string StillOwed(IReadOnlyList<Courtesy> courtesies);

    internal abstract string MayWithdraw(IReadOnlyList<Contact> people);

    internal abstract string Footprint(Contact person, Footprint footprint);

    internal abstract string HandOffs(int open);

    internal abstract string Audited(int events, int breaches);

    internal abstract string Fork(DateOnly day, Contact inside);

    internal abstract string IsTemptedToGoOn(Contact inside);
}
