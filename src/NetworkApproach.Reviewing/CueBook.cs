namespace NetworkApproach.Reviewing;

/// <summary>What one language's phrase file says: the phrases of each section, and the words by which the language is known.</summary>
internal sealed class CueBook
{
    private static readonly Lazy<CueBook> InEnglish = new(() => CueFile.Embedded("English"));
    private static readonly Lazy<CueBook> InFrench = new(() => CueFile.Embedded("French"));

    private readonly IReadOnlyDictionary<string, CueList> phrases;
    private readonly IReadOnlyDictionary<string, IReadOnlySet<string>> words;
    private readonly IReadOnlySet<string> vocabulary;

    internal CueBook(
        IReadOnlyDictionary<string, CueList> phrases,
        IReadOnlyDictionary<string, IReadOnlySet<string>> words,
        Contractions contractions,
        IReadOnlySet<string> vocabulary)
    {
        this.phrases = phrases;
        this.words = words;
        this.vocabulary = vocabulary;
        Contractions = contractions;
    }

    internal static CueBook English => InEnglish.Value;

    internal static CueBook French => InFrench.Value;

    internal Contractions Contractions { get; }

    internal CueList this[CueSection section] => phrases[CueFile.Title(section)];

    /// <summary>Whether a section has anything in it.</summary>
    internal bool Has(CueSection section) => phrases[CueFile.Title(section)].Count + words[CueFile.Title(section)].Count > 0;

    /// <summary>Words of both languages after which a dot ends no sentence: a text is cut into sentences before its language is
    /// known.</summary>
    internal static IReadOnlySet<string> Abbreviations { get; } =
        new HashSet<string>(
            [.. English.Words(CueSection.Abbreviations), .. French.Words(CueSection.Abbreviations)], StringComparer.Ordinal);

    /// <summary>The single words of a section.</summary>
    internal IReadOnlySet<string> Words(CueSection section) => words[CueFile.Title(section)];

    /// <summary>Whether a word shows the language.</summary>
    internal bool IsTelling(string form) => Words(CueSection.Telling).Contains(form);

    /// <summary>Whether a word is common in the language or in these phrases: such a word with a capital is no name at a sentence's
    /// beginning.</summary>
    internal bool IsCommon(string form) =>
        vocabulary.Contains(form) || Words(CueSection.CommonWords).Contains(form) || Words(CueSection.NotNames).Contains(form);
}

/// <summary>What the sections of a phrase file are for.</summary>
internal enum CueSection
{
    /// <summary>Single words that tell nothing by themselves, and are no names.</summary>
    CommonWords,

    /// <summary>Single words that are no names, though they may have a capital.</summary>
    NotNames,

    /// <summary>Single words that stand before a name: Mr, Madame.</summary>
    Titles,

    /// <summary>Single words that greet whoever is named after them.</summary>
    Greetings,

    /// <summary>Single words within a name that have no capital: van, de.</summary>
    Particles,

    /// <summary>Single words after which a dot ends no sentence.</summary>
    Abbreviations,

    /// <summary>Single words said to somebody one knows well; none in a language without the difference.</summary>
    Familiar,

    /// <summary>Single words that stand for the reader, whether said "tu" to or not.</summary>
    Reader,

    /// <summary>Single words of the language that no other has.</summary>
    Telling,

    /// <summary>Endings by which two words may differ and be the same in another form.</summary>
    Endings,

    /// <summary>What makes a sentence a request.</summary>
    Ask,

    /// <summary>What makes a sentence a request if a question mark ends it.</summary>
    AskInQuestion,

    /// <summary>What makes a sentence a request if something that may be asked follows.</summary>
    Wish,

    /// <summary>What looks like a request and is a courtesy, an offer or an arrangement.</summary>
    NoRequest,

    /// <summary>Questions that ask for nothing.</summary>
    IdleQuestion,

    /// <summary>Words of a request for a talk, and of finding a day for it.</summary>
    Talk,

    /// <summary>Words of a request for names.</summary>
    Names,

    /// <summary>Words of a request for leave.</summary>
    Leave,

    /// <summary>Words of a request to be introduced by somebody else's act.</summary>
    Introduction,

    /// <summary>Words of a request about a CV that was passed on.</summary>
    HandOff,

    /// <summary>Words of a request for nothing but an answer.</summary>
    Answer,

    /// <summary>What announces another request.</summary>
    Besides,

    /// <summary>Words that join a second request to the first in one sentence.</summary>
    And,

    /// <summary>What makes a wish one more request.</summary>
    Also,

    /// <summary>What announces a list of requests.</summary>
    Several,

    /// <summary>What makes a text one of thanks or of news.</summary>
    Thanks,

    /// <summary>What makes a text one that arranges, moves or cancels what was agreed.</summary>
    Arranging,

    /// <summary>Easy ways to decline.</summary>
    WayOut,

    /// <summary>Easy ways to decline in a sentence that asks for nothing and does not press.</summary>
    WayOutApart,

    /// <summary>Easy ways to decline in a sentence that comes after all that is asked, and does not press.</summary>
    WayOutAfter,

    /// <summary>Why this person.</summary>
    Reason,

    /// <summary>What looks like it and is said to anybody.</summary>
    NoReason,

    /// <summary>Asking for a job, a lead or a recommendation.</summary>
    Job,

    /// <summary>Offering or attaching a CV, or asking to pass it on.</summary>
    Cv,

    /// <summary>Begging, insisting, blaming silence.</summary>
    Press,

    /// <summary>What looks like it and is not.</summary>
    NoPress,

    /// <summary>Saying that the reader has refused: whoever complains of that asks for nothing new.</summary>
    Refused,

    /// <summary>Using a person's name towards the reader.</summary>
    Cite,

    /// <summary>Repeating a person's words to a reader of whom something is asked.</summary>
    Repeat,

    /// <summary>Saying that a person recommends the writer.</summary>
    Endorse,

    /// <summary>Names that the reader gave, or is asked about.</summary>
    KnownName,

    /// <summary>Names of companies rather than of people.</summary>
    Company,

    /// <summary>Saying that something was told in confidence.</summary>
    Confided,

    /// <summary>Promising to keep something, which reveals nothing.</summary>
    Kept,

    /// <summary>What denies the words near it.</summary>
    Negation,

    /// <summary>What looks like it and is not.</summary>
    NoNegation,

    /// <summary>What denies the words before it.</summary>
    DeniedAfter,
}
