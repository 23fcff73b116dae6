using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection;
using ServiceMarket.Database.Providers;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Providers;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Web.Visits.Assign;

/// <summary>The organisation's workers under the rules of an assignment: the same rules stop the command.</summary>
static class Candidates
{
    private const int Most = 100;

    public static async Task<(IReadOnlyList<string> Against, IReadOnlyList<Candidate> Workers)> Of(
        MarketDbContext db, FieldCipher cipher, Visit visit, DateTime startUtc, IReadOnlyCollection<string> chosen)
    {
        // Those of the recipient's township first: of a large organisation, not everybody is shown.
        var workers = await db.Set<FieldWorker>().AsNoTracking().Where(worker => worker.ServiceProviderId == visit.ProviderId).EmployedOn(visit.Day)
            .OrderBy(worker => worker.HomeTownship == visit.Township ? 0 : 1).ThenBy(worker => worker.Id).Take(Most).ToListAsync();
        var ids = workers.ConvertAll(worker => worker.Id);
        var facts = await AssignmentQueries.Facts(db, visit, ids, startUtc, CancellationToken.None);
        var busy = await db.Set<Visit>().AsNoTracking()
            .Where(other => other.Day == visit.Day && ids.Contains(other.WorkerId!) && other.State != VisitState.Cancelled)
            .GroupBy(other => other.WorkerId!).Select(day => new { Worker = day.Key, Count = day.Count() }).ToDictionaryAsync(day => day.Worker, day => day.Count);
        var codes = workers.Select(worker => worker.HomeTownship).Distinct().ToList();
        var towns = await db.Set<Division>().AsNoTracking().Where(town => codes.Contains(town.Code))
            .ToDictionaryAsync(town => town.Code, town => Show.Name(town.NameZh, town.NameEn));
        var rules = facts.Workers.ToDictionary(worker => worker.Id, worker => AssignmentRule.OfWorker(visit, worker, facts).Select(InWords).ToList());
        return (
            [.. AssignmentRule.OfContract(visit, facts.Contract).Select(Texts.Of)],
            [.. workers.Select(worker => new Candidate(
                    worker.Id, Masking.Name(cipher.Open(worker.Name, ProviderFields.WorkerName)), Masking.Phone(cipher.Open(worker.Phone, ProviderFields.WorkerPhone)),
                    towns.GetValueOrDefault(worker.HomeTownship, worker.HomeTownship), worker.HomeTownship == visit.Township,
                    busy.GetValueOrDefault(worker.Id), rules[worker.Id], chosen.Contains(worker.Id)))
                .OrderByDescending(one => one.MayCome).ThenByDescending(one => one.IsFromHere).ThenBy(one => one.VisitsThatDay)]);
    }

    // The domain names the certificate by its key, whose text is the organisations'.
    private static string InWords(Refusal refusal) => Texts.Of(
        refusal.Code == "Visits_WorkerNotQualified"
            ? refusal with { Arguments = [.. refusal.Arguments.Select(kind => Texts.Of("Providers", $"{nameof(WorkerQualificationKind)}_{kind}"))] }
            : refusal);
}
