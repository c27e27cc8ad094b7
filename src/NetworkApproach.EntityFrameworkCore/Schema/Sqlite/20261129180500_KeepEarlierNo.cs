using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace NetworkApproach.EntityFrameworkCore.Schema.Sqlite
{
    /// <inheritdoc />
    internal partial class KeepEarlierNo : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "asks_nothing",
                table: "suppressed_key",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "asks_nothing",
                table: "suppressed_key");
        }
    }
}
