using System.CommandLine;

namespace NetworkApproach.Tool;

/// <summary>Who knows whom, as a workspace keeps it: its address books, and what its approaches brought to light.</summary>
internal static class KeptTies
{
    private static readonly Warmth Talked = new(3);

    /// <summary>The network of the workspace asked for, or of the seeker's own one where no file is named; null where there is neither.</summary>
    /// <exception cref="FormatException">The workspace is not there, or cannot be used.</exception>
    internal static ContactNetwork? Read(ParseResult asked, TieOptions options, Language language)
    {
        string? path = asked.GetValue(options.Workspace);
        if (path is null && (options.NamesFiles(asked) || !File.Exists(WorkspaceFile.DefaultPath)))
        {
            return null;
        }

        using WorkspaceFile file = WorkspaceFile.Open(WorkspaceFile.PathAsked(path), mayCreate: false);
        IReadOnlyList<Approach> approaches = file.Approaches();
        KeptPeople people = KeptPeople.Of(file.Book(), approaches);
        return ContactNetwork.Of(
            people.Network.Find(Workspace.Seeker) is { } seeker ? people.All.Append(seeker) : people.All,
            people.Network.Ties.Concat(approaches.SelectMany(approach => approach.LearntTies().Concat(Talks(approach, people)))));
    }

    /// <summary>Whoever the seeker has talked with knows them now, and may be turned to again.</summary>
    private static IEnumerable<Tie> Talks(Approach approach, KeptPeople people) =>
        people.All.Where(person => approach.LastTalkWith(person.Id) is not null).Select(person => new Tie(approach.Seeker, person.Id, Talked));
}
