using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMarket.Database.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class IndexedLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visits_County_Day",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_ProviderId_Day",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_Township_Day",
                table: "Visits");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_County_Day_StartUtc_Id",
                table: "Visits",
                columns: new[] { "County", "Day", "StartUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ProviderId_Day_StartUtc_Id",
                table: "Visits",
                columns: new[] { "ProviderId", "Day", "StartUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Township_Day_StartUtc_Id",
                table: "Visits",
                columns: new[] { "Township", "Day", "StartUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_County_PublishedUtc_Id",
                table: "Tenders",
                columns: new[] { "County", "PublishedUtc", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_Number_Id",
                table: "Tenders",
                columns: new[] { "Number", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Tenders_PublishedUtc_Id",
                table: "Tenders",
                columns: new[] { "PublishedUtc", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Visits_County_Day_StartUtc_Id",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_ProviderId_Day_StartUtc_Id",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_Township_Day_StartUtc_Id",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_County_PublishedUtc_Id",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_Number_Id",
                table: "Tenders");

            migrationBuilder.DropIndex(
                name: "IX_Tenders_PublishedUtc_Id",
                table: "Tenders");

            migrationBuilder.CreateIndex(
                name: "IX_Visits_County_Day",
                table: "Visits",
                columns: new[] { "County", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_ProviderId_Day",
                table: "Visits",
                columns: new[] { "ProviderId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Township_Day",
                table: "Visits",
                columns: new[] { "Township", "Day" });
        }
    }
}
