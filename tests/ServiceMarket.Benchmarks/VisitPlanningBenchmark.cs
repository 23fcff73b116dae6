using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Commits;
using ServiceMarket.Jobs.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Benchmarks;

/// <summary>
/// Four weeks of visits for many recipients through the job, its grains and the commit queue, beside a raw bulk insert of the same rows
/// (prepared statement, one transaction, same table with all its indexes) in a copy of the same file. Interleaved, with the ratio a round.
/// </summary>
internal static class VisitPlanningBenchmark
{
    public static async Task<int> RunAsync(int rounds, int recipients)
    {
        Console.WriteLine("| round | recipients | rows | planned rows/s | raw rows/s | share of raw | cpu s planned | cpu s raw | flushes | again (nothing to do) s |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|---|");
        var shares = new List<double>();
        await RoundAsync(0, recipients / 4); // Warm: shown, not counted. The compiler takes more of a cold round than the planning.
        for (var round = 1; round <= rounds; round++) shares.Add(await RoundAsync(round, recipients));
        shares.Sort();
        Console.WriteLine(FormattableString.Invariant($"share of raw: median {shares[shares.Count / 2]:F2} [{shares[0]:F2}-{shares[^1]:F2}], wanted 0.33"));
        return shares[shares.Count / 2] >= 1.0 / 3 ? 0 : 1;
    }

    private static async Task<double> RoundAsync(int round, int recipients)
    {
        await using var silo = await SiloFixture.StartAsync();
        await SeedAsync(silo, recipients);
        var empty = Path.Combine(Path.GetDirectoryName(silo.Database.Path)!, "raw.db");
        RawVisits.Copy(silo.Database.Path, empty);
        var commits = silo.Services.GetRequiredService<CommitQueue>();
        var job = new PlanVisitsJob(silo.Database.Databases, silo.Grains, silo.Clock, NullLogger<PlanVisitsJob>.Instance);
        var flushes = commits.Flushes;
        var spent = Environment.CpuUsage.TotalTime;
        var clock = Stopwatch.StartNew();
        await job.ExecuteAsync(default);
        var planned = clock.Elapsed.TotalSeconds;
        var plannedCpu = Environment.CpuUsage.TotalTime - spent;
        flushes = commits.Flushes - flushes;
        int rows;
        await using (var db = await silo.Database.Databases.CreateDbContextAsync()) rows = await db.Set<Visit>().CountAsync();
        clock.Restart();
        await job.ExecuteAsync(default);
        var again = clock.Elapsed.TotalSeconds;
        var raw = RawVisits.Insert(silo.Database.Path, empty);
        if (raw.Rows != rows || rows != recipients * 4) throw new InvalidOperationException($"{rows} planned, {raw.Rows} copied");
        var share = rows / planned / (rows / raw.Seconds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {round} | {recipients} | {rows} | {rows / planned:F0} | {rows / raw.Seconds:F0} | {share:F2} | {plannedCpu.TotalSeconds:F2} | {raw.CpuSeconds:F2} | {flushes} | {again:F1} |"));
        return share;
    }

    private static async Task SeedAsync(SiloFixture silo, int recipients)
    {
        await GivenVisits.PlanAsync(silo.Database.Databases, 0);
        foreach (var chunk in Enumerable.Range(1, recipients).Chunk(500))
        {
            await using var db = await silo.Database.Databases.CreateDbContextAsync();
            db.OpenForWriting(Database.Writer.Seeder);
            db.AddRange(chunk.Select(number => GivenVisits.Recipient($"r-{number:D6}", 1, GivenPerson.Text)));
            await db.SaveChangesAsync();
        }
    }
}
