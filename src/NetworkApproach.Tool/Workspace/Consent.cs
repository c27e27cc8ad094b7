namespace NetworkApproach.Tool;

/// <summary>What is recorded may put other acts on record against the rules, or end that they are: it is told before it is kept, and the
/// seeker says whether it is kept.</summary>
/// <param name="Ask">The question, with what is told.</param>
/// <param name="No">That nothing was recorded, with what is told.</param>
internal sealed record Consent(Phrase Ask, Phrase No)
{
    internal static readonly Phrase AllTheSame = Phrase.Plain("recording.all-the-same", "told:words!");
    internal static readonly Phrase NotRecorded = Phrase.Plain("recording.not-recorded", "told:words!");
    internal static readonly Phrase Uncovers = Phrase.Plain("recording.uncovers", "what:words!");
    internal static readonly Phrase Clears = Phrase.Plain("recording.clears", "what:words!");
    internal static readonly Phrase InApproach = Phrase.Plain("recording.in-approach", "company:company! told:words!");

    /// <summary>The option that says yes beforehand.</summary>
    internal const string OptionName = "--yes";

    internal static readonly Consent Usual = new(AllTheSame, NotRecorded);

    /// <summary>Tells what some drafts do to what else is on record, and asks whether they are kept; nothing where they do nothing to
    /// it.</summary>
    /// <exception cref="HonestNoException">The answer is no, or nobody can be asked.</exception>
    internal void AskedFor(Workspace workspace, IReadOnlyList<Draft> drafts)
    {
        string told = string.Join(' ', drafts.SelectMany(draft => Named(workspace, draft, isOneOfMany: drafts.Count > 1)));
        if (told.Length == 0 || workspace.IsAgreed)
        {
            return;
        }

        Fact what = Fact.Words("told", told);
        if (!workspace.Confirms(workspace.Say(Ask, what)))
        {
            throw new HonestNoException(No, what);
        }
    }

    /// <summary>What a draft does to what else is on record, a sentence each.</summary>
    internal static IEnumerable<string> Told(Workspace workspace, Draft draft) =>
    [
        .. draft.Uncovered.Select(breach => workspace.Say(Uncovers, What(workspace, breach))),
        .. draft.Left,
        .. draft.Cleared.Select(breach => workspace.Say(Clears, What(workspace, breach))),
    ];

    private static IEnumerable<string> Named(Workspace workspace, Draft draft, bool isOneOfMany) =>
        string.Join(' ', Told(workspace, draft)) is { Length: > 0 } told
            ? [isOneOfMany
                ? workspace.Say(InApproach, Fact.Company("company", draft.Approach.Target.Company), Fact.Words("told", told))
                : told]
            : [];

    private static Fact What(Workspace workspace, Breach breach) => Fact.Words("what", breach.In(workspace.Language.Culture));
}
