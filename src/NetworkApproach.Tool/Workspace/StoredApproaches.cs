using Microsoft.EntityFrameworkCore;

namespace NetworkApproach.Tool;

/// <summary>The approaches of a workspace's file.</summary>
internal static class StoredApproaches
{
    /// <summary>Every approach, folded, by id; what was never opened is left out.</summary>
    /// <exception cref="FormatException">The file cannot be used.</exception>
    internal static IReadOnlyList<Approach> Approaches(this WorkspaceFile file) => file.Guarded<IReadOnlyList<Approach>>(async () =>
    {
        List<Approach> all = [];
        foreach (string id in await file.IdsAsync().ConfigureAwait(false))
        {
            Approach approach = Approach.Fold((await file.Store.LoadAsync(new ApproachId(id)).ConfigureAwait(false)).Events);
            if (approach.IsOpened)
            {
                all.Add(approach);
            }
        }

        return all;
    });

    private static async Task<List<string>> IdsAsync(this WorkspaceFile file)
    {
        EntityFrameworkCore.SqliteApproachContext context = file.CreateDbContext();
        await using (context.ConfigureAwait(false))
        {
            List<string> ids = await context.Database
                .SqlQuery<string>($"SELECT id AS Value FROM approach")
                .ToListAsync()
                .ConfigureAwait(false);
            ids.Sort(StringComparer.Ordinal);
            return ids;
        }
    }
}
