using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMarket.Database.Engines.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PriceReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PriceReviews",
                columns: table => new
                {
                    BidId = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Triggers = table.Column<int>(type: "int", nullable: false),
                    AskedUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ExplainUntilUtc = table.Column<DateTime>(type: "datetime2", nullable: false),
                    Explanation = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ExplainedUtc = table.Column<DateTime>(type: "datetime2", nullable: true),
                    IsProven = table.Column<bool>(type: "bit", nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    DecidedUtc = table.Column<DateTime>(type: "datetime2", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PriceReviews", x => x.BidId);
                    table.ForeignKey(
                        name: "FK_PriceReviews_Bids_BidId",
                        column: x => x.BidId,
                        principalTable: "Bids",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PriceReviews");
        }
    }
}
