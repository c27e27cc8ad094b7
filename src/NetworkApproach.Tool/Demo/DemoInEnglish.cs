using System.Globalization;

namespace NetworkApproach.Tool;

/// <summary>The demo in English.</summary>
internal sealed class DemoInEnglish : DemoWords
{
    private static readonly CultureInfo Culture = Language.English.Culture;

    internal override string Intro =>
        "You are looking for a job as a project manager. Three friends, a few of the people they know, and one company that tempts you. "
        + "You do everything yourself, you ask people for a few minutes each, and you never use a name without leave.";

    internal override string FirstEnding => "FIRST ENDING: FACE TO FACE";

    internal override string SecondEnding => "SECOND ENDING: A GOOD NO";

    internal override string Closing => "Every line about where things stand came from the library: it decided, refused, computed the paths, the brief, what was owed and to whom.";

    internal override string Role => "project manager";

    internal override IReadOnlyList<string> Beliefs =>
        ["The company is growing fast.", "Its project managers have a free hand.", "It only hires people with ten years' experience."];

    internal override string PathsIntro => "Who could lead you to somebody inside? The likeliest chains of introductions, each chance a belief:";

    internal override string WhyReminder => "Why: seven working days of silence earn one reminder, and only one.";

    internal override string WhyRedirect => "Why: a CV passed on would leave you waiting, with nobody you may call.";

    internal override string ConfirmsInterest => "At home you weigh what you heard against what you thought. You decide that the company does interest you.";

    internal override string WhyConfirmed => "Why: you have learnt something about it in a talk. Now, and only now, you may ask for people inside.";

    internal override string LosesInterest => "That evening you decide that this is not for you.";

    internal override string WhyLost => "Why: a free hand was what drew you, and somebody who lives it says there is none.";

    internal override string ClosesFaceToFace => "You close the approach: you have met the person who could hire you. The rest is between the two of you.";

    internal override string ClosesWithGoodNo => "You close the approach with a good no: better now than after three months in the job.";

    internal override string FootprintIntro => "What you asked of everybody, all told:";

    internal override string Title(int seed) => string.Create(CultureInfo.InvariantCulture, $"THE NETWORK APPROACH, PLAYED THROUGH (seed {seed})");

    internal override string Saved(string file) => $"The events of the first ending are in {file}; check them with: network-approach audit --events {file}";

    internal override string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", Culture);

    internal override string Refused(Refusal refusal) => "Refused: " + refusal.In(Culture);

    internal override string Opens(Target target) => $"You open an approach to {target}, for work as a {target.Role}.";

    internal override string HowKnown(ContactId friend) => friend.Value switch
    {
        "ann" => "you shared an office for six years",
        "paul" => "you have been neighbours for years",
        _ => "you sing in the same choir",
    };

    internal override string StatesFriend(Contact friend) => $"You know {friend}: {HowKnown(friend.Id)}.";

    internal override string Believes(string belief) => $"What you think so far: \"{belief}\"";

    internal override string Path(WarmPath path) => $"you > {Names(path.People.Skip(1))}: {Percent(path.Chance)}, {path.Minutes} minutes";

    internal override string Plans(ApproachPlan plan) =>
        $"The planner weighs all the ways at once: the chance of talking with somebody inside is {Percent(plan.ChanceWithNames)}, names that nobody foresees included, "
        + $"for about {plan.Minutes.Value.ToString("0", CultureInfo.InvariantCulture)} minutes of other people's time. The demo takes its first move, and asks it again after every answer.";

    internal override string IfNo(Contact person, ApproachPlan plan) =>
        $"Should {person} say no, it would look at ways that it leaves aside now, and {Percent(plan.ChanceWithNames)} would be left.";

    internal override string Why(PlannedMove move)
    {
        string why = move.Why(Culture);
        return "Why: " + (why.StartsWith("You ", StringComparison.Ordinal) ? "y" + why[1..] : why);
    }

    internal override string Contacts(Contact person, Contact? citing, bool isFirst) => (citing, isFirst) switch
    {
        (null, true) => $"You write to {person}: \"Could I have twenty minutes of your time? I am thinking of {DemoCast.Company}. No hard feelings if now is bad.\"",
        (null, _) => $"You ask {person} in the same words, for twenty minutes.",
        (_, true) => $"You write to {person}: \"{citing} suggested that I talk with you. Would you have twenty minutes? I am looking for advice, not for a job, and I will understand if you are too busy.\"",
        _ => $"You write to {person} in {First(citing)}'s name, again for advice, twenty minutes and no more.",
    };

    internal override string AgreesToTalk(Contact person) => $"{First(person)} says yes.";

    internal override string DeclinesToTalk(Contact person) => $"{First(person)} has no time, and says so. You leave it there.";

    internal override string IsTemptedToPress(Contact person) => $"No word from {First(person)}. You reach for the telephone.";

    internal override string Reminds(Contact person) => $"Still no word from {First(person)}. You ring once and leave a short message.";

    internal override string StaysSilent(Contact person, Contact relay) =>
        $"{First(person)} does not call back. {First(relay)}'s introduction has had its turn; you look for another way.";

    internal override string Talks(Contact person, int minutes, int offered) => offered == 0
        ? $"You talk with {person} for {minutes} minutes and are the one to look at the clock."
        : $"You talk with {person} for {minutes} minutes: after {minutes - offered} you get up to leave, and are told to stay another {offered}.";

    internal override string Fact(string key) => key switch
    {
        "karim-business" => "Sales fell when the subsidies stopped. It is the service contracts that keep them busy.",
        "karim-needs" => "On site I never know who is in charge. They miss somebody who follows a job to the end.",
        "lena-business" => "When I left we were already putting desks in the corridor.",
        "lena-culture" => "I left because of the daily train, not because of the people.",
        "marc-business" => "Their orders have doubled in two years.",
        "marc-needs" => "They lack people who can talk to the workshop as well as to the customer.",
        "bob-work" => "When a part is missing, project managers order it. They do not wait for three signatures.",
        "ines-work" => "Each of them has a budget, and nobody looks over their shoulder.",
        "tom-needs" => "The last one they hired had three years' experience. She listens, that is what counts.",
        "decides" => "Helen Drew runs the projects and chooses her own people.",
        "helen-needs" => "Two sites start in March. I would rather have somebody curious than somebody with grey hair.",
        "helen-work" => "I want decisions taken on site, not in my office.",
        "other-work" => "Since last summer everything is decided at headquarters. Project managers fill in tables.",
        _ => "And three weeks out of four you are on the road.",
    };

    internal override string Learns(string text, DemoFact fact) => $"\"{text}\"" + (fact.InConfidence, fact.Belief, fact.Bearing) switch
    {
        (true, _, _) => " (between the two of you)",
        (_, not null, Bearing.Confirms) => " (as you thought)",
        (_, not null, Bearing.Contradicts) => " (not what you thought)",
        _ => " (new to you)",
    };

    internal override string IsTemptedInside(Contact of) => $"You are in a hurry, and would like {First(of)} to name somebody inside at once.";

    internal override string AsksNames(Contact of, Purpose purpose) => purpose == Purpose.Inside
        ? $"You ask {First(of)}: \"Who inside should I talk to, whatever their job?\""
        : $"You ask {First(of)}: \"Who do you know that knows {DemoCast.Company} well?\"";

    internal override string NamesNobody(Contact of) => $"{First(of)} cannot think of anybody.";

    internal override string AsksKnows(Contact of, Contact about) => $"You ask {First(of)}: \"Do you happen to know {about}?\"";

    internal override string KnowsThem(Contact of) => $"\"Yes, I do,\" says {First(of)}. \"I had not thought of that.\"";

    internal override string KnowsThemNot(Contact of) => $"\"Only by name,\" says {First(of)}.";

    internal override string WhyNamed(ContactId who) => who.Value switch
    {
        "karim" => "installs their heat pumps",
        "lena" => "worked there until two years ago",
        "marc" => "has supplied them for years",
        "bob" => "runs the stores",
        "ines" => "keeps the project accounts",
        "tom" => "tests every new model",
        _ => "runs the projects",
    };

    internal override string Names(Contact relay, Contact named) => $"{First(relay)} names {named}, who {WhyNamed(named.Id)}.";

    internal override string IsTemptedWithoutLeave(Contact relay, Contact prospect) =>
        $"A name at last! You are about to write to {First(prospect)} as if {First(relay)} had agreed to it.";

    internal override string AsksLeave(Contact of, Contact prospect) => $"You ask {First(of)}: \"May I tell {First(prospect)} it was you who suggested that we talk?\"";

    internal override string GrantsLeave(Contact of) => $"\"Of course,\" says {First(of)}. Now you have leave.";

    internal override string DeniesLeave(Contact of) => $"\"I would rather not,\" says {First(of)}. You do not insist.";

    internal override string OffersHandOff(Contact by) => $"\"Give me your CV,\" says {First(by)}, \"I'll pass it on.\"";

    internal override string RedirectsHandOff(Contact by) =>
        $"You thank {First(by)} warmly: \"That is kind. May I contact the people you thought of myself, and mention your name?\"";

    internal override string ThoughtOfNobody(Contact by) => $"{First(by)} had nobody in particular in mind.";

    internal override string VolunteersLeave(Contact by, Contact prospect) => $"\"By all means call {First(prospect)} and say it was me.\" That is leave, and it was offered.";

    internal override string IdentifiesBoss(Contact boss, Contact teller) => $"You note who could hire you: {boss}, says {First(teller)}.";

    internal override string Pays(IReadOnlyList<Courtesy> courtesies) => string.Join(" ", courtesies.GroupBy(courtesy => courtesy.To).Select(to =>
    {
        string[] news = [.. to.Where(courtesy => courtesy.Kind == CourtesyKind.ReportBack).Select(courtesy => First(courtesy.About!)).Distinct()];
        bool thanks = to.Any(courtesy => courtesy.Kind == CourtesyKind.Thanks);
        return (thanks, news.Length) switch
        {
            (true, 0) => $"You thank {First(to.Key)}.",
            (true, _) => $"You thank {First(to.Key)} and say what became of {And(news)}.",
            _ => $"You tell {First(to.Key)} what became of {And(news)}.",
        };
    }));

    internal override string BriefIntro(Contact boss) => $"Before you contact {boss}, everything you know, on one page:";

    internal override string Belief(HeldBelief belief) => $"You thought: {belief.Text} " + belief.Standing switch
    {
        BeliefStanding.Confirmed => $"Confirmed by {And([.. Sources(belief)])}.",
        BeliefStanding.SaidOnce => $"Only {And([.. Sources(belief)])} has said so.",
        BeliefStanding.Contradicted => $"{And([.. Sources(belief)])} says otherwise.",
        BeliefStanding.Disputed => $"Opinions differ: {And([.. Sources(belief)])}.",
        _ => "Nobody has said anything to it.",
    };

    internal override string News(KnownFact fact) => $"New, from {First(fact.Teller)}{(fact.InConfidence ? ", between you" : string.Empty)}: {fact.Text}";

    internal override string Questions(IReadOnlyList<OpenQuestion> questions) => "To ask: " + string.Join("; ", questions.Select(question => question.Kind switch
    {
        QuestionKind.Contradiction => $"who is right about \"{question.Belief!.Text.TrimEnd('.')}\"",
        QuestionKind.Unconfirmed => $"is it true that \"{question.Belief!.Text.TrimEnd('.')}\"",
        QuestionKind.WhoDecides => "who decides",
        _ => TopicName(question.Topic),
    })) + ".";

    internal override string Chain(IReadOnlyList<Contact> people) => $"How you came to be there, leave by leave: you > {Names(people)}.";

    internal override string StillOwed(IReadOnlyList<Courtesy> courtesies) => courtesies.Count == 0
        ? "Nothing is owed to anybody any more."
        : "Still owed: " + string.Join("; ", courtesies.GroupBy(courtesy => courtesy.To).Select(to => $"{First(to.Key)}: {string.Join(", ", to.Select(Owed).Distinct())}")) + ".";

    internal override string MayWithdraw(IReadOnlyList<Contact> people) =>
        $"Still unanswered: what you asked of {string.Join(", ", people.Select(First))}. You may withdraw it, so that nobody is left wondering; nothing obliges you to.";

    internal override string Footprint(Contact person, Footprint footprint) =>
        $"{person}: {(footprint.MinutesTaken == 0 ? "no answer, no minutes" : $"{footprint.MinutesTaken} minutes")}"
        + (footprint.MinutesOffered > 0 ? $" and {footprint.MinutesOffered} offered" : string.Empty)
        + (footprint.NamesGiven > 0 ? $", {Count(footprint.NamesGiven, "name")} given" : string.Empty)
        + (footprint.TimesCited > 0 ? $", cited {(footprint.TimesCited == 1 ? "once" : $"{footprint.TimesCited} times")}" : string.Empty);

    internal override string HandOffs(int open) => open == 0 ? "No CV of yours is out of your hands." : $"{Count(open, "CV")} of yours on the way, out of your hands.";

    internal override string Audited(int events, int breaches) => breaches == 0
        ? $"The audit reads the {events} recorded events: no breach. (What was never recorded, it cannot see.)"
        : $"The audit reads the {events} recorded events and finds {Count(breaches, "breach")}.";

    internal override string Fork(DateOnly day, Contact inside) =>
        $"The same approach up to {day.ToString("d MMMM", Culture)}, when you sit down with {inside}. But this time you hear something else.";

    internal override string IsTemptedToGoOn(Contact inside) => $"Out of habit you want to ask {First(inside)} for one more name.";

    private static string Owed(Courtesy courtesy) => courtesy.Kind switch
    {
        CourtesyKind.Thanks => "thanks",
        CourtesyKind.ReportBack => $"what became of {First(courtesy.About!)}",
        _ => "an apology",
    };

    private static IEnumerable<string> Sources(HeldBelief belief) => belief.Facts.Select(fact => First(fact.Teller)).Distinct();

    private static string First(Contact person) => person.Name.Split(' ')[0];

    private static string Names(IEnumerable<Contact> people) => string.Join(" > ", people.Select(First));

    private static string And(string[] names) => names.Length < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} and {names[^1]}";

    private static string Count(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? string.Empty : noun.EndsWith('h') ? "es" : "s")}");

    private static string Percent(OverallChance chance) => Math.Round(chance.Value * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Percent(Chance chance) => Math.Round(chance.Value * 100).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string TopicName(Topic topic) => topic switch
    {
        Topic.Business => "how the business is going",
        Topic.Work => "what a normal day is like",
        Topic.Team => "whom you would work with",
        Topic.Needs => "what they need most",
        Topic.Decision => "who decides",
        Topic.Boss => "what matters to her",
        Topic.Culture => "how people get along",
        Topic.Conditions => "place, hours and pay",
        Topic.Outlook => "what next year brings",
        _ => "anything else",
    };
}
