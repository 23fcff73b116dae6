using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Funds;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Testing;

namespace ServiceMarket.Database.Tests.ReferenceData;

public sealed class ReferenceDataLoaderTests : IAsyncLifetime
{
    private SqliteDatabase database = null!;

    public async Task InitializeAsync() => database = await SqliteDatabase.CreateAsync();

    public async Task DisposeAsync() => await database.DisposeAsync();

    [Fact]
    public async Task Load_BringsTheProvince()
    {
        await Load();
        await using var db = await database.Databases.CreateDbContextAsync();
        var divisions = await db.Set<Division>().AsNoTracking().ToListAsync();

        Assert.Equal(1154, divisions.Count(d => !d.IsPlatformCode));
        Assert.Equal(60, divisions.Count(d => d.Level == DivisionLevel.County && !d.IsPlatformCode));
        Assert.All(divisions, d => Assert.True(DivisionCode.IsWellFormed(d.Code)));
        var codes = divisions.Select(d => d.Code).ToHashSet();
        Assert.All(divisions.Where(d => d.Level != DivisionLevel.Province), d => Assert.Contains(d.ParentCode!, codes));
        Assert.All(divisions.Where(d => d.Level == DivisionLevel.Township), d => Assert.Equal(d.ParentCode, DivisionCode.County(d.Code)));
        var changbai = Assert.Single(divisions, d => d is { IsPlatformCode: true, Level: DivisionLevel.County });
        Assert.True(DivisionCode.Contains("220000", changbai.Code));
        Assert.DoesNotContain(divisions, d => d.Code != changbai.Code && d.Level == DivisionLevel.County && DivisionCode.Contains(d.Code, changbai.Code));
        Assert.Equal(18, await db.TownshipsOf("220284").CountAsync());
        Assert.Equal(200, (await db.Set<PurchaseRate>().SingleAsync()).BasisPoints);
    }

    [Fact]
    public async Task Load_Again_ChangesNothing()
    {
        await Load();
        Assert.Equal(0, await Load());
    }

    [Fact]
    public async Task Load_LeavesWhatAnAdministratorCorrected()
    {
        await Load();
        await using (var db = await database.Databases.CreateDbContextAsync())
        {
            db.OpenForWriting(Writer.Seeder);
            (await db.Set<FundLine>().SingleAsync(l => l.Code == "KNJZ-LL")).CountsInBase = false;
            await db.SaveChangesAsync();
        }

        await Load();
        await using var read = await database.Databases.CreateDbContextAsync();
        Assert.False((await read.Set<FundLine>().SingleAsync(l => l.Code == "KNJZ-LL")).CountsInBase);
    }

    [Fact]
    public async Task Load_WhenTheTableHasAnEstimateAndTheFileTheNotice_TheNoticeWins()
    {
        await Load();
        var notice = Notice(new DateOnly(2027, 1, 1), working: false).Concat(Notice(new DateOnly(2027, 1, 9), working: true)).ToList();
        await using var db = await database.Databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Seeder);
        await ReferenceDataLoader.ReplaceProvisionalYears(db, notice, default);
        await db.SaveChangesAsync();

        var calendar = await db.WorkingDaysAsync();
        Assert.False(calendar.IsProvisional(2027));
        Assert.True(calendar.IsWorkingDay(new DateOnly(2027, 1, 9)));
        Assert.True(calendar.IsWorkingDay(new DateOnly(2027, 9, 15)));
        await ReferenceDataLoader.ReplaceProvisionalYears(db, [.. Notice(new DateOnly(2027, 1, 8), working: false)], default);
        Assert.False(db.ChangeTracker.HasChanges());
    }

    [Theory]
    [InlineData("2026-02-13", 1, "2026-02-14")] // a Saturday worked for the Spring Festival
    [InlineData("2026-02-14", 1, "2026-02-24")] // nine days off
    [InlineData("2026-09-30", 5, "2026-10-13")] // Thursday, Friday, the make-up Saturday, Monday, Tuesday
    [InlineData("2026-12-31", 1, "2027-01-04")]
    [InlineData("2026-11-24", 10, "2026-12-08")]
    public async Task WorkingDays_FollowTheNotice(string start, int days, string end)
    {
        await Load();
        await using var db = await database.Databases.CreateDbContextAsync();
        Assert.Equal(DateOnly.Parse(end, null), (await db.WorkingDaysAsync()).AddWorkingDays(DateOnly.Parse(start, null), days));
    }

    [Fact]
    public async Task WorkingDays_SayWhichYearsAreEstimatedAndRefuseTheRest()
    {
        await Load();
        await using var db = await database.Databases.CreateDbContextAsync();
        var calendar = await db.WorkingDaysAsync();
        Assert.False(calendar.IsProvisional(2026));
        Assert.True(calendar.IsProvisional(2027));
        Assert.Equal("2028", Assert.Single(Assert.Throws<RefusedException>(() => calendar.NextWorkingDay(new DateOnly(2027, 12, 31))).Refusal.Arguments));
    }

    private Task<int> Load() => new ReferenceDataLoader(database.Databases).LoadAsync();

    private static IEnumerable<WorkingDayRow> Notice(DateOnly day, bool working) =>
        [new() { Day = day, IsWorkingDay = working, NameZh = "示例", NameEn = "Sample", Source = "test", IsProvisional = false }];
}
