using NetworkApproach.EntityFrameworkCore;

// The customary namespace, so that whoever writes a context finds it without looking.
namespace Microsoft.EntityFrameworkCore;

/// <summary>The tables in which approaches are stored.</summary>
public static class NetworkApproachModel
{
    /// <summary>
    /// Adds the tables to a host's own context. Call it from <c>OnModelCreating</c>; the host then makes the migrations.
    /// <see cref="SqliteApproachContext"/> and <see cref="PostgresApproachContext"/> already have the tables.
    /// </summary>
    /// <remarks>
    /// <para>
    /// <c>approach</c> (<c>id</c>, <c>seeker</c>, <c>version</c>) has one row for each approach. <c>approach_event</c> (<c>approach</c>,
    /// <c>position</c>, <c>line</c>) has one row for each event: its position, which rises along the history, and its line of event JSON.
    /// Ids are compared as their bytes; a database whose collation ignores case or accents needs a binary collation for both.
    /// </para>
    /// <para>
    /// <c>contact_book</c> (<c>id</c> 1, <c>version</c>, <c>mark</c>) has one row. <c>contact_source</c> (<c>id</c>, <c>line</c>) has one
    /// row for each source; <c>contact_statement</c> (<c>source</c>, <c>contact</c>, <c>line</c>) and <c>tie_statement</c> (<c>source</c>,
    /// <c>knows</c>, <c>known</c>, <c>line</c>) have one row for what each source says of each person and tie; <c>identity_verdict</c>
    /// (<c>one</c>, <c>other</c>, <c>at</c>, <c>line</c>) has one row for each verdict. Each row has its line of <see cref="BookJson"/>.
    /// <c>suppressed_key</c> (<c>person</c>, <c>kind</c>, <c>hash</c>, <c>asks_nothing</c>) has the keyed hashes of the people who asked to
    /// be forgotten, and whether nothing may be asked of them until they contact the seeker.
    /// <c>export_made</c> (<c>at</c>, <c>utc_offset</c>, <c>place</c>) has one row for each export. Instants in keys are ticks of UTC.
    /// </para>
    /// </remarks>
    /// <param name="model">The context's model.</param>
    /// <returns>The same model, so that calls can be chained.</returns>
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
        AddBook(model);
        return model;
    }

    private static void AddBook(ModelBuilder model)
    {
        model.Entity<BookRow>(row =>
        {
            row.ToTable("contact_book");
            row.HasKey(book => book.Id);
            row.Property(book => book.Id).HasColumnName("id").ValueGeneratedNever();
            row.Property(book => book.Version).HasColumnName("version").ValueGeneratedNever();
            row.Property(book => book.Mark).HasColumnName("mark").HasMaxLength(64);
        });
        model.Entity<SourceRow>(row =>
        {
            row.ToTable("contact_source");
            row.HasKey(source => source.Id);
            row.Property(source => source.Id).HasColumnName("id").HasMaxLength(200).ValueGeneratedNever();
            row.Property(source => source.Line).HasColumnName("line");
        });
        model.Entity<ContactRow>(row =>
        {
            row.ToTable("contact_statement");
            row.HasKey(contact => new { contact.Source, contact.Contact });
            row.Property(contact => contact.Source).HasColumnName("source").HasMaxLength(200).ValueGeneratedNever();
            row.Property(contact => contact.Contact).HasColumnName("contact").HasMaxLength(200).ValueGeneratedNever();
            row.Property(contact => contact.Line).HasColumnName("line");
            row.HasOne<SourceRow>().WithMany().HasForeignKey(contact => contact.Source).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<TieRow>(row =>
        {
            row.ToTable("tie_statement");
            row.HasKey(tie => new { tie.Source, tie.Knows, tie.Known });
            row.Property(tie => tie.Source).HasColumnName("source").HasMaxLength(200).ValueGeneratedNever();
            row.Property(tie => tie.Knows).HasColumnName("knows").HasMaxLength(200).ValueGeneratedNever();
            row.Property(tie => tie.Known).HasColumnName("known").HasMaxLength(200).ValueGeneratedNever();
            row.Property(tie => tie.Line).HasColumnName("line");
            row.HasOne<SourceRow>().WithMany().HasForeignKey(tie => tie.Source).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<VerdictRow>(row =>
        {
            row.ToTable("identity_verdict");
            row.HasKey(verdict => new { verdict.One, verdict.Other, verdict.At });
            row.Property(verdict => verdict.One).HasColumnName("one").HasMaxLength(200).ValueGeneratedNever();
            row.Property(verdict => verdict.Other).HasColumnName("other").HasMaxLength(200).ValueGeneratedNever();
            row.Property(verdict => verdict.At).HasColumnName("at").ValueGeneratedNever();
            row.Property(verdict => verdict.Line).HasColumnName("line");
        });
        model.Entity<SuppressedRow>(row =>
        {
            row.ToTable("suppressed_key");
            row.HasKey(key => new { key.Person, key.Kind, key.Hash });
            row.Property(key => key.Person).HasColumnName("person").HasMaxLength(200).ValueGeneratedNever();
            row.Property(key => key.Kind).HasColumnName("kind").ValueGeneratedNever();
            row.Property(key => key.Hash).HasColumnName("hash").HasMaxLength(64).ValueGeneratedNever();
            row.Property(key => key.AsksNothing).HasColumnName("asks_nothing").ValueGeneratedNever();
        });
        model.Entity<ExportRow>(row =>
        {
            row.ToTable("export_made");
            row.HasKey(export => new { export.At, export.Place });
            row.Property(export => export.At).HasColumnName("at").ValueGeneratedNever();
            row.Property(export => export.Offset).HasColumnName("utc_offset");
            row.Property(export => export.Place).HasColumnName("place").ValueGeneratedNever();
        });
    }
}
