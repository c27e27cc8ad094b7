using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>A real PostgreSQL server of this run's own: made in a temporary folder, on a loopback port, gone afterwards.</summary>
/// <remarks>Its programs are where <c>NETWORKAPPROACH_POSTGRES</c> says, for example <c>/usr/lib/postgresql/15/bin</c>. Root may not run
/// them, so root lends them to the user postgres.</remarks>
public sealed class PostgresServer : IDisposable
{
    /// <summary>Where the server's programs are.</summary>
    internal const string Variable = "NETWORKAPPROACH_POSTGRES";

    private readonly Lazy<PostgresServer> started;
    private DirectoryInfo? folder;
    private int port;

    public PostgresServer() => started = new Lazy<PostgresServer>(Make);

    internal static bool IsInstalled => Programs is { Length: > 0 };

    private static string? Programs => Environment.GetEnvironmentVariable(Variable);

    private string Data => Path.Combine(folder!.FullName, "data");

    /// <summary>Makes a database, empty.</summary>
    internal string CreateDatabase(string name)
    {
        PostgresServer server = started.Value;
        using NpgsqlConnection connection = new(server.ConnectionTo("postgres"));
        connection.Open();
        using NpgsqlBatch create = new(connection) { BatchCommands = { new NpgsqlBatchCommand($"CREATE DATABASE {name}") } };
        create.ExecuteNonQuery();
        return server.ConnectionTo(name);
    }

    /// <summary>Whether a text stands in any file of a database, by its number.</summary>
    internal bool Holds(string text, long database)
    {
        byte[] sought = Encoding.UTF8.GetBytes(text);
        return Directory
            .EnumerateFiles(Path.Combine(started.Value.Data, "base", database.ToString(CultureInfo.InvariantCulture)))
            .Any(file => File.ReadAllBytes(file).AsSpan().IndexOf(sought) >= 0);
    }

    /// <summary>Ends every process of the server at once, as a power cut would, and starts it again.</summary>
    internal void Crash()
    {
        string postmaster = File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();
        string[] children = File
            .ReadAllText($"/proc/{postmaster}/task/{postmaster}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Run("kill", ["-KILL", postmaster, .. children]);
        NpgsqlConnection.ClearAllPools();
        while (File.Exists($"/proc/{postmaster}/status")
            && !File.ReadAllText($"/proc/{postmaster}/status").Contains("State:\tZ", StringComparison.Ordinal))
        {
            Thread.Sleep(10);
        }

        // Dead, but perhaps not reaped: the server would take its own number for another one's.
        File.Delete(Path.Combine(Data, "postmaster.pid"));
        Start();
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            AsServer("pg_ctl", "stop", "-D", Data, "-m", "immediate");
            folder.Delete(recursive: true);
        }
    }

    private PostgresServer Make()
    {
        folder = Directory.CreateTempSubdirectory("network-approach-postgres-");
        port = FreePort();
        if (Environment.UserName == "root")
        {
            Run("chown", "postgres", folder.FullName);
        }

        AsServer("initdb", "-D", Data, "-U", "seeker", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8");
        Start();
        return this;
    }

    private void Start() => AsServer(
        "pg_ctl", "start", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(folder!.FullName, "log"), "-o",
        $"-p {port} -h 127.0.0.1 -c unix_socket_directories= -c max_connections=200");

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={port};Username=seeker;Database={database};Maximum Pool Size=40";

    private static void AsServer(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        if (Environment.UserName == "root")
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
