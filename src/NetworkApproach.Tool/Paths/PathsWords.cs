namespace NetworkApproach.Tool;

/// <summary>What <c>paths</c> says.</summary>
internal sealed class PathsWords(Language language)
{
    internal static readonly Phrase Belief = Phrase.Plain("paths.belief");
    internal static readonly Phrase Cut = Phrase.Plain("paths.cut");
    internal static readonly Phrase NobodyThere = Phrase.Plain("paths.nobody-there", "company:company!");
    internal static readonly Phrase AnybodyAt = Phrase.Plain("paths.anybody-at", "company:company!");
    internal static readonly Phrase AlsoWritten = Phrase.Plain("paths.also-written", "whom:words! spellings:words!");
    internal static readonly Phrase None = Phrase.Plain("paths.none", "whom:words!");
    internal static readonly Phrase One = Phrase.Plain("paths.one", "whom:words!");
    internal static readonly Phrase Several = Phrase.Plain("paths.several", "count:number! whom:words!");
    internal static readonly Phrase AtTheTarget = Phrase.Plain("paths.oneself");
    internal static readonly Phrase Oneself = Phrase.Plain("paths.me");
    internal static readonly Phrase OneStep = Phrase.Plain("paths.one-step", "chance:percent! minutes:number!");
    internal static readonly Phrase Steps = Phrase.Plain("paths.steps", "chance:percent! minutes:number! step:id! weakest:percent!");
    internal static readonly Phrase NobodyToAsk = Phrase.Plain("paths.nobody-to-ask");
    internal static readonly Phrase Connected = Phrase.Plain("paths.connected", "first:id! minutes:number!");
    internal static readonly Phrase ConnectedFirst = Phrase.Plain("paths.connected-first", "first:id! minutes:number! next:id!");
    internal static readonly Phrase Known = Phrase.Plain("paths.known", "first:id! minutes:number!");
    internal static readonly Phrase KnownFirst = Phrase.Plain("paths.known-first", "first:id! minutes:number! next:id!");
    internal static readonly Phrase After = Phrase.Plain("paths.after", "number:number! ground:words!");
    internal static readonly Phrase LittleLikely = Phrase.Plain("paths.after.little-likely");
    internal static readonly Phrase Chances = Phrase.Plain("paths.after.chances", "first:percent! second:percent!");
    internal static readonly Phrase Relays = Phrase.Plain("paths.after.relays", "first:number! second:number!");
    internal static readonly Phrase Minutes = Phrase.Plain("paths.after.minutes", "first:number! second:number!");
    internal static readonly Phrase AsGood = Phrase.Plain("paths.after.as-good");
    internal static readonly Phrase TipsAtOnce = Phrase.Plain("paths.after.tips-at-once", "after:words! step:id!");
    internal static readonly Phrase Tips = Phrase.Plain("paths.after.tips", "after:words! step:id! chance:percent!");
    internal static readonly Phrase NobodyAt = Phrase.Plain("paths.nobody-at", "company:typed!");
    internal static readonly Phrase NobodyAtBut = Phrase.Plain("paths.nobody-at-but", "company:typed! spellings:words!");
    internal static readonly Phrase Spelling = Phrase.Plain("paths.spelling", "name:id!");

    /// <summary>What a person is called in a path: a seeker of no name is "me" in a file, and in words whatever the language has for
    /// whoever reads them.</summary>
    internal static string Name(Language language, Contact person) =>
        person.Id.Value == TieOptions.Me && person.Name == TieOptions.Me ? language.Say(Oneself) : person.Name;

    internal static string Step(Language language, Contact from, Contact to) => $"{Name(language, from)} > {Name(language, to)}";

    internal string Heading(string target, FoundPaths answer)
    {
        if (answer is { Company: not null, Matched.Count: 0, Paths.Count: 0 })
        {
            return language.Say(NobodyThere, Fact.Company("company", answer.Company.Value));
        }

        string[] others = [.. answer.Matched.Select(name => name.Text).Where(name => name != target)];
        string asked = answer.Company is null
            ? NameText.Isolate(NameText.OneLine(target))
            : language.Say(AnybodyAt, Fact.Company("company", answer.Company.Value));
        Fact whom = Fact.Words("whom", asked);
        Fact written = others.Length == 0
            ? whom
            : Fact.Words("whom", language.Say(AlsoWritten, whom, Fact.Words("spellings", language.Series(others))));
        return answer.Paths.Count switch
        {
            0 => language.Say(None, written),
            1 => language.Say(One, written),
            int count => language.Say(Several, Fact.Number("count", count), written),
        };
    }

    internal string Figures(WarmPath path)
    {
        (Fact chance, Fact minutes) = (Fact.Percent("chance", path.Chance.Value), Fact.Number("minutes", path.Minutes));
        return path.Weakest is not { } weakest ? language.Say(AtTheTarget)
            : path.Steps.Count == 1 ? language.Say(OneStep, chance, minutes)
            : language.Say(
                Steps, chance, minutes, Fact.Id("step", Step(language, weakest.From, weakest.To)),
                Fact.Percent("weakest", weakest.Chance.Value));
    }

    internal string First(WarmPath path)
    {
        if (path.Steps.Count == 0)
        {
            return language.Say(NobodyToAsk);
        }

        (Fact first, Fact minutes) = (Fact.Id("first", path.People[1].Name), Fact.Number("minutes", path.Steps[0].Minutes));

        // That an address book has somebody is no acquaintance.
        bool isMereConnection = path.Steps[0].Tie.Kind == TieKind.Connected;
        return path.Steps.Count == 1
            ? language.Say(isMereConnection ? Connected : Known, first, minutes)
            : language.Say(isMereConnection ? ConnectedFirst : KnownFirst, first, minutes, Fact.Id("next", path.People[2].Name));
    }

    /// <summary>Why a path comes after the one before it, and what would change that.</summary>
    internal string Compared(int before, PathComparison why)
    {
        string after = language.Say(After, Fact.Number("number", before), Fact.Words("ground", Ground(why)));
        return why.TippingStep is not { } step || why.TippingChance is not { } chance ? after
            : language.AreToldAlike(chance, step.Chance) ? language.Say(
                TipsAtOnce, Fact.Words("after", after), Fact.Id("step", Step(language, step.From, step.To)))
            : language.Say(
                Tips, Fact.Words("after", after), Fact.Id("step", Step(language, step.From, step.To)),
                Fact.Percent("chance", chance.Value));
    }

    /// <summary>That nobody works at a company, and which spellings are near.</summary>
    internal string NobodyWorksAt(CompanyName company, IReadOnlyList<string> nearest) => nearest.Count == 0
        ? language.Say(NobodyAt, Fact.Typed("company", company.Text))
        : language.Say(
            NobodyAtBut, Fact.Typed("company", company.Text),
            Fact.Words("spellings", language.Series(nearest.Select(name => language.Say(Spelling, Fact.Id("name", name))))));

    private string Ground(PathComparison why) => why.Decided switch
    {
        PathGround.Chance when language.AreToldAlike(why.First.Chance, why.Second.Chance) => language.Say(LittleLikely),
        PathGround.Chance => language.Say(
            Chances, Fact.Percent("first", why.First.Chance.Value), Fact.Percent("second", why.Second.Chance.Value)),
        PathGround.Relays => language.Say(
            Relays, Fact.Number("first", why.First.Relays.Count), Fact.Number("second", why.Second.Relays.Count)),
        PathGround.Minutes => language.Say(Minutes, Fact.Number("first", why.First.Minutes), Fact.Number("second", why.Second.Minutes)),
        _ => language.Say(AsGood),
    };
}
