using static NetworkApproach.Tool.DemoPhrases;

namespace NetworkApproach.Tool;

/// <summary>Says what the demo tells, where a sentence needs more than its facts.</summary>
internal sealed class DemoWords(Language language)
{
    private static readonly CompanyName Company = new(DemoCast.Company);

    internal string Role => Say(DemoPhrases.Role);

    internal string Say(Phrase phrase, params ReadOnlySpan<Fact> facts) => language.Say(phrase, facts);

    internal Advice Advice(Phrase phrase, CommandToType command, params ReadOnlySpan<Fact> facts) =>
        Tool.Advice.Of(language, phrase, command, [.. facts]);

    /// <summary>A day as a heading.</summary>
    internal string Day(DateOnly day)
    {
        string told = Say(DayBegins, Fact.Day("day", day), Fact.Id("year", day.ToString("yyyy", language.Culture)));
        return char.ToUpper(told[0], language.Culture) + told[1..];
    }

    internal string Refused(Refusal refusal) => Say(DemoPhrases.Refused, Fact.Words("why", refusal.In(language.Culture)));

    internal string Opens(Target target) => Say(DemoPhrases.Opens, Fact.Company("company", target.Company), Fact.Words("role", Role));

    internal string HowKnown(ContactId friend) => Say(DemoSayings.HowKnown[friend.Value]);

    internal string StatesFriend(Contact friend) =>
        Say(DemoPhrases.StatesFriend, Who("friend", friend), Fact.Words("how", HowKnown(friend.Id)));

    internal string Believes(string belief) => Say(DemoPhrases.Believes, Fact.Words("belief", belief));

    internal string Path(WarmPath path) => Say(
        PathTold, Chained(path.People.Skip(1)), Fact.Percent("chance", path.Chance.Value), Fact.Number("minutes", path.Minutes));

    internal string Plans(ApproachPlan plan) => Say(
        PlanTold, Fact.Percent("chance", plan.Chance.Value),
        Fact.Number("minutes", (long)Math.Round(plan.Minutes.Value, MidpointRounding.AwayFromZero)));

    internal string IfNo(Contact person, ApproachPlan plan) =>
        Say(IfTheySayNo, Who("who", person), Fact.Percent("chance", plan.Chance.Value));

    /// <summary>Why a move is chosen; a reason that begins with "you" goes on in lower case.</summary>
    internal string Why(PlannedMove move)
    {
        string why = move.Why(language.Culture);
        string told = why.StartsWith(Say(You) + " ", StringComparison.Ordinal) ? char.ToLower(why[0], language.Culture) + why[1..] : why;
        return Say(WhyMove, Fact.Words("why", told));
    }

    internal string Contacts(Contact person, Contact? citing, bool isFirst)
    {
        Fact who = Who("who", person);
        return (citing, isFirst) switch
        {
            (null, true) => Say(WritesToFriend, who, Fact.Company("company", Company)),
            (null, _) => Say(AsksFriendToo, who),
            (_, true) => Say(WritesCiting, who, Who("citing", citing)),
            _ => Say(WritesCitingToo, who, Who("citing", citing)),
        };
    }

    internal string Of(Phrase phrase, string name, Contact person) => Say(phrase, Who(name, person));

    internal string StaysSilent(Contact person, Contact relay) => Say(DemoPhrases.StaysSilent, Who("who", person), Who("relay", relay));

    internal string Talks(Contact person, int minutes, int offered) => offered == 0
        ? Say(DemoPhrases.Talks, Who("who", person), Fact.Number("minutes", minutes))
        : Say(
            TalksLonger, Who("who", person), Fact.Number("minutes", minutes), Fact.Number("asked", minutes - offered),
            Fact.Number("offered", offered));

    internal string Told(DemoFact fact) => Say(DemoSayings.Facts[fact.Key]);

    internal string Learns(DemoFact fact) => Say(
        (fact.InConfidence, fact.Belief, fact.Bearing) switch
        {
            (true, _, _) => ToldInConfidence,
            (_, not null, Bearing.Confirms) => ToldAsThought,
            (_, not null, Bearing.Contradicts) => ToldOtherwise,
            _ => ToldAnew,
        },
        Fact.Words("text", Told(fact)));

    internal string AsksNames(Contact of, Purpose purpose) => purpose == Purpose.Inside
        ? Say(AsksNamesInside, Who("of", of))
        : Say(AsksForGuide, Who("of", of), Fact.Company("company", Company));

    internal string AsksKnows(Contact of, Contact about) =>
        Say(DemoCast.IsFriend(of.Id) ? AsksFriendKnows : DemoPhrases.AsksKnows, Who("of", of), Who("about", about));

    internal string WhyNamed(ContactId who) => Say(DemoSayings.WhyNamed[who.Value]);

    internal string Names(Contact relay, Contact named) => Say(
        DemoPhrases.Names, Who("relay", relay), Who("named", named), Fact.Words("why", WhyNamed(named.Id)));

    internal string IsTemptedWithoutLeave(Contact relay, Contact prospect) =>
        Say(DemoPhrases.IsTemptedWithoutLeave, Who("relay", relay), Who("prospect", prospect));

    internal string AsksLeave(Contact of, Contact prospect) =>
        Say(DemoCast.IsFriend(of.Id) ? AsksFriendLeave : DemoPhrases.AsksLeave, Who("of", of), Who("prospect", prospect));

    internal string IdentifiesBoss(Contact boss, Contact teller) =>
        Say(DemoPhrases.IdentifiesBoss, Who("boss", boss), Who("teller", teller));

    internal string Fork(DateOnly day, Contact inside) => Say(DemoPhrases.Fork, Fact.Day("day", day), Who("inside", inside));

    internal string Chain(IReadOnlyList<Contact> people) => Say(DemoPhrases.Chain, Chained(people));

    internal string Listed(IEnumerable<string> items) => language.Series(items);

    internal static Fact Who(string name, Contact person) => Fact.Person(name, person);

    private Fact Chained(IEnumerable<Contact> people) =>
        Fact.Id("chain", string.Join(" > ", people.Select(person => Phrasebook.For(language.Culture).Grammar.Given(person.Name))));
}
