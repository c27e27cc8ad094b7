using NetworkApproach.EntityFrameworkCore;

// The customary namespace, so that whoever writes a context finds it without looking.
namespace Microsoft.EntityFrameworkCore;

/// <summary>The tables in which approaches are kept.</summary>
public static class NetworkApproachModel
{
    /// <summary>
    /// Adds the tables to a host's own context, called from its <c>OnModelCreating</c>; the migrations are then the host's. <see cref="SqliteApproachContext"/>
    /// and <see cref="PostgresApproachContext"/> have them already.
    /// </summary>
    /// <remarks>
    /// <c>approach</c> (<c>id</c>, <c>seeker</c>, <c>version</c>) has a row an approach; <c>approach_event</c> (<c>approach</c>, <c>position</c>, <c>line</c>) a row an event: its place,
    /// which rises along the history, and its line of event JSON. Ids are compared as their bytes; a database whose collation ignores case or accents needs a binary one for both.
    /// </remarks>
    /// <param name="model">The context's model.</param>
    /// <returns>The same model, for more.</returns>
    public static ModelBuilder AddNetworkApproach(this ModelBuilder model)
    {
        ArgumentNullException.ThrowIfNull(model);
        model.Entity<ApproachRow>(row =>
        {
            row.ToTable("approach");
            row.HasKey(approach => approach.Id);
            row.Property(approach => approach.Id).HasColumnName("id").HasMaxLength(200).ValueGeneratedNever();
            row.Property(approach => approach.Seeker).HasColumnName("seeker").HasMaxLength(200);
            row.Property(approach => approach.Version).HasColumnName("version").ValueGeneratedNever();
            row.HasIndex(approach => approach.Seeker);
        });
        model.Entity<EventRow>(row =>
        {
            row.ToTable("approach_event");
            row.HasKey(e => new { e.Approach, e.Position });
            row.Property(e => e.Approach).HasColumnName("approach").HasMaxLength(200).ValueGeneratedNever();
            row.Property(e => e.Position).HasColumnName("position").ValueGeneratedNever();
            row.Property(e => e.Line).HasColumnName("line");
            row.HasOne<ApproachRow>().WithMany().HasForeignKey(e => e.Approach).OnDelete(DeleteBehavior.Cascade);
        });
        return model;
    }
}
