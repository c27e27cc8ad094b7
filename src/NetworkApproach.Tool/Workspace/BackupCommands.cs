using System.CommandLine;
using System.Globalization;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary><c>export</c> and <c>restore</c>: everything in one readable archive, and back.</summary>
internal static class BackupCommands
{
    internal static Command Export(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = KeepingHelp.ExportFile.Key };
        return workspace.Of(
            "export", KeepingHelp.Export.Key,
            [file], isOfAnApproach: false, mayCreate: false,
            (seat, asked) =>
            {
                string path = Named(seat, asked.GetRequiredValue(file));
                KeptSearch search = seat.Search();
                Write(seat, path, search);
                seat.Note(new ExportMade(seat.Now, Path.GetFullPath(path)));
                Tell(seat, path, search, keptOut: null);
            });
    }

    internal static Command Restore(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = KeepingHelp.RestoreFile.Key };
        Option<bool> replace = new("--replace") { Description = KeepingHelp.RestoreReplace.Key };
        Option<string?> key = new("--key") { Description = KeepingHelp.RestoreKey.Key, HelpName = "FILE" };
        MentionOptions texts = new();
        return workspace.Of(
            "restore", KeepingHelp.Restore.Key,
            [file, replace, key, texts.Blank, texts.Keep], isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                string path = Named(seat, asked.GetRequiredValue(file));
                SuppressionSecret? secret = seat.File.Guarded(() => Task.FromResult(asked.GetValue(key) is { } given ? WorkspaceKey.Take(given, seat.File.Path) : WorkspaceKey.Read(seat.File.Path)));
                KeptSearch archived = SearchArchive.Read(path, secret);
                KeptSearch before = seat.Search(secret);
                bool holds = before.Approaches.Count > 0 || before.Book.Book.Contacts.Count > 0;
                if (holds && !asked.GetValue(replace))
                {
                    throw new HonestNoException(seat.Say(
                        $"{seat.File.Path} holds something already; give a new file with --workspace, or add --replace to put the archive in its place.",
                        $"{seat.File.Path} contient déjà quelque chose ; donnez un nouveau fichier avec --workspace, ou ajoutez --replace pour mettre l'archive à la place."));
                }

                RestoredSearch restored = Without(seat, archived, before.Book.Book.Suppressed, mentions => texts.Chosen(
                    seat, asked, mentions, seat.Say("those who were forgotten", "les personnes oubliées"), seat.Say("Not restored", "Rien n'est restauré")));
                seat.Replace(before, restored.Search, secret);
                Tell(seat, path, restored.Search, restored.KeptOut);
                if (before.Book.Book.Suppressed.Keys.Count == 0 && !seat.IsJson)
                {
                    seat.Page().Line(seat.Say(
                        "Whoever was forgotten after this export was made is in it again; forget them here too.",
                        "Qui a été oublié après cet export y figure de nouveau ; oubliez-le ici aussi."), style: Page.Faint);
                }
            });
    }

    private static string Named(Workspace workspace, string file) => string.IsNullOrWhiteSpace(file)
        ? throw new FormatException(workspace.Say("FILE: a blank is no file; give its path.", "FILE : un blanc n'est pas un fichier ; donnez son chemin."))
        : file;

    private static void Write(Workspace workspace, string path, KeptSearch search)
    {
        if (File.Exists(path))
        {
            throw new HonestNoException(workspace.Say($"{path} is there already and stays as it is; give another name.", $"{path} existe déjà et reste tel quel ; donnez un autre nom."));
        }

        try
        {
            using FileStream file = new(path, FileMode.CreateNew, FileAccess.Write);
            SearchArchive.Write(search, workspace.Now, file);
            file.Flush(flushToDisk: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            File.Delete(path);
            throw new FormatException(workspace.Say(
                $"{path}: this cannot be written to its end; check that the folder is there, that you may write in it, and that there is room.",
                $"{path} : impossible de l'écrire jusqu'au bout ; vérifiez que le dossier existe, que vous pouvez y écrire et qu'il reste de la place."), failure);
        }
    }

    private static RestoredSearch Without(
        Workspace workspace, KeptSearch archived, SuppressionList suppressed, Func<IReadOnlyList<SearchMention>, IReadOnlySet<SearchMention>?> chosen)
    {
        ActId act = new(string.Create(CultureInfo.InvariantCulture, $"restored {workspace.Now.UtcDateTime:yyyyMMddHHmmssfffffff}"));
        try
        {
            RestoredSearch asIs = archived.Without(suppressed, act, workspace.Now);
            return chosen(asIs.Mentions) is { } blank ? archived.Without(suppressed, act, workspace.Now, blank) : asIs;
        }
        catch (ArgumentException twoSecrets)
        {
            throw new FormatException(workspace.Say(
                "People were forgotten here and in the archive under two different keys; restore it into a new file, with --key.",
                "Des personnes ont été oubliées ici et dans l'archive avec deux clés différentes ; restaurez dans un nouveau fichier, avec --key."), twoSecrets);
        }
    }

    private static void Tell(Workspace workspace, string path, KeptSearch search, int? keptOut)
    {
        int people = search.Book.Book.People.Count(person => person.Id != Workspace.Seeker);
        int events = search.Approaches.Values.Sum(history => history.Events.Count);
        if (workspace.IsJson)
        {
            JsonLines.Write(workspace.Terminal.Output, json =>
            {
                json.WriteString("file", path);
                json.WriteNumber("people", people);
                json.WriteNumber("approaches", search.Approaches.Count);
                json.WriteNumber("events", events);
                if (keptOut is { } kept)
                {
                    json.WriteNumber("keptOut", kept);
                }
            });
            return;
        }

        string english = $"{ImportPage.Counted(people, "person", "people")}, {ImportPage.Counted(search.Approaches.Count, "approach", "approaches")}, {ImportPage.Counted(events, "event", "events")}";
        string french = $"personnes : {people} ; démarches : {search.Approaches.Count} ; événements : {events}";
        Page page = workspace.Page();
        page.Line(keptOut is null
            ? workspace.Say($"Exported to {path}: {english}.", $"Exporté dans {path} - {french}.")
            : workspace.Say($"Restored: {english}.", $"Restauré - {french}."));
        if (keptOut > 0)
        {
            page.Line(workspace.Say($"{keptOut} kept out, having asked to be forgotten.", $"Personnes écartées, à leur demande : {keptOut}."), style: Page.Faint);
        }
    }
}
