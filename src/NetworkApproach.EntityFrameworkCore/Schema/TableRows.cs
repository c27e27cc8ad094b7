using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace NetworkApproach.EntityFrameworkCore;

/// <summary>Writes many rows of one table inside the context's transaction, wherever the host's model has put it. No row is tracked: a
/// statement's text is prepared once for all.</summary>
[SuppressMessage("Security", "CA2100", Justification = "The text has names of the model's tables and columns, delimited, and parameters.")]
internal sealed class TableRows
{
    // SQLite has no round trip to save, and finds parameters by name one after another: a row a statement is fastest there.
    private const int RowsOverANetwork = 100;

    private static readonly ConditionalWeakTable<
        IModel, ConcurrentDictionary<(Type Row, string Properties), (string Table, string[] Columns)>> Names = [];

    private readonly DbContext context;
    private readonly string table;
    private readonly string[] columns;
    private readonly int rowsAtOnce;

    private TableRows(DbContext context, string table, string[] columns)
    {
        (this.context, this.table, this.columns) = (context, table, columns);
        rowsAtOnce = context.Database.IsSqlite() ? 1 : RowsOverANetwork;
    }

    /// <summary>The rows of an entity, by these properties in this order.</summary>
    internal static TableRows Of<TRow>(DbContext context, params string[] properties)
    {
        // The names never change within a model, and a model lives as long as its kind of context.
        (string table, string[] columns) = Names.GetOrCreateValue(context.Model)
            .GetOrAdd(
                (typeof(TRow), string.Join(' ', properties)), static (_, of) => NamesOf<TRow>(of.context, of.properties),
                (context, properties));
        return new(context, table, columns);
    }

    /// <summary>Adds rows, each with a value for each property.</summary>
    internal Task InsertAsync(IEnumerable<object?[]> rows, CancellationToken cancellationToken) =>
        ExecuteAsync(rows, Insertion, cancellationToken);

    /// <summary>Deletes the rows with these values.</summary>
    internal Task<int> DeleteAsync(IEnumerable<object?[]> keys, CancellationToken cancellationToken) =>
        ExecuteAsync(keys, Deletion, cancellationToken);

    /// <summary>Updates rows as clauses over the columns say, whose parameters stand in the order of the properties.</summary>
    internal async Task<int> UpdateAsync(Func<string[], string> clauses, object?[] values, CancellationToken cancellationToken)
    {
        DbCommand command = Command($"UPDATE {table} {clauses(columns)}", values.Length);
        await using (command.ConfigureAwait(false))
        {
            Fill(command, [values]);
            return await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<int> ExecuteAsync(IEnumerable<object?[]> rows, Func<int, string> text, CancellationToken cancellationToken)
    {
        int affected = 0;
        DbCommand? command = null;
        try
        {
            foreach (object?[][] some in rows.Chunk(rowsAtOnce))
            {
                if (command is null || command.Parameters.Count != some.Length * columns.Length)
                {
                    await DisposeAsync(command).ConfigureAwait(false);
                    command = Command(text(some.Length), some.Length * columns.Length);
                }

                Fill(command, some);
                affected += await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }
        finally
        {
            await DisposeAsync(command).ConfigureAwait(false);
        }

        return affected;
    }

    private static (string Table, string[] Columns) NamesOf<TRow>(DbContext context, string[] properties)
    {
        IEntityType entity = context.Model.FindEntityType(typeof(TRow))
            ?? throw new InvalidOperationException(
                "The context lacks these tables; call modelBuilder.AddNetworkApproach() in its OnModelCreating.");
        ISqlGenerationHelper sql = context.GetService<ISqlGenerationHelper>();
        StoreObjectIdentifier table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        return (sql.DelimitIdentifier(table.Name, table.Schema),
            [.. properties.Select(property => sql.DelimitIdentifier(entity.FindProperty(property)!.GetColumnName(table)!))]);
    }

    private static async Task DisposeAsync(DbCommand? command)
    {
        if (command is not null)
        {
            await command.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Fill(DbCommand command, object?[][] rows)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                command.Parameters[(row * columns.Length) + column].Value = rows[row][column] ?? DBNull.Value;
            }
        }
    }

    private DbCommand Command(string text, int parameters)
    {
        DbCommand command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = text;
        for (int number = 0; number < parameters; number++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = Name(number);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private string Insertion(int rows)
    {
        StringBuilder text = new($"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ");
        for (int row = 0; row < rows; row++)
        {
            text
                .Append(row == 0 ? "(" : ", (")
                .AppendJoin(", ", Enumerable.Range(row * columns.Length, columns.Length).Select(Name))
                .Append(')');
        }

        return text.ToString();
    }

    private string Deletion(int rows) => $"DELETE FROM {table} WHERE "
        + string.Join(
            " OR ",
            Enumerable
                .Range(0, rows)
                .Select(row =>
                    $"({string.Join(" AND ", columns.Select((column, place) => $"{column} = {Name((row * columns.Length) + place)}"))})"));

    private static string Name(int number) => string.Create(CultureInfo.InvariantCulture, $"@p{number}");
}
