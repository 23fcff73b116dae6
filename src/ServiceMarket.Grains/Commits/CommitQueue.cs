using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Engines.Sqlite;

namespace ServiceMarket.Grains.Commits;

/// <summary>
/// One queue per silo. What waits is decided aggregate by aggregate and committed together, so that a flush of the disk serves many
/// commands. SQLite has one writer: all groups share one transaction. SQL Server has many: groups commit side by side.
/// </summary>
public sealed class CommitQueue : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private const int SideBySide = 16;

    private readonly Channel<CommitWork> waiting = Channel.CreateUnbounded<CommitWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IDbContextFactory<MarketDbContext> databases;
    private readonly ILogger<CommitQueue> log;
    private readonly Task pump;
    private bool oneWriter;
    private long flushes;

    public CommitQueue(IDbContextFactory<MarketDbContext> databases, ILogger<CommitQueue> log)
    {
        this.databases = databases;
        this.log = log;
        pump = Task.Factory.StartNew(Pump, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>How many transactions have been committed; the benchmarks divide by it.</summary>
    public long Flushes => Interlocked.Read(ref flushes);

    internal void Enqueue(CommitWork work)
    {
        if (!waiting.Writer.TryWrite(work)) work.Fail(new OperationCanceledException("The silo is stopping."));
    }

    /// <summary>Stops taking, finishes what waits.</summary>
    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await pump;
    }

    private async Task Pump()
    {
        await using (var probe = await databases.CreateDbContextAsync()) oneWriter = probe is SqliteMarketDbContext;
        var batch = new List<CommitWork>(LargestBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            batch.Clear();
            while (batch.Count < LargestBatch && waiting.Reader.TryRead(out var work)) batch.Add(work);
            var groups = batch.GroupBy(work => work.AggregateKey).Select(group => group.ToList()).ToList();
            if (oneWriter) await CommitTogether(groups);
            else await Parallel.ForEachAsync(groups, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (group, _) => await CommitTogether([group]));
        }
    }

    private async Task CommitTogether(List<List<CommitWork>> groups)
    {
        try
        {
            await using var connectionOwner = await databases.CreateDbContextAsync();
            // SQL Server's retries rerun the whole: every work starts from a fresh context, so a second run is as good as the first.
            await connectionOwner.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await connectionOwner.Database.BeginTransactionAsync();
                foreach (var group in groups) await DecideGroup(connectionOwner, group);
                await transaction.CommitAsync();
            });
            Interlocked.Increment(ref flushes);
        }
        catch (Exception cause)
        {
            log.LogError(cause, "A commit of {Groups} aggregates failed; the callers are told to ask again.", groups.Count);
            foreach (var work in groups.SelectMany(group => group)) work.Fail(cause);
            return;
        }

        foreach (var work in groups.SelectMany(group => group)) work.Acknowledge();
    }

    /// <summary>Each work in a context of its own: it reads what the one before it wrote, and what it leaves behind ends with it.</summary>
    private async Task DecideGroup(MarketDbContext connectionOwner, List<CommitWork> group)
    {
        var connection = connectionOwner.Database.GetDbConnection();
        var transaction = connectionOwner.Database.CurrentTransaction!.GetDbTransaction();
        foreach (var work in group)
        {
            await using var db = await databases.CreateDbContextAsync();
            db.OpenForWriting(Writer.Grain);
            db.Database.SetDbConnection(connection);
            await db.Database.UseTransactionAsync(transaction);
            await work.DecideAndSave(db, CancellationToken.None);
        }
    }
}
