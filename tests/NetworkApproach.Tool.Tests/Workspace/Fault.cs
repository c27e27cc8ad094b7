using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace NetworkApproach.Tool.Tests.Workspace;

/// <summary>Where the database fails during a command, once.</summary>
internal abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>Nowhere; counts the steps and the transactions instead.</summary>
    internal sealed record None : Fault
    {
        internal int Steps { get; set; }

        internal int Commits { get; set; }
    }

    /// <summary>In the midst of a statement, after so many steps of the database's machine over the whole command.</summary>
    internal sealed record AtStep(int Number) : Fault;

    /// <summary>A transaction is rolled back instead of committed.</summary>
    internal sealed record InsteadOfCommit(int Number) : Fault;

    /// <summary>A transaction is committed, and an error is told nevertheless, as where a flush fails.</summary>
    internal sealed record AfterCommit(int Number) : Fault;
}

/// <summary>Makes the database fail inside the tool: reached through the events that Entity Framework tells, so that the tool itself has no
/// door for it.</summary>
internal sealed class FaultInjection : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private const int Step = 7;
    private static readonly AsyncLocal<FaultInjection?> Here = new();

    private readonly Fault fault;
    private readonly IDisposable listening;
    private readonly List<IDisposable> subscriptions = [];
    private readonly WalHook afterCommit;
    private sqlite3? reached;
    private int steps;
    private int commits;

    internal FaultInjection(Fault fault)
    {
        this.fault = fault;
        afterCommit = (_, _, _, _) => fault is Fault.AfterCommit { Number: var number } && commits == number ? Failed() : 0;
        Here.Value = this;
        listening = DiagnosticListener.AllListeners.Subscribe(this);
    }

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int WalHook(nint data, nint database, nint name, int pages);

    /// <summary>Whether the command came so far.</summary>
    internal bool HasHappened { get; private set; }

    public void Dispose()
    {
        Here.Value = null;
        listening.Dispose();
        subscriptions.ForEach(one => one.Dispose());
        if (fault is Fault.None count)
        {
            (count.Steps, count.Commits) = (steps, commits);
        }

        GC.KeepAlive(afterCommit);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
        {
            subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        // Other tests of this process tell their events too.
        if (Here.Value == this && value.Value is CommandEventData { Connection: SqliteConnection { Handle: { } handle } }
            && handle != reached)
        {
            reached = handle;
            raw.sqlite3_progress_handler(handle, Step, AtStep, null);
            raw.sqlite3_commit_hook(handle, AtCommit, null);
            sqlite3_wal_hook(handle, afterCommit, 0);
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    private int AtStep(object data) => ++steps == (fault as Fault.AtStep)?.Number ? Failed() : 0;

    private int AtCommit(object data) => ++commits == (fault as Fault.InsteadOfCommit)?.Number ? Failed() : 0;

    private int Failed()
    {
        HasHappened = true;
        return 10; // An error of input and output.
    }

    [DllImport("e_sqlite3", CallingConvention = CallingConvention.Cdecl)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint sqlite3_wal_hook(sqlite3 database, WalHook hook, nint data);
}
