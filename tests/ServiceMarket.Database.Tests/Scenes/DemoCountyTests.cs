using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.Funds;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;
using FieldWorker = ServiceMarket.Domain.Providers.FieldWorker;

namespace ServiceMarket.Database.Tests.Scenes;

public sealed class DemoCountyTests : IAsyncLifetime
{
    private SqliteDatabase database = null!;

    public async Task InitializeAsync() => database = await SqliteDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Load_IntoAnEmptyDatabase_TellsTheWholeCountyAndOnlyOnce()
    {
        Assert.True(await LoadAsync(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)));
        Assert.False(await LoadAsync(new DateTimeOffset(2026, 11, 24, 3, 0, 0, TimeSpan.Zero)));

        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.Equal(4, await db.Set<Domain.Providers.ServiceProvider>().CountAsync());
        Assert.Equal(12, await db.Set<FieldWorker>().CountAsync());
        Assert.Equal(200, await db.Set<CareRecipient>().CountAsync());
        Assert.All(await db.Set<Domain.Providers.ServiceProvider>().Select(p => p.Id).ToListAsync(), code => Assert.True(CreditCode.IsValid(code)));
        Assert.True(await db.Set<Allocation>().AnyAsync(a => a.AmountFen < 0 && a.Counts));
        Assert.Equal(Enum.GetValues<TenderState>().Order(), (await db.Set<Tender>().Select(t => t.State).Distinct().ToListAsync()).Order());
        Assert.Equal(Enum.GetValues<ContractState>().Order(), (await db.Set<CareContract>().Select(c => c.State).Distinct().ToListAsync()).Order());
        var visits = await db.Set<Visit>().GroupBy(v => v.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        Assert.All(Enum.GetValues<VisitState>().Except([VisitState.InProgress]), state => Assert.True(visits.ContainsKey(state), $"no visit is {state}"));
        Assert.Contains(await db.Set<Statement>().Select(s => s.State).ToListAsync(), state => state == StatementState.Paid);
        Assert.True(await db.Set<EventRecord>().CountAsync() > 5_000);
    }

    [Theory]
    [InlineData("2026-11-24T02:00:00Z")]
    [InlineData("2026-12-31T15:59:00Z")]
    [InlineData("2027-01-01T00:30:00Z")]
    [InlineData("2027-02-28T16:10:00Z")]
    [InlineData("2027-05-01T01:00:00Z")]
    [InlineData("2027-10-02T09:00:00Z")]
    public async Task Load_OnAnyDay_LeavesLedgersThatVerify(string now)
    {
        Assert.True(await LoadAsync(DateTimeOffset.Parse(now, null)));
        var (budgets, breaks) = await new LedgerVerifier(database.Databases.CreateDbContext).VerifyAsync();
        Assert.Empty(breaks);
        Assert.True(budgets > 0);
        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.All(await db.Set<PurchaseBudget>().ToListAsync(), budget => Assert.False(budget.IsFrozen));
        var latest = await db.Set<EventRecord>().MaxAsync(e => e.AtUtc);
        Assert.True(latest <= DateTimeOffset.Parse(now, null).UtcDateTime);
    }

    [Fact]
    public async Task Load_OnTheSameDay_TellsTheSameStory()
    {
        var now = new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
        var stories = new List<IReadOnlyList<string>>();
        await using var other = await SqliteDatabase.CreateAsync();
        foreach (var one in new[] { database, other })
        {
            Assert.True(await LoadAsync(now, one));
            stories.Add(await TellAsync(one));
        }

        Assert.True(stories[0].Count > 1_000);
        Assert.Equal(stories[0], stories[1]);
    }

    [Fact]
    public async Task Load_NumbersPassTheirChecksAndOpenAgain()
    {
        await LoadAsync(new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero));
        await using var db = await database.Databases.CreateDbContextAsync();
        await using var services = Services(TimeProvider.System, database);
        var cipher = services.GetRequiredService<FieldCipher>();
        foreach (var person in await db.Set<CareRecipient>().AsNoTracking().ToListAsync())
        {
            var number = cipher.Open(person.IdNumber, Recipients.RecipientFields.Of(PersonalField.IdNumber));
            var id = ResidentId.Parse(number, new DateOnly(2026, 11, 24));
            Assert.Equal((person.BornOn, person.Sex), (id.BornOn, id.Sex));
            Assert.Contains("示例", cipher.Open(person.Name, Recipients.RecipientFields.Of(PersonalField.Name)), StringComparison.Ordinal);
        }
    }

    /// <summary>What a visitor sees of it, and the chains of the ledgers, which cover every movement of money.</summary>
    private static async Task<IReadOnlyList<string>> TellAsync(SqliteDatabase one)
    {
        await using var db = await one.Databases.CreateDbContextAsync();
        var told = new List<string>();
        told.AddRange(from b in await db.Set<PurchaseBudget>().AsNoTracking().ToListAsync() select $"{b.Id} {b.CapFen} {b.LastHash}");
        told.AddRange(from p in await db.Set<CareRecipient>().AsNoTracking().ToListAsync()
                      select $"{p.Id} {p.Township} {p.Category} {p.VulnerableType} {p.BornOn} {p.SelfCareGrade} {p.Status}");
        told.AddRange(from t in await db.Set<Tender>().AsNoTracking().ToListAsync() select $"{t.Id} {t.Number} {t.State} {t.CeilingFen} {t.BidDeadlineUtc:O}");
        told.AddRange(from v in await db.Set<Visit>().AsNoTracking().ToListAsync() select $"{v.RecipientId} {v.StartUtc:O} {v.State} {v.WorkerId}");
        told.AddRange(from s in await db.Set<Statement>().AsNoTracking().ToListAsync() select $"{s.Id} {s.ContractId} {s.Year} {s.Month} {s.State}");
        return [.. told.Order(StringComparer.Ordinal)];
    }

    private async Task<bool> LoadAsync(DateTimeOffset now, SqliteDatabase? into = null)
    {
        await using var services = Services(new FakeTimeProvider(now), into ?? database);
        return await ActivatorUtilities.CreateInstance<DemoCounty>(services).LoadAsync("Test-password-2026");
    }

    private static Microsoft.Extensions.DependencyInjection.ServiceProvider Services(TimeProvider clock, SqliteDatabase database)
    {
        var services = new ServiceCollection();
        services.AddSingleton(clock);
        services.AddLogging();
        services.AddServiceMarketDatabase(database.Configuration);
        return services.BuildServiceProvider();
    }
}
