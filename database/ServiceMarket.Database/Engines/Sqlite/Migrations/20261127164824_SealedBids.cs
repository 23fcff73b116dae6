using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ServiceMarket.Database.Engines.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SealedBids : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LastReceiptChain",
                table: "Tenders",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Chain",
                table: "BidReceipts",
                type: "TEXT",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "OwnCopy",
                table: "BidEnvelopes",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "KeyShares",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Holder = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    Sealed = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    JoinedUtc = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PutIn = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_KeyShares", x => x.Id);
                    table.ForeignKey(
                        name: "FK_KeyShares_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PersonalKeys",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublicKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LockedPrivateKey = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    CreatedUtc = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PersonalKeys", x => x.UserId);
                });

            migrationBuilder.CreateTable(
                name: "TenderKeys",
                columns: table => new
                {
                    TenderId = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PublicKey = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LockedPrivateKey = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TenderKeys", x => x.TenderId);
                    table.ForeignKey(
                        name: "FK_TenderKeys_Tenders_TenderId",
                        column: x => x.TenderId,
                        principalTable: "Tenders",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_KeyShares_TenderId",
                table: "KeyShares",
                column: "TenderId");

            migrationBuilder.CreateIndex(
                name: "IX_KeyShares_UserId_JoinedUtc",
                table: "KeyShares",
                columns: new[] { "UserId", "JoinedUtc" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "KeyShares");

            migrationBuilder.DropTable(
                name: "PersonalKeys");

            migrationBuilder.DropTable(
                name: "TenderKeys");

            migrationBuilder.DropColumn(
                name: "LastReceiptChain",
                table: "Tenders");

            migrationBuilder.DropColumn(
                name: "Chain",
                table: "BidReceipts");

            migrationBuilder.DropColumn(
                name: "OwnCopy",
                table: "BidEnvelopes");
        }
    }
}
