namespace NetworkApproach.Texts;

/// <summary>One text in the making: to whom, in what manner, from what state.</summary>
internal sealed class Speech
{
    private readonly Voice voice;
    private readonly List<string> cut = [];

    internal Speech(Approach approach, DateTimeOffset now, Voice voice, Contact to, Channel channel)
    {
        (Approach, Now, this.voice, To) = (approach, now, voice, to);
        Form form = voice.Form ?? Grammar.Usual(to, approach.AcquaintanceWith(to.Id) is not null);
        Manner = new Manner(voice.Channel ?? channel, form);
        HasTalked = approach.State.Person(to.Id).FirstTalkAt is not null;
        IsNewcomer = approach.AcquaintanceWith(to.Id) is null && !HasTalked;
    }

    internal Approach Approach { get; }

    internal DateTimeOffset Now { get; }

    internal Contact To { get; }

    /// <summary>The minutes they agreed to: those last asked for, and otherwise as many as a talk may have.</summary>
    internal Fact MinutesAsked => Fact.Number(
        "minutes", Approach.State.Person(To.Id).Last is { Minutes: > 0 and var asked } ? asked : Approach.Policy.MinutesPerTalk);

    private Manner Manner { get; }

    private bool HasTalked { get; }

    /// <summary>Neither an acquaintance nor somebody the seeker has talked with: they would not know who "Camille" is.</summary>
    private bool IsNewcomer { get; }

    private Fact Company => Fact.Company("company", Approach.Target.Company);

    private Fact Addressee => Person("to", To);

    private Fact Me => Fact.Person("me", voice.Name is { } name ? SpokenName.Capitalised(name, Grammar) : string.Empty, voice.Gender);

    /// <summary>The text for a phrase, with its greeting and farewell.</summary>
    internal WordedText Say(Phrase phrase, params ReadOnlySpan<Fact> facts)
    {
        string body = voice.Phrasebook.Say(phrase, Manner, cut, [Addressee, Me, Company, .. facts]);
        string text = Manner.Channel switch
        {
            Channel.Message => $"{Part(Greeting)}\n\n{body}\n\n{Farewell(phrase)}",
            Channel.Telephone => $"{Part(Greeting)} {body}",
            _ => IsGreeted(phrase) ? $"{Part(Greeting)} {body}" : body,
        };
        return new WordedText(To, Manner.Channel, Manner.Form, phrase.Key, text, cut.AsReadOnly());
    }

    /// <summary>The text for a phrase that somebody else will send: as it is.</summary>
    internal WordedText SayAlone(Phrase phrase, params ReadOnlySpan<Fact> facts) =>
        new(
            To, Channel.Message, Manner.Form, phrase.Key, voice.Phrasebook.Say(phrase, Manner, cut, [Me, Company, .. facts]),
            cut.AsReadOnly());

    /// <summary>A person as a fact; somebody who was forgotten is spoken of without a name.</summary>
    internal Fact Person(string name, Contact who) => Approach.State.IsErased(who.Id)
        ? Fact.Person(name, Part(PartPhrases.Forgotten))
        : Fact.Person(name, SpokenName.Of(who.Name, Grammar), GenderOf(who));

    /// <summary>Several people as a fact, whoever was forgotten without a name.</summary>
    internal Fact People(string name, IEnumerable<Contact> people) => Fact.People(
        name,
        people.Select(who => Approach.State.IsErased(who.Id) ? new Contact(who.Id, Part(PartPhrases.Forgotten)) : who)
            .DistinctBy(who => who.Name));

    /// <summary>Several parts as one fact: "a, b, and c".</summary>
    internal Fact Series(string name, IReadOnlyList<string> parts) => Fact.Words(
        name, CommonPhrases.Listed(parts, PartPhrases.AndAlso, (join, first, rest) => voice.Phrasebook.Say(join, first, rest)));

    /// <summary>A part as a fact.</summary>
    internal Fact Words(string name, Phrase part, params ReadOnlySpan<Fact> facts) => Fact.Words(name, Part(part, facts));

    private Grammar Grammar => voice.Phrasebook.Grammar;

    /// <summary>As the seeker has stated it, or else as the person's title does.</summary>
    private Gender GenderOf(Contact who) => voice.Genders.GetValueOrDefault(who.Id) is var stated and not Gender.Unknown ? stated
        : Grammar.TitleOf(SpokenName.Of(who.Name, Grammar))?.Gender ?? Gender.Unknown;

    /// <summary>Whether the person is greeted by a title.</summary>
    private bool IsTitled => !Approach.State.IsErased(To.Id) && Grammar.Titled(SpokenName.Of(To.Name, Grammar)) is not null;

    private Phrase Greeting => (Manner.Channel, Manner.Form, voice.Name) switch
    {
        (Channel.Telephone, Form.Formal, not null) when IsTitled => PartPhrases.CallTitled,
        (Channel.Message, Form.Formal, _) when IsTitled => PartPhrases.GreetTitled,
        (Channel.FaceToFace, Form.Formal, not null) when IsTitled && IsNewcomer => PartPhrases.MeetTitled,
        (_, Form.Formal, _) when IsTitled => PartPhrases.HailTitled,
        (Channel.Telephone, Form.Familiar, not null) => IsNewcomer ? PartPhrases.CallNewcomer : PartPhrases.CallFriend,
        (Channel.Telephone, _, not null) => PartPhrases.CallOther,
        (Channel.Message, Form.Familiar, _) => PartPhrases.GreetFriend,
        (Channel.Message, _, _) => HasTalked ? PartPhrases.GreetMet : PartPhrases.GreetOther,
        (Channel.FaceToFace, Form.Familiar, not null) when IsNewcomer => PartPhrases.MeetNewcomer,
        (Channel.FaceToFace, _, not null) when IsNewcomer => PartPhrases.MeetOther,
        (_, Form.Familiar, _) => PartPhrases.HailFriend,
        _ => PartPhrases.HailOther,
    };

    private Phrase Parting(Phrase said) => (Manner.Form, IsNewcomer && EndsIt(said)) switch
    {
        (Form.Familiar, true) => PartPhrases.FarewellParting,
        (Form.Familiar, false) => PartPhrases.FarewellFriend,
        _ => PartPhrases.FarewellOther,
    };

    private string Farewell(Phrase said) => Part(Parting(said)) + (voice.Name is { } name
        ? "\n" + NameText.Isolate(NameText.Fit(Signature(SpokenName.Capitalised(name, Grammar))).Text)
        : string.Empty);

    /// <summary>Friends sign with the name that they are called by.</summary>
    private string Signature(string name) => Manner.Form is Form.Familiar && !IsNewcomer ? Grammar.Given(name) : name;

    /// <summary>Whether a text said face to face begins with a greeting: a request for a talk, and everything to somebody the seeker has
    /// not met, save an answer to what they are just offering.</summary>
    private bool IsGreeted(Phrase said) =>
        said.Key.StartsWith("talk.", StringComparison.Ordinal) || (IsNewcomer && !said.Key.StartsWith("offer.", StringComparison.Ordinal));

    /// <summary>Whether a text says that nothing more may be heard: "see you soon" would belie it.</summary>
    private static bool EndsIt(Phrase said) =>
        said == SayingPhrases.ReminderCited
            || said == SayingPhrases.ReminderPlain
            || said == SayingPhrases.AcceptNo
            || said == SayingPhrases.Withdraw
            || said == SayingPhrases.ApologyContact
            || said == SayingPhrases.ApologyName
            || said == SayingPhrases.ApologyRequest;

    internal string Part(Phrase part, params ReadOnlySpan<Fact> facts) =>
        voice.Phrasebook.Say(part, Manner, cut, [Addressee, Me, Company, .. facts]);
}
