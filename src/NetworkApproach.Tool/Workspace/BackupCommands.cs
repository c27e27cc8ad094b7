using System.CommandLine;
using System.Globalization;
using NetworkApproach.Formats;

namespace NetworkApproach.Tool;

/// <summary><c>export</c> and <c>restore</c>: everything in one readable archive, and back.</summary>
internal static class BackupCommands
{
    internal static readonly Phrase Exported = Phrase.Plain("export.done", "path:id! people:number! approaches:number! events:number!");
    internal static readonly Phrase Exists = Phrase.Plain("export.exists", "path:id!");
    internal static readonly Phrase Unwritable = Phrase.Plain("export.unwritable", "path:id! why:id!");
    internal static readonly Phrase Restored = Phrase.Plain("restore.done", "people:number! approaches:number! events:number!");
    internal static readonly Phrase Holds = Phrase.Plain("restore.holds", "path:id!");
    internal static readonly Phrase Forgotten = Phrase.Plain("restore.forgotten");
    internal static readonly Phrase NotRestored = Phrase.Plain("restore.not-done");
    internal static readonly Phrase ForgottenSince = Phrase.Plain("restore.forgotten-since");
    internal static readonly Phrase NoKey = Phrase.Plain("restore.no-key", "key:id!");
    internal static readonly Phrase TwoKeys = Phrase.Plain("restore.two-keys");

    internal static Command Export(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = KeepingHelp.ExportFile.Key };
        return workspace.Of(
            "export", KeepingHelp.Export.Key,
            [file], isOfAnApproach: false, mayCreate: false,
            (seat, asked) =>
            {
                string path = Named(asked.GetRequiredValue(file));
                OutputFile.Check(path, "FILE", seat.File.Path);
                SeekerRecords search = seat.Data();
                Write(seat, path, search);
                Tell(seat, path, search, keptOut: null);
            });
    }

    internal static Command Restore(WorkspaceCommand workspace)
    {
        Argument<string> file = new("FILE") { Description = KeepingHelp.RestoreFile.Key };
        Option<bool> replace = new("--replace") { Description = KeepingHelp.RestoreReplace.Key };
        Option<string?> key = new("--key") { Description = KeepingHelp.RestoreKey.Key, HelpName = "FILE" };
        Option<string[]> confirm = Confirming.Option();
        MentionOptions texts = new();
        return workspace.Of(
            "restore", KeepingHelp.Restore.Key,
            [file, replace, key, confirm, texts.Blank, texts.Keep], isOfAnApproach: false, mayCreate: true,
            (seat, asked) =>
            {
                string path = Named(asked.GetRequiredValue(file));
                string? given = asked.GetValue(key);
                SuppressionSecret? secret =
                    given is null ? WorkspaceKey.Read(seat.File.Path).Secret : WorkspaceKey.Given(given, seat.File.Path);
                SeekerRecords archived = SeekerArchive.Read(path, secret);
                SeekerRecords before = seat.Data(secret);
                bool holds = before.Approaches.Count > 0 || before.Book.Book.Contacts.Count > 0;
                if (holds && !asked.GetValue(replace))
                {
                    throw new HonestNoException(Holds, Fact.Id("path", seat.File.Path));
                }

                IReadOnlyList<ContactId> unconfirmed = Confirming.Unconfirmed(seat, before, archived, asked.GetValue(confirm) ?? []);
                RestoredRecords restored = Without(
                    seat,
                    archived,
                    before.Book.Book.Suppressed,
                    unconfirmed,
                    mentions => texts.Chosen(seat, asked, mentions, seat.Say(Forgotten), NotRestored));
                if (given is not null)
                {
                    WorkspaceKey.Take(given, seat.File.Path);
                }

                Problem? notErased = seat.Replace(before, restored.Data with { Exports = before.Exports }, secret, Ledger.Restored);
                Tell(seat, path, restored.Data, restored.KeptOut);
                if (restored.Data.Book.Book.Suppressed.IsBlind && !seat.IsJson)
                {
                    string needed = WorkspaceKey.PathOf(seat.File.Path);
                    seat.Page().Line(seat.Say(NoKey, Fact.Id("key", needed)), style: Page.Warning);
                }

                if (before.Book.Book.Suppressed.Keys.Count == 0 && !seat.IsJson)
                {
                    seat.Page().Line(seat.Say(ForgottenSince), style: Page.Faint);
                }

                seat.FailAfterAll(notErased);
            });
    }

    private static string Named(string file) => string.IsNullOrWhiteSpace(file) ? throw new Problem(ImportedFile.Blank) : file;

    /// <summary>Writes the archive. It is noted before anything stands in it, so that none is ever left that no note names; where it comes
    /// to nothing, so does the note.</summary>
    private static void Write(Workspace workspace, string path, SeekerRecords search)
    {
        if (File.Exists(path))
        {
            throw new HonestNoException(Exists, Fact.Id("path", path));
        }

        ExportMade export = new(workspace.Now, Path.GetFullPath(path));
        try
        {
            using WholeFile file = WholeFile.Begin(export.Place);
            Fill(workspace, file, export, search);
        }
        catch (Exception failure) when (FileProblem.IsOfTheFile(failure))
        {
            workspace.File.Ledger.Fault();
            throw new Problem(failure, Unwritable, Fact.Id("path", path), TypedFact.Of("why", failure.Message.TrimEnd('.')));
        }
    }

    private static void Fill(Workspace workspace, WholeFile file, ExportMade export, SeekerRecords search)
    {
        bool isWhole = false;
        workspace.File.Ledger.Begin();
        try
        {
            workspace.Note(export);
            SeekerArchive.Write(search, workspace.Now, file.Stream);
            file.Finish(mayReplace: false);
            isWhole = true;
            workspace.File.Ledger.Done(Ledger.Exported);
        }
        finally
        {
            if (!isWhole)
            {
                workspace.Withdraw(export);
                workspace.File.Ledger.Undo();
            }
        }
    }

    private static RestoredRecords Without(
        Workspace workspace, SeekerRecords archived, SuppressionList suppressed, IReadOnlyList<ContactId> unconfirmed,
        Func<IReadOnlyList<RecordMention>, IReadOnlySet<RecordMention>?> chosen)
    {
        ActId act = new(string.Create(CultureInfo.InvariantCulture, $"restored {workspace.Now.UtcDateTime:yyyyMMddHHmmssfffffff}"));
        try
        {
            RestoredRecords asIs = archived.Without(suppressed, act, workspace.Now, also: unconfirmed);
            return chosen(asIs.Mentions) is { Count: > 0 } blank
                ? archived.Without(suppressed, act, workspace.Now, blank, unconfirmed)
                : asIs;
        }
        catch (ArgumentException twoSecrets)
        {
            throw new Problem(twoSecrets, TwoKeys);
        }
    }

    private static void Tell(Workspace workspace, string path, SeekerRecords search, int? keptOut)
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

        Page page = workspace.Page();
        page.Line(workspace.Say(
            keptOut is null ? Exported : Restored,
            Fact.Id("path", path),
            Fact.Number("people", people),
            Fact.Number("approaches", search.Approaches.Count),
            Fact.Number("events", events)));
        if (keptOut is > 0 and var count)
        {
            page.Line(workspace.Say(ImportPage.KeptOut, Fact.Number("count", count)), style: Page.Faint);
        }
    }
}
