using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Operations;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Database.Tests.Engines;

/// <summary>A row must be the same, to the storage class of each value, whether EF Core or a prepared statement wrote it.</summary>
public sealed class PreparedWritesTests
{
    private static readonly DateTime Now = new DateTime(2026, 11, 24, 2, 3, 4, DateTimeKind.Utc).AddTicks(1_234_567);

    [Fact]
    public async Task SaveMany_WritesTheRowsThatSaveChangesWrites()
    {
        await using var one = await SqliteDatabase.CreateAsync();
        await using var many = await SqliteDatabase.CreateAsync();
        foreach (var database in new[] { one, many }) await GivenVisits.PlanAsync(database.Databases, 2);
        await ChangeAsync(one, db => db.SaveChangesAsync());
        await ChangeAsync(many, db => db.SaveManyAsync(CancellationToken.None));
        foreach (var table in new[] { "PurchaseBudgets", "BudgetLines", "LedgerEntries", "Allocations", "Visits", "CareRecipients", "Events", "Operations", "OutboxMessages", "PendingSteps" })
        {
            var expected = await RowsAsync(one, table);
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await RowsAsync(many, table));
        }
    }

    [Fact]
    public async Task SaveMany_OfARowThatAnotherChanged_IsRefused()
    {
        await using var database = await SqliteDatabase.CreateAsync();
        var people = await GivenVisits.PlanAsync(database.Databases, 1);
        await using var db = await database.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Grain);
        var person = await db.Set<CareRecipient>().SingleAsync(row => row.Id == people[0]);
        person.TakeRecorded();
        await using (var other = await database.Databases.CreateDbContextAsync())
            await other.Set<CareRecipient>().ExecuteUpdateAsync(row => row.SetProperty(p => p.Version, p => p.Version + 1));
        await using var transaction = await db.Database.BeginTransactionAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveManyAsync(CancellationToken.None));
    }

    [Fact]
    public async Task SaveMany_ByAStranger_IsRefused()
    {
        await using var database = await SqliteDatabase.CreateAsync();
        await using var db = await database.Databases.CreateDbContextAsync();
        db.Add(PurchaseBudget.Open("220284/2026", 200));
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveManyAsync(CancellationToken.None));
    }

    private static async Task ChangeAsync(SqliteDatabase database, Func<MarketDbContext, Task> save)
    {
        await using (var opening = await database.Databases.CreateDbContextAsync())
        {
            opening.OpenForWriting(Writer.Seeder);
            opening.Add(PurchaseBudget.Open("220284/2026", 200));
            await opening.SaveChangesAsync();
        }

        await using var db = await database.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Grain);
        var budget = await db.Set<PurchaseBudget>().SingleAsync();
        var context = new LedgerContext("operation", "u-1", Now);
        budget.RecordAllocation("a-1", new AllocationDocument("吉财社〔2026〕1号 '\"%", new DateOnly(2026, 3, 1), AllocationLevel.Central, "KNJZ", 50_000_00), true, false, context);
        budget.PreEncumber("tender/1", 1_01, context);
        budget.TakeRecorded();
        foreach (var person in await db.Set<CareRecipient>().Include(row => row.Plans).ThenInclude(plan => plan.Lines).ToListAsync())
        {
            var terms = person.Plans.SelectMany(plan => plan.Lines).Select(line => line.ContractLineId).Distinct()
                .ToDictionary(line => line, line => new ServiceTerms(line, 30, 1, true, new DateOnly(2026, 1, 1), new DateOnly(2027, 12, 31)));
            Assert.True(person.PlanVisits(terms, new HashSet<VisitKey>(), _ => false, Now) > 0);
            person.TakeRecorded();
        }

        db.Events.Add(new EventRecord
        {
            AggregateType = "T",
            AggregateId = "1",
            AggregateVersion = 7,
            Kind = "K",
            PayloadJson = "{\"中\":\"文\"}",
            ActorId = "u",
            ActorName = "王",
            OperationId = "o",
            AtUtc = Now,
        });
        db.Operations.Add(new OperationRecord { AggregateType = "T", AggregateId = "1", OperationId = "o", BodyHash = "h", AnswerJson = "null", Version = 7, AtUtc = Now });
        db.OutboxMessages.Add(new OutboxMessage { Kind = "K", PayloadJson = "{}", OccurredUtc = Now, NotBeforeUtc = Now.AddSeconds(1) });
        db.PendingSteps.Add(new PendingStep { AggregateType = "T", AggregateId = "1", Kind = "K", OperationId = "o", PayloadJson = "{}", ActorJson = "{}", OpenedUtc = Now });
        await using var transaction = await db.Database.BeginTransactionAsync();
        await save(db);
        Assert.Equal(0, await db.SaveChangesAsync());
        await transaction.CommitAsync();
    }

    /// <summary>Every value with its storage class, rows in order of their content; random keys of visits left out.</summary>
    private static async Task<List<string>> RowsAsync(SqliteDatabase database, string table)
    {
        await using var connection = new SqliteConnection(database.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(at => table != "Visits" || reader.GetName(at) != "Id").ToList();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(string.Join('|', columns.Select(at => $"{reader.GetName(at)}={reader.GetValue(at)} ({reader.GetValue(at).GetType().Name})")));
        return [.. rows.Order(StringComparer.Ordinal)];
    }
}
