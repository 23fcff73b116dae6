using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Jobs.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

/// <summary>The real host with the demo county (list in force, verified organisations, a tender of each state), money and a clock to move.</summary>
public sealed class TenderWebFixture : IAsyncLifetime
{
    public WebHost Host { get; private set; } = null!;

    public MovingClock Clock { get; } = new(SiloFixture.Today);

    /// <summary>Managers of the demo county's verified organisations.</summary>
    public static readonly IReadOnlyList<Actor> Bidders =
        [.. Enumerable.Range(0, 3).Select(n => new Actor($"t-manager{n}", $"Manager {n}", Role.ProviderManager, Organisation: DemoCast.OrganisationCodes[n]))];

    public async Task InitializeAsync()
    {
        Host = await WebHost.StartAsync(services => services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock)), demoCounty: true);
        foreach (var bidder in Bidders) await Host.AddAccountAsync(bidder);
        await OpeningKeys.GiveAsync(Host.Databases, [People.Approver, People.Supervisor, .. Bidders]);
        foreach (var year in new[] { 2026, 2027, 2028 })
            (await Host.Grains.GetGrain<IPurchaseBudgetGrain>($"{People.County}/{year}").RecordAllocation(new RecordAllocation($"more-{year}", People.Officer,
                new AllocationDocument($"more-{year}", new DateOnly(2026, 11, 20), AllocationLevel.Central, "KNJZ", 10_000_000_000)))).Require();
    }

    public async Task<Tender> Row(string id)
    {
        await using var db = await Host.Databases.CreateDbContextAsync();
        return await db.Set<Tender>().AsNoTracking().Include(t => t.Lines.OrderBy(l => l.Position)).Include(t => t.Criteria.OrderBy(c => c.Position))
            .Include(t => t.YearShares).Include(t => t.Bids).ThenInclude(b => b.Lines).AsSplitQuery().SingleAsync(t => t.Id == id);
    }

    /// <summary>The sweep that otherwise runs every minute.</summary>
    public Task Sweep() => ActivatorUtilities.CreateInstance<AdvanceTendersJob>(Host.Services).ExecuteAsync(CancellationToken.None);

    public async Task<IReadOnlyList<(string Id, TenderState State)>> All()
    {
        await using var db = await Host.Databases.CreateDbContextAsync();
        return [.. (await db.Set<Tender>().Select(t => new { t.Id, t.State }).ToListAsync()).Select(t => (t.Id, t.State))];
    }

    public async Task DisposeAsync() => await Host.DisposeAsync();
}
