using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMarket.Database.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class OpenData : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "OpenDataReleases",
                columns: table => new
                {
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    EventId = table.Column<long>(type: "bigint", nullable: false),
                    TenderId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Ocid = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    AtUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    WrittenUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Json = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OpenDataReleases", x => x.Number);
                    table.CheckConstraint("CK_OpenDataReleases_Number", "Number > 0");
                });

            migrationBuilder.CreateIndex(
                name: "IX_OpenDataReleases_AtUtc_EventId",
                table: "OpenDataReleases",
                columns: new[] { "AtUtc", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenDataReleases_EventId",
                table: "OpenDataReleases",
                column: "EventId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OpenDataReleases_Ocid_AtUtc_EventId",
                table: "OpenDataReleases",
                columns: new[] { "Ocid", "AtUtc", "EventId" });

            migrationBuilder.CreateIndex(
                name: "IX_OpenDataReleases_TenderId",
                table: "OpenDataReleases",
                column: "TenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "OpenDataReleases");
        }
    }
}
