using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using ServiceMarket.Database.Engines.Sqlite;
using ServiceMarket.Database.Engines.SqlServer;
using ServiceMarket.Database.Funds;

namespace ServiceMarket.Database.Tests;

public sealed class ModelTests
{
    public static TheoryData<string> Engines => ["Sqlite", "SqlServer"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void TheModel_BuildsTables_OnBothEngines(string engine)
    {
        using MarketDbContext db = engine == "Sqlite" ? new SqliteDesignTime().CreateDbContext([]) : new SqlServerDesignTime().CreateDbContext([]);
        Assert.Contains("PurchaseBudgets", db.Database.GenerateCreateScript(), StringComparison.Ordinal);
    }

    /// <summary>Texts of any length: nobody searches or sorts by them.</summary>
    private static readonly string[] LongOnPurpose =
        ["EventRecord.PayloadJson", "BidEnvelope.Sealed", "BidEnvelope.OwnCopy", "ServiceRecord.Note", "GuideChapter.Text", "OpenDataRelease.Json"];

    [Fact]
    public void EveryText_HasALength_OrIsLongOnPurpose()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var unbounded = db.Model.GetEntityTypes()
            .Where(type => type.ClrType.Namespace?.StartsWith("ServiceMarket.", StringComparison.Ordinal) == true && type.ClrType.Name != "MarketUser")
            .SelectMany(type => type.GetProperties().Where(p => p.GetColumnType() == "nvarchar(max)").Select(p => $"{type.ClrType.Name}.{p.Name}"));
        Assert.Empty(unbounded.Except(LongOnPurpose));
    }

    [Fact]
    public void TheLedgersOwnModel_HasTheColumnsOfTheWholeOne()
    {
        using var whole = new SqlServerDesignTime().CreateDbContext([]);
        using var ledger = new LedgerDbContext(new DbContextOptionsBuilder<LedgerDbContext>().UseSqlServer().Options);
        Assert.Equal(4, ledger.Model.GetEntityTypes().Count());
        foreach (var rows in ledger.Model.GetEntityTypes())
            Assert.Equal(Columns(whole.Model.FindEntityType(rows.ClrType)!), Columns(rows));

        static IEnumerable<string> Columns(IEntityType rows) =>
            rows.GetProperties().Select(column => $"{rows.GetTableName()}.{column.GetColumnName()} {column.GetColumnType()}").Order();
    }
}
