using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkApproach.EntityFrameworkCore.Schema.Sqlite
{
    /// <inheritdoc />
    internal partial class CreateApproaches : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "approach",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    seeker = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approach", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approach_event",
                columns: table => new
                {
                    approach = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    position = table.Column<long>(type: "INTEGER", nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approach_event", x => new { x.approach, x.position });
                    table.ForeignKey(
                        name: "FK_approach_event_approach_approach",
                        column: x => x.approach,
                        principalTable: "approach",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_approach_seeker",
                table: "approach",
                column: "seeker");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approach_event");

            migrationBuilder.DropTable(
                name: "approach");
        }
    }
}
