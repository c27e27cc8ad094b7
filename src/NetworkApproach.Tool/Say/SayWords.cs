namespace NetworkApproach.Tool;

/// <summary>What <c>say</c> says around the words themselves.</summary>
internal static class SayWords
{
    internal static readonly Phrase Nothing = Phrase.Plain("say.nothing");
    internal static readonly Phrase Cut = Phrase.Plain("say.cut");
    internal static readonly Phrase ForYourself = Phrase.Plain("say.for-yourself");
    internal static readonly Phrase NotDueYet = Phrase.Plain("say.not-due-yet", "what:words!");
    internal static readonly Phrase Overdue = Phrase.Plain("say.overdue", "what:words!");

    internal static readonly Dictionary<string, Phrase> Titles = new(StringComparer.Ordinal)
    {
        ["remind"] = Phrase.Plain("say.remind", "to:person!"),
        ["contact"] = Phrase.Plain("say.contact", "to:person!"),
        ["ask-names"] = Phrase.Plain("say.ask-names", "to:person!"),
        ["ask-knows"] = Phrase.Plain("say.ask-knows", "to:person!"),
        ["ask-leave"] = Phrase.Plain("say.ask-leave", "to:person!"),
        ["ask-what-became"] = Phrase.Plain("say.ask-what-became", "to:person!"),
        ["ask-stop"] = Phrase.Plain("say.ask-stop", "to:person!"),
        ["answer-offer"] = Phrase.Plain("say.answer-offer", "to:person!"),
        ["thank"] = Phrase.Plain("say.thank", "to:person!"),
        ["report-back"] = Phrase.Plain("say.report-back", "to:person!"),
        ["apologise"] = Phrase.Plain("say.apologise", "to:person!"),
        ["explain-method"] = Phrase.Plain("say.explain-method", "to:person!"),
        ["accept-no"] = Phrase.Plain("say.accept-no", "to:person!"),
        ["withdraw"] = Phrase.Plain("say.withdraw", "to:person!"),
        ["meet-again"] = Phrase.Plain("say.meet-again", "to:person!"),
        ["confirm-appointment"] = Phrase.Plain("say.confirm-appointment", "to:person!"),
        ["move-appointment"] = Phrase.Plain("say.move-appointment", "to:person!"),
        ["propose-date"] = Phrase.Plain("say.propose-date", "to:person!"),
        ["forwardable-note"] = Phrase.Plain("say.forwardable-note", "to:person!"),
    };

    internal static readonly Dictionary<Channel, Phrase> Channels = new()
    {
        [Channel.Message] = Phrase.Plain("say.in-writing", "what:words!"),
        [Channel.Telephone] = Phrase.Plain("say.by-telephone", "what:words!"),
        [Channel.FaceToFace] = Phrase.Plain("say.face-to-face", "what:words!"),
    };

    internal static string Title(Language language, SayLine line)
    {
        if (line.Text.To is not { } to)
        {
            return language.Say(ForYourself);
        }

        string title = language.Say(
            Channels[line.Text.Channel], Fact.Words("what", language.Say(Titles[line.Occasion], Fact.Person("to", to))));
        return line.Status switch
        {
            CourtesyStatus.Owed => language.Say(NotDueYet, Fact.Words("what", title)),
            CourtesyStatus.Overdue => language.Say(Overdue, Fact.Words("what", title)),
            _ => title,
        };
    }
}
