using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using ServiceMarket.Database;
using ServiceMarket.Database.Clustering;

namespace ServiceMarket.Grains.Clustering;

/// <summary>
/// Orleans' membership in two tables of ours, on both engines: the version row and the silo rows, each with an etag, changed together in one
/// transaction. Orleans' own ADO.NET provider comes without its SQL scripts.
/// </summary>
public sealed class DatabaseMembershipTable(IDbContextFactory<MarketDbContext> databases, IOptions<ClusterOptions> cluster) : IMembershipTable
{
    private string ClusterId => cluster.Value.ClusterId;

    /// <summary>Makes the version row; the tables come with the migrations.</summary>
    public async Task InitializeMembershipTable(bool tryInitTableVersion)
    {
        if (!tryInitTableVersion) return;
        await using var db = await OpenAsync();
        if (await db.Set<ClusterVersion>().AnyAsync(version => version.ClusterId == ClusterId)) return;
        db.Add(new ClusterVersion { ClusterId = ClusterId, Version = 0, ETag = SiloRow.NewETag() });
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException)
        {
            // Another silo that starts at the same moment made it: that is as good; anything else is not.
            await using var again = await databases.CreateDbContextAsync();
            if (!await again.Set<ClusterVersion>().AnyAsync(version => version.ClusterId == ClusterId)) throw;
        }
    }

    /// <summary>Forgets a cluster.</summary>
    public async Task DeleteMembershipTableEntries(string clusterId)
    {
        await using var db = await databases.CreateDbContextAsync();
        await db.Set<ClusterSilo>().Where(silo => silo.ClusterId == clusterId).ExecuteDeleteAsync();
        await db.Set<ClusterVersion>().Where(version => version.ClusterId == clusterId).ExecuteDeleteAsync();
    }

    /// <summary>Forgets silos that are dead and have not been heard of since.</summary>
    public async Task CleanupDefunctSiloEntries(DateTimeOffset beforeDate)
    {
        var before = beforeDate.UtcDateTime;
        await using var db = await databases.CreateDbContextAsync();
        await db.Set<ClusterSilo>()
            .Where(silo => silo.ClusterId == ClusterId && silo.Status == nameof(SiloStatus.Dead) && silo.AliveUtc < before)
            .ExecuteDeleteAsync();
    }

    /// <summary>One silo with the version it belongs to.</summary>
    public Task<MembershipTableData> ReadRow(SiloAddress key)
    {
        var address = key.ToParsableString();
        return ReadAsync(silos => silos.Where(silo => silo.Address == address));
    }

    /// <summary>All silos with the version they belong to.</summary>
    public Task<MembershipTableData> ReadAll() => ReadAsync(silos => silos);

    /// <summary>A new silo and the next version, or false if the version moved on or the silo is known.</summary>
    public async Task<bool> InsertRow(MembershipEntry entry, TableVersion tableVersion)
    {
        await using var db = await OpenAsync();
        if (!await StepAsync(db, tableVersion)) return false;
        var address = entry.SiloAddress.ToParsableString();
        if (await db.Set<ClusterSilo>().AnyAsync(silo => silo.ClusterId == ClusterId && silo.Address == address)) return false;
        var row = new ClusterSilo { ClusterId = ClusterId, Address = address, ETag = "", Status = "" };
        SiloRow.Write(entry, row);
        db.Add(row);
        return await SaveAsync(db);
    }

    /// <summary>A silo's new row and the next version, or false if either has moved on.</summary>
    public async Task<bool> UpdateRow(MembershipEntry entry, string etag, TableVersion tableVersion)
    {
        await using var db = await OpenAsync();
        if (!await StepAsync(db, tableVersion)) return false;
        var address = entry.SiloAddress.ToParsableString();
        var row = await db.Set<ClusterSilo>().SingleOrDefaultAsync(silo => silo.ClusterId == ClusterId && silo.Address == address);
        if (row is null || row.ETag != etag) return false;
        SiloRow.Write(entry, row);
        return await SaveAsync(db);
    }

    /// <summary>The one write that changes neither version nor etag.</summary>
    public async Task UpdateIAmAlive(MembershipEntry entry)
    {
        var address = entry.SiloAddress.ToParsableString();
        var alive = DateTime.SpecifyKind(entry.IAmAliveTime, DateTimeKind.Utc);
        await using var db = await databases.CreateDbContextAsync();
        await db.Set<ClusterSilo>().Where(silo => silo.ClusterId == ClusterId && silo.Address == address)
            .ExecuteUpdateAsync(set => set.SetProperty(silo => silo.AliveUtc, alive));
    }

    private async Task<MarketDbContext> OpenAsync()
    {
        var db = await databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Clustering);
        return db;
    }

    private async Task<bool> StepAsync(MarketDbContext db, TableVersion next)
    {
        var version = await db.Set<ClusterVersion>().SingleOrDefaultAsync(row => row.ClusterId == ClusterId);
        if (version is null || version.ETag != next.VersionEtag) return false;
        version.Version = next.Version;
        version.ETag = SiloRow.NewETag();
        return true;
    }

    private async Task<bool> SaveAsync(MarketDbContext db)
    {
        var entry = db.ChangeTracker.Entries<ClusterSilo>().Single();
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
        catch (DbUpdateException) when (entry.State == EntityState.Added)
        {
            await using var again = await databases.CreateDbContextAsync();
            if (!await again.Set<ClusterSilo>().AnyAsync(silo => silo.ClusterId == ClusterId && silo.Address == entry.Entity.Address)) throw;
            return false;
        }
    }

    // No snapshot isolation is asked of either engine: a read counts when the version was the same before and after it.
    private async Task<MembershipTableData> ReadAsync(Func<IQueryable<ClusterSilo>, IQueryable<ClusterSilo>> which)
    {
        while (true)
        {
            await using var db = await databases.CreateDbContextAsync();
            var versions = db.Set<ClusterVersion>().AsNoTracking().Where(version => version.ClusterId == ClusterId);
            var before = await versions.SingleAsync();
            var silos = await which(db.Set<ClusterSilo>().AsNoTracking().Where(silo => silo.ClusterId == ClusterId)).ToListAsync();
            var after = await versions.SingleAsync();
            if (before.ETag == after.ETag)
                return new MembershipTableData([.. silos.Select(SiloRow.Read)], new TableVersion(after.Version, after.ETag));
        }
    }
}
