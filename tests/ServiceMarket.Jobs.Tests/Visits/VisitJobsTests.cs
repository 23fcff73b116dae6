using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServiceMarket.Database.Outbox;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Commits;
using ServiceMarket.Jobs.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Jobs.Tests.Visits;

public sealed class VisitJobsTests : IAsyncLifetime
{
    private SiloFixture silo = null!;

    public async Task InitializeAsync()
    {
        silo = await SiloFixture.StartAsync();
        await GivenVisits.PlanAsync(silo.Database.Databases, 20, times: 1);
    }

    public async Task DisposeAsync() => await silo.DisposeAsync();

    [Fact]
    public async Task PlanVisits_RunAgain_WritesNothingAtAll()
    {
        await PlanAsync();
        Assert.Equal(20 * 4, await CountAsync());
        var flushes = silo.Services.GetRequiredService<CommitQueue>().Flushes;
        await PlanAsync();
        Assert.Equal(20 * 4, await CountAsync());
        Assert.Equal(flushes, silo.Services.GetRequiredService<CommitQueue>().Flushes);
    }

    [Fact]
    public async Task PlanVisits_AWeekLater_AddsTheWeekThatCameIntoSight()
    {
        await PlanAsync();
        silo.Clock.Advance(TimeSpan.FromDays(7));
        await PlanAsync();
        Assert.Equal(20 * 5, await CountAsync());
    }

    [Fact]
    public async Task Fault23_FlagOverdue_RunTwice_AnnouncesEachVisitOnce()
    {
        await PlanAsync();
        silo.Clock.Advance(Visit.Grace + TimeSpan.FromMinutes(1));
        await FlagAsync();
        await FlagAsync();
        Assert.Equal(20, await AnnouncedAsync());
    }

    [Fact]
    public async Task FlagOverdue_AfterDaysOfStandstill_MissesWhatWentBy()
    {
        await PlanAsync();
        silo.Clock.Advance(TimeSpan.FromDays(10));
        await FlagAsync();
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        Assert.Equal(40, await db.Set<Visit>().CountAsync(visit => visit.State == VisitState.Missed));
        Assert.False(await db.Set<Visit>().AnyAsync(visit => visit.State == VisitState.Planned && visit.Day < GivenVisits.Today.AddDays(10)));
    }

    private Task PlanAsync() => new PlanVisitsJob(silo.Database.Databases, silo.Grains, silo.Clock, NullLogger<PlanVisitsJob>.Instance).ExecuteAsync(default);

    private Task FlagAsync() =>
        new FlagOverdueVisitsJob(silo.Database.Databases, silo.Grains, silo.Clock, NullLogger<FlagOverdueVisitsJob>.Instance).ExecuteAsync(default);

    private async Task<int> CountAsync()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<Visit>().CountAsync();
    }

    private async Task<int> AnnouncedAsync()
    {
        await using var db = await silo.Database.Databases.CreateDbContextAsync();
        return await db.Set<OutboxMessage>().CountAsync(message => message.Kind == "visits.overdue");
    }
}
