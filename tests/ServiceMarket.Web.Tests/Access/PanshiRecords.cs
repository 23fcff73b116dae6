using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>What stands for each route parameter (<c>feature/parameter</c>, else <c>parameter</c>): a record of Panshi that is not public.</summary>
static class PanshiRecords
{
    // Parents before children, so that the child belongs to the parent that the same address names.
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(IDbContextFactory<MarketDbContext> databases)
    {
        await using var db = await databases.CreateDbContextAsync();
        var contract = await db.Set<CareContract>().Include(c => c.Supplements).OrderByDescending(c => c.Supplements.Count).FirstAsync();
        var line = await db.Set<StatementLine>().Select(l => new { Statement = EF.Property<string>(l, "StatementId"), l.Id }).FirstAsync();
        var version = await db.Set<ServiceListVersion>().Include(v => v.Items).Include(v => v.Chapters).FirstAsync();
        var provider = await db.Set<ServiceProvider>().Include(p => p.Qualifications).SingleAsync(p => p.Id == DemoCast.OrganisationCodes[0]);
        var visit = await db.Set<Visit>().FirstAsync();
        var person = await db.Set<CareRecipient>().Include(r => r.Assessments).Include(r => r.Plans)
            .OrderByDescending(r => r.Plans.Count).ThenByDescending(r => r.Assessments.Count).FirstAsync();
        return new Dictionary<string, string>
        {
            ["county"] = DemoCast.County,
            ["year"] = "2026",
            ["code"] = provider.Id,
            ["users/id"] = DemoCast.Officer.UserId,
            ["contracts/id"] = contract.Id,
            ["contracts/supplementId"] = First(contract.Supplements.Select(s => s.Id)),
            ["settlements/id"] = line.Statement,
            ["settlements/lineId"] = line.Id,
            ["recipients/id"] = person.Id,
            ["recipients/assessmentId"] = First(person.Assessments.Select(a => a.Id)),
            ["recipients/planId"] = First(person.Plans.Select(p => p.Id)),
            ["tenders/id"] = (await db.Set<Tender>().FirstAsync(t => t.PublishedUtc == null)).Id,
            // Not published, so there is neither a bid nor a receipt.
            ["tenders/bidId"] = "none",
            ["tenders/receiptId"] = "none",
            ["visits/id"] = visit.Id,
            ["visitId"] = visit.Id,
            ["catalogue/id"] = version.Id,
            ["catalogue/chapterId"] = First(version.Chapters.Select(c => c.Id)),
            ["catalogue/itemId"] = version.Items[0].Id,
            ["providers/workerId"] = DemoCast.Workers[0].WorkerId!,
            ["providers/paperId"] = First(provider.Qualifications.Select(q => q.Id)),
            ["providers/id"] = "none",
            ["providers/act"] = "suspend",
            // Messages belong to the program, not to a county: only their absence can be told from outside.
            ["outbox/what"] = "Message",
            ["outbox/number"] = "0",
        };
    }

    private static string First(IEnumerable<string> ids) => ids.FirstOrDefault() ?? "none";
}
