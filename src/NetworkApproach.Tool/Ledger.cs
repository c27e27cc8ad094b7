namespace NetworkApproach.Tool;

/// <summary>What a command has written so far, so that whatever ends it can say what is recorded and what is not.</summary>
/// <remarks>What is done stays done: nothing that fails later makes it undone.</remarks>
internal sealed class Ledger
{
    internal static readonly Phrase Nothing = Phrase.Plain("outcome.nothing");
    internal static readonly Phrase Unknown = Phrase.Plain("outcome.unknown");
    internal static readonly Phrase Recorded = Phrase.Plain("outcome.recorded");
    internal static readonly Phrase Forgotten = Phrase.Plain("outcome.forgotten");
    internal static readonly Phrase Restored = Phrase.Plain("outcome.restored");
    internal static readonly Phrase Exported = Phrase.Plain("outcome.exported");

    // A signal asks for it on another thread.
    private volatile Phrase? outcome;

    /// <summary>Whether something is written for good.</summary>
    internal bool IsDone => outcome is { } said && said != Nothing && said != Unknown;

    /// <summary>What went wrong, and then what is recorded, unless nothing was to be recorded yet.</summary>
    internal string After(Language language, string wrong) => outcome is { } said ? $"{wrong} {language.Say(said)}" : wrong;

    /// <summary>A transaction begins: until it ends nobody can tell.</summary>
    internal void Begin() => outcome = IsDone ? outcome : Unknown;

    /// <summary>Something failed, or came too late, and nothing of it is written.</summary>
    internal void Undo() => outcome = IsDone ? outcome : Nothing;

    /// <summary>Something is written for good.</summary>
    internal void Done(Phrase what) => outcome = what;

    /// <summary>The workspace cannot be used; whether it is said that nothing is recorded depends on whether something is.</summary>
    internal void Fault() => outcome ??= Nothing;
}
