using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;
using ServiceMarket.Database.Engines.SqlServer;

namespace ServiceMarket.Database.Tests;

/// <summary>What SQL Server would say to our tables, asked without a server: DacFx, and what DacFx does not see.</summary>
public sealed class SqlServerModelTests
{
    private const int LargestClusteredKey = 900;
    private const int LargestIndexKey = 1700;

    private static readonly IModel Model = Context().GetService<IDesignTimeModel>().Model;

    private static SqlServerMarketDbContext Context() => new SqlServerDesignTime().CreateDbContext([]);

    [Fact]
    public void Tables_AsSqlServerScript_AreAModelWithoutErrors()
    {
        using var db = Context();
        using var model = new TSqlModel(SqlServerVersion.Sql160, new TSqlModelOptions());
        foreach (var batch in db.Database.GenerateCreateScript().Split(["\nGO\n", "\nGO\r\n", "\r\nGO\r\n"], StringSplitOptions.RemoveEmptyEntries))
            model.AddObjects(batch);
        // SQL71502 (a name that leads nowhere) is a warning to DacFx and a failure to us.
        Assert.Empty(model.Validate().Where(said => said.MessageType == DacMessageType.Error || said.Number == 71502).Select(said => said.Message));
        Assert.True(model.GetObjects(DacQueryScopes.UserDefined, ModelSchema.Table).Count() > 20);
    }

    [Fact]
    public void EveryKeyAndIndex_IsShortEnough_AndHoldsNoUnboundedColumn()
    {
        var keys = Model.GetEntityTypes().SelectMany(type => type.GetKeys().Select(key => (
            Name: key.GetName()!, key.Properties, Most: key.IsPrimaryKey() ? LargestClusteredKey : LargestIndexKey)));
        var indexes = Model.GetEntityTypes().SelectMany(type => type.GetIndexes().Select(index => (
            Name: index.GetDatabaseName()!, index.Properties, Most: LargestIndexKey)));
        Assert.Empty(keys.Concat(indexes).Where(key => key.Properties.Sum(Bytes) > key.Most)
            .Select(key => $"{key.Name}: {key.Properties.Sum(Bytes)} bytes"));
    }

    [Fact]
    public void NoTable_IsReachedByTwoCascadingPaths()
    {
        // SQL Server refuses the table (error 1785); DacFx and SQLite say nothing.
        var cascades = Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys())
            .Where(key => key.DeleteBehavior is DeleteBehavior.Cascade or DeleteBehavior.SetNull)
            .Select(key => (From: key.PrincipalEntityType.GetTableName()!, To: key.DeclaringEntityType.GetTableName()!))
            .Where(edge => edge.From != edge.To).ToLookup(edge => edge.From, edge => edge.To);
        var twice = cascades.Select(root => root.Key)
            .SelectMany(root => Reached(root).GroupBy(table => table).Where(table => table.Count() > 1).Select(table => $"{root} -> {table.Key}"));
        Assert.Empty(twice);

        IEnumerable<string> Reached(string table) => cascades[table].SelectMany(next => Reached(next).Prepend(next));
    }

    private static int Bytes(IProperty column) => column.GetRelationalTypeMapping().StoreType switch
    {
        "int" or "date" => 4,
        "bigint" or "float" or "datetime2" or "datetimeoffset" => 8,
        "bit" or "tinyint" => 1,
        "time" => 5,
        "uniqueidentifier" => 16,
        "nvarchar(max)" or "varbinary(max)" => int.MaxValue / 64,
        var type when type.StartsWith("nvarchar(", StringComparison.Ordinal) => 2 * Length(type),
        var type when type.StartsWith("varbinary(", StringComparison.Ordinal) || type.StartsWith("varchar(", StringComparison.Ordinal) => Length(type),
        var other => throw new InvalidOperationException($"How long is {other}?"),
    };

    private static int Length(string type) =>
        int.Parse(type.Split('(', ')')[1], System.Globalization.CultureInfo.InvariantCulture);
}
