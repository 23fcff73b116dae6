using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using ServiceMarket.Database;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain;
using ServiceMarket.Testing;

namespace ServiceMarket.Benchmarks;

/// <summary>Where the rows of a filled table lie.</summary>
internal enum Spread
{
    /// <summary>More rows are more places: tenders of forty counties, forty visits a week in each township.</summary>
    Wide,
    /// <summary>The worst case: all tenders in one county, all visits of a year in one township of it.</summary>
    OnePlace,
}

/// <summary>A SQLite file whose tenders and visits are copies of the demo county's, so many of them and spread like this.</summary>
internal sealed class ListTables : IAsyncDisposable
{
    private const int Counties = 40;
    private const int Weeks = 25;
    private const int VisitsAWeek = 40;
    private const int WeeksOfAYear = 52;
    private static readonly DateTime FirstUtc = new(2016, 1, 4, 1, 0, 0, DateTimeKind.Utc);

    private readonly string folder = Directory.CreateTempSubdirectory("servicemarket-lists-").FullName;
    private readonly ServiceProvider services;

    private ListTables()
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("ServiceMarket:Database:ConnectionString", $"Data Source={File}")]).Build();
        services = new ServiceCollection().AddLogging().AddServiceMarketDatabase(configuration).BuildServiceProvider();
        Databases = services.GetRequiredService<IDbContextFactory<MarketDbContext>>();
    }

    public static DateOnly Today { get; } = new(2026, 11, 24);

    public static DateTime NowUtc { get; } = ChinaTime.ToUtc(Today, new TimeOnly(10, 0));

    public IDbContextFactory<MarketDbContext> Databases { get; }

    /// <summary>The number of a published tender in the middle of the table.</summary>
    public string NumberInThere { get; private set; } = "";

    private string File => Path.Combine(folder, "market.db");

    public static string Words(Spread spread) => spread == Spread.Wide ? "spread" : "in one place";

    /// <summary>The demo county itself, to be copied.</summary>
    public static async Task<ListTables> OfDemoCountyAsync()
    {
        var tables = new ListTables();
        await using var empty = await SqliteDatabase.CreateAsync();
        RawVisits.Copy(empty.Path, tables.File);
        await ActivatorUtilities.CreateInstance<DemoCounty>(tables.services).LoadAsync("Panshi-2026-demo");
        return tables;
    }

    public async Task<ListTables> FilledAsync(int rows, Spread spread)
    {
        var tables = new ListTables();
        RawVisits.Copy(File, tables.File);
        await using var connection = new SqliteConnection($"Data Source={tables.File};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync();
        BulkRows.Multiply(connection, "Tenders", "PublishedUtc IS NOT NULL", rows, (at, row) => Tender(at, spread, row));
        BulkRows.Multiply(connection, "Visits", "1 = 1", rows, (at, row) => Visit(at, spread, row));
        tables.NumberInThere = NumberOf(rows / 2);
        return tables;
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // A tender every forty minutes, in turn in each county: the many are those of eight years.
    private static void Tender(int at, Spread spread, Dictionary<string, object> row)
    {
        var published = FirstUtc.AddMinutes(40.0 * at);
        row["Id"] = $"tender-{at:D8}";
        row["Number"] = NumberOf(at);
        row["County"] = spread == Spread.OnePlace || at % Counties == 0 ? People.County : string.Create(CultureInfo.InvariantCulture, $"22{10_00 + (at % Counties)}");
        row["PublishedUtc"] = published;
        row["BidDeadlineUtc"] = published.AddDays(13);
        row["DueUtc"] = DBNull.Value;
    }

    private static void Visit(int at, Spread spread, Dictionary<string, object> row)
    {
        var (township, week) = spread == Spread.Wide ? (at / VisitsAWeek / Weeks, at / VisitsAWeek % Weeks) : (0, at % WeeksOfAYear);
        var day = VisitSpanMonday.AddDays((-7 * week) + (at % 5));
        var place = township == 0 ? People.Township : string.Create(CultureInfo.InvariantCulture, $"22{10_00 + (township / 18)}{100 + (township % 18)}");
        row["Id"] = $"visit-{at:D8}";
        row["Ordinal"] = at;
        row["Township"] = place;
        row["County"] = DivisionCode.County(place);
        row["Day"] = day;
        row["StartUtc"] = ChinaTime.ToUtc(day, new TimeOnly(8 + (at % 9), 0));
    }

    private static DateOnly VisitSpanMonday => Web.Visits.VisitSpan.WeekOf(Today).From;

    private static string NumberOf(int at) => $"吉民购〔{2016 + (at % 10)}〕{at:D7}号";
}
