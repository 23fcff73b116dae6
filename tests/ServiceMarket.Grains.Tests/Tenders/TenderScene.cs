using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Grains.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Grains.Tests.Tenders;

/// <summary>A silo with budgets and tenders of 100,000 yuan, each act through the grains.</summary>
internal sealed class TenderScene(SiloFixture silo) : IAsyncDisposable
{
    public static readonly DateTime Deadline = new(2026, 12, 8, 2, 0, 0, DateTimeKind.Utc);

    public SiloFixture Silo => silo;

    public static async Task<TenderScene> StartAsync() => new(await SiloFixture.StartAsync(
        configure: services => services.Replace(ServiceDescriptor.Singleton<ITenderFacts, TestTenderFacts>())));

    public static string NewOperation() => Guid.CreateVersion7().ToString("N");

    public ITenderGrain Tender(string id) => silo.Grains.GetGrain<ITenderGrain>(id);

    /// <summary>A budget whose cap is two percent of the allocation.</summary>
    public async Task Budget(int year, long allocatedFen) => (await silo.Grains.GetGrain<IPurchaseBudgetGrain>($"{People.County}/{year}")
        .RecordAllocation(new RecordAllocation(NewOperation(), People.Officer,
            new AllocationDocument($"吉财{year}", new DateOnly(2026, 11, 20), AllocationLevel.Central, "KNJZ", allocatedFen)))).Require();

    public async Task<string> Approved(params DraftYearShare[] shares)
    {
        var id = NewOperation();
        var tender = Tender(id);
        (await tender.Draft(new DraftTender(NewOperation(), People.Officer, People.County, new TenderBasics($"PS-{id}", "助浴", "每周一次")))).Require();
        (await tender.SetLines(new SetTenderLines(NewOperation(), People.Officer, [new DraftLine("bath", 1_000)]))).Require();
        (await tender.SetSchedule(new SetTenderSchedule(NewOperation(), People.Officer,
            new DraftSchedule(new(2026, 12, 1), Deadline, new(2026, 12, 15), new(2028, 12, 14))))).Require();
        (await tender.SetYearShares(new SetTenderYearShares(NewOperation(), People.Officer, shares))).Require();
        (await tender.SetCriteria(new SetTenderCriteria(NewOperation(), People.Officer,
            [new(CriterionKind.Price, "价格", new(20_00)), new(CriterionKind.Technical, "方案", new(80_00))]))).Require();
        (await tender.Approve(new ApproveTender(NewOperation(), People.Approver))).Require();
        return id;
    }

    public async Task<string> Published()
    {
        await Budget(2027, 10_000_000_00);
        var id = await Approved(new DraftYearShare(2027, 100_000_00));
        (await Tender(id).Publish(Publication(NewOperation()))).Require();
        return id;
    }

    public static PublishTender Publication(string operation) => new(operation, People.Approver, Deadline, new(2026, 12, 1));

    public static Actor Bidder(string organisation) => new($"u-{organisation}", organisation, Role.ProviderManager, Organisation: organisation);

    public async Task<BidContent> Content(string tenderId, long fen)
    {
        var tender = await Read(tenderId);
        return new BidContent([new BidPrice(tender.Lines[0].Id, fen)], [new BidProposal(tender.Criteria[1].Id, $"方案 {fen}")], "salt");
    }

    public async Task<Outcome<BidReceiptAnswer>> Bid(string tenderId, string organisation, long fen) =>
        await Tender(tenderId).SubmitBid(new SubmitBid(NewOperation(), Bidder(organisation), await Content(tenderId, fen)));

    /// <summary>The deadline's sweep and the bureau's share: bids are open.</summary>
    public async Task Open(string tenderId)
    {
        (await Advance(tenderId)).Require();
        (await Join(tenderId, People.Approver)).Require();
    }

    /// <summary>Puts in the share that lies in the tender for this person.</summary>
    public async Task<Outcome<Receipt>> Join(string tenderId, Actor person) =>
        await Tender(tenderId).JoinOpening(new JoinOpening(NewOperation(), person, await Share(tenderId, person)));

    public async Task<SecretShare> Share(string tenderId, Actor person)
    {
        await using var db = await Db();
        var held = await db.Set<KeyShare>().AsNoTracking().OnTender(tenderId).SingleAsync(share => share.UserId == person.UserId);
        return TenderSealing.OpenShare(tenderId, held, OpeningKeys.PrivateKey)!;
    }

    public Task<Outcome<Receipt>> Advance(string tenderId) => Tender(tenderId).Advance(new AdvanceTender(NewOperation(), Actor.System));

    public void MoveTo(DateTime utc) => silo.Clock.SetUtcNow(new DateTimeOffset(utc));

    public async Task<Tender> Read(string id)
    {
        await using var db = await Db();
        return await db.Set<Tender>().AsNoTracking().Include(t => t.Lines).Include(t => t.Criteria.OrderBy(c => c.Position)).Include(t => t.Bids)
            .Include(t => t.Receipts).Include(t => t.YearShares).SingleAsync(t => t.Id == id);
    }

    public async Task<(long PreEncumbered, long Encumbered)> Held(int year)
    {
        await using var db = await Db();
        var budget = await db.Set<PurchaseBudget>().AsNoTracking().SingleAsync(b => b.Id == $"{People.County}/{year}");
        return (budget.PreEncumberedFen, budget.EncumberedFen);
    }

    public Task<MarketDbContext> Db() => silo.Services.GetRequiredService<IDbContextFactory<MarketDbContext>>().CreateDbContextAsync();

    public BidReader Reader() => silo.Services.GetRequiredService<BidReader>();

    public ValueTask DisposeAsync() => silo.DisposeAsync();
}
