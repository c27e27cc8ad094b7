using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Npgsql;

namespace NetworkApproach.EntityFrameworkCore.Tests;

/// <summary>A real PostgreSQL server of this run's own: made in a temporary folder, on a loopback port, gone afterwards.</summary>
/// <remarks>Its programs are where <c>NETWORKAPPROACH_POSTGRES</c> says, for example <c>/usr/lib/postgresql/15/bin</c>. Root may not run
/// them, so root becomes the user postgres for them.</remarks>
public sealed class PostgresServer : IDisposable
{
    /// <summary>Where the server's programs are.</summary>
    internal const string Variable = "NETWORKAPPROACH_POSTGRES";

    private const int BetweenLooks = 20;

    /// <summary>After it a server is taken to hang; every wait ends much earlier, by what happens.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    private readonly Lazy<PostgresServer> started;
    private readonly Lock gate = new();
    private readonly StringBuilder log = new();
    private Process? server;
    private DirectoryInfo? folder;
    private int port;

    public PostgresServer() => started = new Lazy<PostgresServer>(Make);

    internal static bool IsInstalled => Programs is { Length: > 0 };

    private static string? Programs => Environment.GetEnvironmentVariable(Variable);

    private string Postmaster => File.ReadLines(Path.Combine(Data, "postmaster.pid")).First();

    private string Data => Path.Combine(folder!.FullName, "data");

    /// <summary>Makes a database, empty.</summary>
    internal string CreateDatabase(string name)
    {
        PostgresServer made = started.Value;
        using NpgsqlConnection connection = new(made.ConnectionTo("postgres"));
        connection.Open();
        using NpgsqlBatch create = new(connection) { BatchCommands = { new NpgsqlBatchCommand($"CREATE DATABASE {name}") } };
        create.ExecuteNonQuery();
        return made.ConnectionTo(name);
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
        string postmaster = Postmaster;

        // Stopped, it starts no further process meanwhile: one left over would keep the server from starting again.
        Run("kill", "-STOP", postmaster);
        string[] children = File
            .ReadAllText($"/proc/{postmaster}/task/{postmaster}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Run("kill", ["-KILL", postmaster, .. children]);
        NpgsqlConnection.ClearAllPools();
        foreach (string process in children.Append(postmaster))
        {
            while (IsAlive(process))
            {
                Thread.Sleep(BetweenLooks);
            }
        }

        Await(() => false, mayEnd: true);

        // Dead, but perhaps not reaped: the server would take its own number for another one's.
        File.Delete(Path.Combine(Data, "postmaster.pid"));
        Start();
    }

    public void Dispose()
    {
        if (folder is not null)
        {
            NpgsqlConnection.ClearAllPools();
            Run("kill", "-QUIT", Postmaster);
            Await(() => false, mayEnd: true);
            server?.Dispose();
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

        Run(Command("initdb", "-D", Data, "-U", "seeker", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8"));
        Start();
        return this;
    }

    /// <summary>Starts the server, and waits until it says that it is ready, or until it has ended: however long a busy disk makes
    /// it.</summary>
    private void Start()
    {
        server?.Dispose();
        log.Clear();
        string[] options =
        [
            "-D", Data, "-p", port.ToString(CultureInfo.InvariantCulture), "-h", "127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=200",
        ];
        server = Process.Start(Command("postgres", options))!;
        server.OutputDataReceived += (_, line) => Note(line.Data);
        server.ErrorDataReceived += (_, line) => Note(line.Data);
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        Await(() => log.ToString().Contains("ready to accept connections", StringComparison.Ordinal), mayEnd: false);
    }

    private void Note(string? line)
    {
        lock (gate)
        {
            log.AppendLine(line);
        }
    }

    /// <summary>Waits until something is so, or the server has ended. Nothing but a hanging machine meets the limit.</summary>
    private void Await(Func<bool> isSo, bool mayEnd)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (true)
        {
            bool hasEnded = server!.WaitForExit(BetweenLooks);
            lock (gate)
            {
                if (isSo() || (hasEnded && mayEnd))
                {
                    return;
                }

                if (hasEnded || waited.Elapsed > Limit)
                {
                    throw new InvalidOperationException(
                        $"The server {(hasEnded ? $"ended with {server.ExitCode}" : $"was waited for {Limit.TotalMinutes} minutes")}; "
                            + $"it has said:\n{log}");
                }
            }
        }
    }

    private static bool IsAlive(string process)
    {
        try
        {
            return !File.ReadAllText($"/proc/{process}/status").Contains("State:\tZ", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string ConnectionTo(string database) => $"Host=127.0.0.1;Port={port};Username=seeker;Database={database};"
        + "Maximum Pool Size=40;Timeout=600;Command Timeout=600";

    private static ProcessStartInfo Command(string program, params string[] arguments)
    {
        string path = Path.Combine(Programs!, program);
        return Environment.UserName == "root"
            ? Started("setpriv", ["--reuid=postgres", "--regid=postgres", "--init-groups", path, .. arguments])
            : Started(path, arguments);
    }

    private static ProcessStartInfo Started(string program, params string[] arguments) =>
        new(program, arguments) { WorkingDirectory = "/", RedirectStandardOutput = true, RedirectStandardError = true };

    private static void Run(string program, params string[] arguments) => Run(Started(program, arguments));

    /// <summary>Runs a program to its end.</summary>
    private static void Run(ProcessStartInfo start)
    {
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{start.FileName} {string.Join(' ', start.ArgumentList)} ended with {process.ExitCode}:\n{output}\n{errors.Result}");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
