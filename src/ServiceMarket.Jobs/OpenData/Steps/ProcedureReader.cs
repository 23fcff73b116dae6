using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Audit;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Jobs.OpenData.Steps;

/// <summary>Reads a procedure and its public steps from the rows; changes nothing.</summary>
internal static class ProcedureReader
{
    /// <summary>Null where the tender is not public.</summary>
    public static async Task<Procedure?> ReadAsync(MarketDbContext db, OpenDataOptions options, string tenderId, CancellationToken cancellation)
    {
        var tender = await db.Set<Tender>().AsNoTracking().Where(t => t.Id == tenderId && t.PublishedUtc != null)
            .Include(t => t.Lines.OrderBy(line => line.Position)).Include(t => t.Bids).ThenInclude(bid => bid.Lines)
            .AsSplitQuery().SingleOrDefaultAsync(cancellation);
        if (tender is null) return null;
        var contracts = await db.Set<CareContract>().AsNoTracking().Where(c => c.TenderId == tenderId)
            .Include(c => c.Lines.OrderBy(line => line.Position)).Include(c => c.Supplements).AsSplitQuery().ToListAsync(cancellation);
        var ocid = await db.Set<OpenDataRelease>().Where(release => release.TenderId == tenderId).Select(release => release.Ocid).FirstOrDefaultAsync(cancellation);
        var county = await db.Set<Division>().Where(division => division.Code == tender.County).Select(division => division.NameZh).SingleOrDefaultAsync(cancellation);
        return new Procedure(ocid ?? options.OcidOf(tenderId), county ?? tender.County, options.BuyerCreditCodes.GetValueOrDefault(tender.County), tender,
            contracts, await StepsAsync(db, tenderId, [.. contracts.Select(contract => contract.Id)], cancellation));
    }

    private static async Task<List<PublicStep>> StepsAsync(MarketDbContext db, string tenderId, List<string> contractIds, CancellationToken cancellation)
    {
        var kinds = PublicSteps.Kinds.ToList();
        var rows = await db.Events.AsNoTracking()
            .Where(e => ((e.AggregateType == nameof(Tender) && e.AggregateId == tenderId)
                || (e.AggregateType == nameof(CareContract) && contractIds.Contains(e.AggregateId))) && kinds.Contains(e.Kind))
            .OrderBy(e => e.Id).ToListAsync(cancellation);
        return [.. rows.Select(row => new PublicStep(row.Id, row.AggregateId, row.AtUtc, EventOf(row)))];
    }

    private static DomainEvent EventOf(EventRecord row) => (DomainEvent)JsonSerializer.Deserialize(row.PayloadJson, PublicSteps.Of(row.Kind))!;
}
