using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Tests.Access;

/// <summary>Panshi's records at every stage, for forms that are offered at one stage only: each a set of route values that belong together.</summary>
static class PanshiCandidates
{
    private const int OfAState = 3;

    public static async Task<ILookup<string, Dictionary<string, string>>> ReadAsync(IDbContextFactory<MarketDbContext> databases)
    {
        await using var db = await databases.CreateDbContextAsync();
        var found = new List<Dictionary<string, string>>();
        foreach (var tender in await db.Set<Tender>().Include(t => t.Bids).AsNoTracking().ToListAsync())
            found.AddRange(tender.Bids.Select(bid => bid.Id).DefaultIfEmpty("none").Select(bid => Of("tenders", ("id", tender.Id), ("bidId", bid))));
        foreach (var contract in await db.Set<CareContract>().Include(c => c.Supplements).AsNoTracking().ToListAsync())
            found.AddRange(contract.Supplements.Select(s => s.Id).DefaultIfEmpty("none").Select(s => Of("contracts", ("id", contract.Id), ("supplementId", s))));
        foreach (var statement in await db.Set<Statement>().Include(s => s.Lines).AsNoTracking().ToListAsync())
            found.Add(Of("settlements", ("id", statement.Id), ("lineId", statement.Lines[0].Id)));
        foreach (var version in await db.Set<ServiceListVersion>().Include(v => v.Items).Include(v => v.Chapters).AsNoTracking().ToListAsync())
            found.Add(Of("catalogue", ("id", version.Id), ("itemId", version.Items[0].Id), ("chapterId", version.Chapters.Select(c => c.Id).FirstOrDefault() ?? "none")));
        foreach (var provider in await db.Set<Domain.Providers.ServiceProvider>().Include(p => p.Workers).ThenInclude(w => w.Qualifications)
            .Include(p => p.Qualifications).AsSplitQuery().AsNoTracking().ToListAsync())
            foreach (var act in new[] { "verify", "suspend", "lift", "bar", "readmit" })
                found.Add(Of("providers", ("code", provider.Id), ("act", act), ("paperId", provider.Qualifications.Select(q => q.Id).FirstOrDefault() ?? "none"),
                    ("workerId", provider.Workers.Select(w => w.Id).FirstOrDefault() ?? "none"),
                    ("id", provider.Workers.SelectMany(w => w.Qualifications).Select(q => q.Id).FirstOrDefault() ?? "none")));
        foreach (var state in Enum.GetValues<VisitState>())
            found.AddRange((await db.Set<Visit>().Where(v => v.State == state).OrderByDescending(v => v.Day).Take(OfAState).Select(v => v.Id).ToListAsync())
                .Select(id => Of("visits", ("id", id))));
        var people = db.Set<CareRecipient>().Include(r => r.Assessments).Include(r => r.Plans).AsSplitQuery().AsNoTracking();
        var chosen = await people.Where(r => r.Plans.Any(plan => plan.State == PlanState.Draft)).OrderBy(r => r.Id).Take(OfAState).ToListAsync();
        chosen.AddRange(await people.Where(r => r.Assessments.Any(a => a.State == AssessmentState.Proposed)).OrderBy(r => r.Id).Take(OfAState).ToListAsync());
        found.AddRange(chosen.Select(person => Of("recipients", ("id", person.Id), ("planId", person.Plans.Select(p => p.Id).LastOrDefault() ?? "none"),
            ("assessmentId", person.Assessments.Select(a => a.Id).LastOrDefault() ?? "none"))));
        return found.ToLookup(values => values["feature"]);
    }

    private static Dictionary<string, string> Of(string feature, params (string Name, string Value)[] values)
    {
        var own = values.ToDictionary(value => $"{feature}/{value.Name}", value => value.Value);
        own["feature"] = feature;
        return own;
    }
}
