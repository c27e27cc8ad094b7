using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkApproach.EntityFrameworkCore.Schema.Sqlite
{
    /// <inheritdoc />
    internal partial class KeepContactBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "contact_book",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<long>(type: "INTEGER", nullable: false),
                    mark = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_book", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "contact_source",
                columns: table => new
                {
                    id = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_source", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "export_made",
                columns: table => new
                {
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    place = table.Column<string>(type: "TEXT", nullable: false),
                    utc_offset = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_export_made", x => new { x.at, x.place });
                });

            migrationBuilder.CreateTable(
                name: "identity_verdict",
                columns: table => new
                {
                    one = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    other = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_identity_verdict", x => new { x.one, x.other, x.at });
                });

            migrationBuilder.CreateTable(
                name: "suppressed_key",
                columns: table => new
                {
                    person = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_suppressed_key", x => new { x.person, x.kind, x.hash });
                });

            migrationBuilder.CreateTable(
                name: "contact_statement",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contact_statement", x => new { x.source, x.contact });
                    table.ForeignKey(
                        name: "FK_contact_statement_contact_source_source",
                        column: x => x.source,
                        principalTable: "contact_source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tie_statement",
                columns: table => new
                {
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    knows = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    known = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    line = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tie_statement", x => new { x.source, x.knows, x.known });
                    table.ForeignKey(
                        name: "FK_tie_statement_contact_source_source",
                        column: x => x.source,
                        principalTable: "contact_source",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "contact_book");

            migrationBuilder.DropTable(
                name: "contact_statement");

            migrationBuilder.DropTable(
                name: "export_made");

            migrationBuilder.DropTable(
                name: "identity_verdict");

            migrationBuilder.DropTable(
                name: "suppressed_key");

            migrationBuilder.DropTable(
                name: "tie_statement");

            migrationBuilder.DropTable(
                name: "contact_source");
        }
    }
}
