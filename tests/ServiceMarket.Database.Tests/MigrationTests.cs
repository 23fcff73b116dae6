using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;
using ServiceMarket.Database.Engines.SqlServer;
using ServiceMarket.Database.Engines.Sqlite;
using ServiceMarket.Testing;

namespace ServiceMarket.Database.Tests;

public sealed class MigrationTests
{
    [Fact]
    public void TheModel_IsNotAheadOfTheMigrations_OfEitherEngine()
    {
        using var sqlite = new SqliteDesignTime().CreateDbContext([]);
        using var sqlServer = new SqlServerDesignTime().CreateDbContext([]);
        Assert.False(sqlite.Database.HasPendingModelChanges(), "database/add-migration.sh has not been run: Sqlite");
        Assert.False(sqlServer.Database.HasPendingModelChanges(), "database/add-migration.sh has not been run: SqlServer");
        Assert.Equal(Names(sqlite), Names(sqlServer));
    }

    [Fact]
    public void DeploySql_SaysWhatTheMigrationsSay()
    {
        using var db = new SqlServerDesignTime().CreateDbContext([]);
        var script = db.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);
        Assert.Equal(Lines(script), Lines(File.ReadAllText(DeploySql)));
    }

    [Fact]
    public void DeploySql_IsTransactSql()
    {
        using var reader = new StreamReader(DeploySql);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        Assert.Empty(errors.Select(error => $"{error.Line}: {error.Message}"));
    }

    private static string DeploySql => Path.Combine(Repository.Root, "database", "sqlserver", "deploy.sql");

    private static IEnumerable<string> Names(DbContext db) => db.Database.GetMigrations().Select(name => name[(name.IndexOf('_', StringComparison.Ordinal) + 1)..]);

    private static string[] Lines(string text) => text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Trim().Split('\n');
}
