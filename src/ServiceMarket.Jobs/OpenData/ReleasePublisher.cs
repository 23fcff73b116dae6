using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using ServiceMarket.Database;
using ServiceMarket.Database.OpenData;
using ServiceMarket.Jobs.OpenData.Ocds;
using ServiceMarket.Jobs.OpenData.Steps;

namespace ServiceMarket.Jobs.OpenData;

/// <summary>
/// Writes the releases that a procedure lacks, in the order of its steps. Asked for one step it also writes those before it that were missed, so
/// the same call serves the outbox, a message that comes twice, and procedures from before there was open data.
/// </summary>
public sealed class ReleasePublisher(IDbContextFactory<MarketDbContext> databases, ReleaseLog log, IOptions<OpenDataOptions> options)
{
    /// <summary>How many were written.</summary>
    public async Task<int> PublishAsync(string tenderId, CancellationToken cancellation)
    {
        Procedure? procedure;
        HashSet<long> published;
        await using (var db = await databases.CreateDbContextAsync(cancellation))
        {
            procedure = await ProcedureReader.ReadAsync(db, options.Value, tenderId, cancellation);
            if (procedure is null) return 0;
            published = await db.Set<OpenDataRelease>().Where(release => release.TenderId == tenderId).Select(release => release.EventId).ToHashSetAsync(cancellation);
        }

        var written = 0;
        foreach (var step in procedure.Steps.Where(step => !published.Contains(step.EventId)))
        {
            if (StepRelease.Of(procedure, step) is not { } release) continue;
            var isNew = await log.AppendAsync(
                new NewRelease(step.EventId, tenderId, procedure.Ocid, step.Happened.GetType().Name, step.AtUtc, OcdsJson.Write(release)), cancellation);
            if (isNew) written++;
        }

        return written;
    }
}
