using System.Globalization;
using NetworkApproach.Texts;

namespace NetworkApproach;

/// <summary>
/// Why a command is refused: which rule, about whom, and what can be done instead, as one sentence for a job seeker. Each case has the
/// facts behind its sentence as properties. A closed hierarchy: a <c>switch</c> over its cases is complete.
/// </summary>
public abstract partial record Refusal
{
    internal static readonly Phrase Whole = Phrase.Plain("refusal", "sentence:words! rule:words!");

    private Refusal(Contact? concerns = null, BreachKind kind = BreachKind.Uncovered) => (Concerns, Kind) = (concerns, kind);

    /// <summary>The rule that forbids the command.</summary>
    public Rule Rule => Forbidding;

    /// <summary>The person it is about; null if about nobody in particular.</summary>
    public Contact? Concerns { get; }

    /// <summary>The sentence in English.</summary>
    public string Message => In(Phrasebook.English);

    /// <summary>The breach it would be if it stood in a history.</summary>
    internal BreachKind Kind { get; }

    /// <summary>The rule; internal, so that nobody outside can add a case.</summary>
    internal abstract Rule Forbidding { get; }

    /// <summary>The sentence without its rule and its stop.</summary>
    internal abstract string Say(Phrasebook book);

    /// <summary>Returns the sentence in French for a French culture, otherwise in English.</summary>
    public string In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return In(Phrasebook.For(culture));
    }

    /// <summary>Returns the sentence in the language of a phrasebook, for example a host's own.</summary>
    public string In(Phrasebook phrasebook)
    {
        ArgumentNullException.ThrowIfNull(phrasebook);
        return phrasebook.Say(Whole, Fact.Words("sentence", Say(phrasebook)), Fact.Words("rule", Rule.Label(phrasebook)));
    }

    /// <summary>Returns the sentence in English.</summary>
    public sealed override string ToString() => Message;

    /// <summary>What was to be asked, as it stands after "asking Ann".</summary>
    private static Fact Asked(Phrasebook book, Request request, Contact? about) =>
        Fact.Words("request", book.Say(RequestPhrases.Of(request), about is null ? [] : [Fact.Person("about", about)]));
}
