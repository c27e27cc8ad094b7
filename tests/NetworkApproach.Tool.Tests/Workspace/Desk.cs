using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>A seeker's workspace in a folder of its own, used through the real command line; gone after the test.</summary>
internal sealed class Desk : IDisposable
{
    private readonly TemporaryFiles files = new();

    internal string File => files.Path("workspace.db");

    internal string Folder => files.Folder;

    internal string Now { get; set; } = "2026-11-23T09:00:00+01:00";

    internal string Language { get; set; } = "en";

    /// <summary>A workspace in which an approach to Noname Corp is open.</summary>
    internal static Desk Opened()
    {
        Desk desk = new();
        desk.Does("open", "Noname Corp", "--role", "project manager");
        return desk;
    }

    /// <summary>As opened; Ann Leroy is an acquaintance, and agreed to a talk.</summary>
    internal static Desk WithAnn()
    {
        Desk desk = Opened();
        desk.Does("know", "Ann Leroy", "--how", "we shared an office", "--since", "2015");
        desk.Does("ask", "ann", "talk");
        desk.Now = "2026-11-24T09:00:00+01:00";
        desk.Does("answer", "ann", "yes");
        return desk;
    }

    /// <summary>As with Ann; the talk with her has taken place, and taught something about the company.</summary>
    internal static Desk Talked()
    {
        Desk desk = WithAnn();
        desk.Now = "2026-11-25T09:00:00+01:00";
        desk.Does("talk", "ann", "--minutes", "20", "--learnt", "needs: they cannot find testers");
        return desk;
    }

    /// <summary>As talked; interest is confirmed, and Ann has named Bob Marchand and Inès Roca.</summary>
    internal static Desk Named()
    {
        Desk desk = Talked();
        desk.Does("interest", "confirmed");
        desk.Does("ask", "ann", "names");
        desk.Does("names", "ann", "Bob Marchand", "Inès Roca", "--company", "Noname Corp");
        return desk;
    }

    /// <summary>What was said, however it was broken into lines.</summary>
    internal static string InOneLine(string said) => string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public void Dispose() => files.Dispose();

    internal string Path(string name) => files.Path(name);

    internal string Write(string name, params string[] lines) => files.Write(name, lines);

    internal ToolRun Run(params string[] args) =>
        ToolRun.Of([.. args, "--workspace", File, "--now", Now, "--zone", "Europe/Paris", "--language", Language]);

    /// <summary>Every row of every table that a command writes, as text.</summary>
    internal string Held()
    {
        using SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        using SqliteCommand all = connection.CreateCommand();
        all.CommandText = """
            SELECT group_concat(line, char(10)) FROM (
                SELECT approach || position || line AS line FROM approach_event
                UNION ALL SELECT line FROM contact_source UNION ALL SELECT line FROM contact_statement
                UNION ALL SELECT line FROM tie_statement UNION ALL SELECT line FROM identity_verdict
                UNION ALL SELECT person || kind FROM suppressed_key UNION ALL SELECT place FROM export_made
                ORDER BY 1)
            """;
        return Convert.ToString(all.ExecuteScalar(), CultureInfo.InvariantCulture)!;
    }

    /// <summary>Runs a command that is done.</summary>
    internal string Does(params string[] args)
    {
        ToolRun run = Run(args);
        Assert.True(run.Code == 0, $"{string.Join(' ', args)}: {run.Code} {run.Out}{run.Error}");
        Assert.Empty(run.Error);
        Assert.All(
            run.Lines.Where(line => !line.Contains("network-approach", StringComparison.Ordinal)),
            line => Assert.True(line.Length <= 80, line));
        return run.Out;
    }

    /// <summary>Runs a command whose answer is an honest no.</summary>
    internal string DoesNot(params string[] args)
    {
        ToolRun run = Run(args);
        Assert.True(run.Code == 1, $"{string.Join(' ', args)}: {run.Code} {run.Out}{run.Error}");
        Assert.Empty(run.Error);
        return run.Out;
    }

    /// <summary>Runs a command that is bad input, said in one line.</summary>
    internal void Fails(string[] args, params string[] says) => Run(args).IsBadInput(says);

    /// <summary>What a command answers as JSON, a line each.</summary>
    internal IReadOnlyList<JsonElement> Json(params string[] args)
    {
        ToolRun run = Run([.. args, "--json"]);
        Assert.Empty(run.Error);
        return [.. run.Lines.Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>A connection to the workspace's file, as another program's.</summary>
    internal SqliteConnection Connected()
    {
        SqliteConnection connection = new($"Data Source={File};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>Does something to the file behind the tool's back.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The statements stand in the tests.")]
    internal static void Execute(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Every byte of the workspace's file, its log and its key.</summary>
    internal string Bytes() => string.Concat(
        Directory.GetFiles(Folder, "workspace*").Select(file => Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file))));

    /// <summary>Deletes files.</summary>
    internal void Delete(string pattern) => Array.ForEach(Directory.GetFiles(Folder, pattern), System.IO.File.Delete);

    /// <summary>How many events are recorded in the only approach.</summary>
    internal int Recorded() => Json("journal").Count;
}
