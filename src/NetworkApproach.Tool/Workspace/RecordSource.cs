using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace NetworkApproach.Tool;

/// <summary>Whose record a command speaks of: the events of a file, or, where none is given, an approach of the workspace.</summary>
internal sealed class RecordSource
{
    internal static readonly Phrase NoWorkspace = Phrase.Plain("events.no-workspace");
    internal static readonly Phrase Missing = Phrase.Plain("events.missing");

    internal Option<string?> Events { get; } = new("--events") { Description = SharedHelp.Events.Key, HelpName = "FILE" };

    internal WorkspaceOptions Kept { get; } = new();

    internal void AddTo(Command command)
    {
        command.Add(Events);
        command.Add(Kept.Approach);
        command.Add(Kept.File);
    }

    /// <summary>Reads an approach that has been opened.</summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="terminal">Where to ask which approach, if several may be meant.</param>
    /// <param name="at">The instant.</param>
    /// <param name="language">The language of what may be wrong with the workspace.</param>
    /// <param name="people">Whoever the command is about, as typed.</param>
    /// <exception cref="FormatException">The file, or the workspace, cannot be used.</exception>
    [SuppressMessage(
        "Reliability", "CA2000:Dispose objects before losing scope", Justification = "The record owns and closes its workspace.")]
    internal KnownRecord Read(
        ParseResult asked, Terminal terminal, DateTimeOffset at, Language language, params IReadOnlyList<string> people)
    {
        if (asked.GetValue(Events) is { } file)
        {
            return asked.GetValue(Kept.Approach) is null && asked.GetValue(Kept.File) is null
                ? new KnownRecord(EventsFile.ReadApproach(file), [], null)
                : throw new Problem(NoWorkspace);
        }

        if (asked.GetValue(Kept.File) is null && !File.Exists(WorkspaceFile.DefaultPath))
        {
            throw new Problem(Missing);
        }

        Workspace workspace = Workspace.Open(asked, Kept, terminal, language, at);
        try
        {
            Approach approach = workspace.Approach(people);
            return new KnownRecord(approach, workspace.Elsewhere(approach, at), workspace);
        }
        catch
        {
            workspace.Dispose();
            throw;
        }
    }
}

/// <summary>An approach, and what is known beside it.</summary>
/// <param name="Approach">The approach.</param>
/// <param name="Elsewhere">What its people were asked for in the seeker's other approaches.</param>
/// <param name="Workspace">The workspace it comes from; null if from a file.</param>
internal sealed record KnownRecord(Approach Approach, IReadOnlyList<Footprint> Elsewhere, Workspace? Workspace) : IDisposable
{
    public void Dispose() => Workspace?.Dispose();

    /// <summary>Somebody in the record: of a file by id or whole name, of a workspace as people type.</summary>
    /// <exception cref="FormatException">Nobody is meant, or several may be.</exception>
    internal ContactId Person(string option, string typed) =>
        Workspace?.Person(typed, Approach).Id ?? RecordedPerson.Of(Approach, option, typed);

    /// <summary>What somebody was asked for elsewhere; null if nothing.</summary>
    internal Footprint? ElsewhereOf(ContactId? who) => Elsewhere.FirstOrDefault(one => one.Person == who);
}
