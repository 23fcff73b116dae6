using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Engines.Sqlite;

namespace ServiceMarket.Grains.Commits;

/// <summary>
/// One queue per silo. What waits is decided aggregate by aggregate and committed together, so that a flush of the disk serves many
/// commands. SQLite has one writer: all pieces share one transaction. SQL Server has many: pieces commit side by side.
/// </summary>
public sealed partial class CommitQueue : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private const int SideBySide = 16;
    private const string BeforeMany = "BeforeMany";

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
            var pieces = CommitPiece.Cut(batch);
            if (oneWriter) await CommitTogether(pieces);
            else await Parallel.ForEachAsync(pieces, new ParallelOptions { MaxDegreeOfParallelism = SideBySide }, async (piece, _) => await CommitTogether([piece]));
        }
    }

    private async Task CommitTogether(List<CommitPiece> pieces)
    {
        try
        {
            await using var connectionOwner = await databases.CreateDbContextAsync();
            // SQL Server's retries rerun the whole: every work starts from a fresh context, so a second run is as good as the first.
            await connectionOwner.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
            {
                await using var transaction = await connectionOwner.Database.BeginTransactionAsync();
                foreach (var piece in pieces)
                    if (!piece.InOneContext || !await TryInOneContext(connectionOwner, piece)) await OneByOne(connectionOwner, piece);
                await transaction.CommitAsync();
            });
            Interlocked.Increment(ref flushes);
        }
        catch (Exception cause)
        {
            CommitFailed(log, cause, pieces.Count);
            foreach (var work in pieces.SelectMany(piece => piece.Works)) work.Fail(cause);
            return;
        }

        foreach (var work in pieces.SelectMany(piece => piece.Works)) work.Acknowledge();
    }

    /// <summary>One reading, one saving for all. When anything is refused or fails nothing of it stays, and each is decided alone.</summary>
    private async Task<bool> TryInOneContext(MarketDbContext connectionOwner, CommitPiece piece)
    {
        await using var db = await ContextWithin(connectionOwner);
        var transaction = connectionOwner.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(BeforeMany);
        try
        {
            var ahead = await piece.Works[0].ReadAhead(db, piece.Works, CancellationToken.None);
            foreach (var work in piece.Works) work.DecideAmong(db, ahead);
            await db.SaveManyAsync(CancellationToken.None);
            return true;
        }
        catch (Exception cause)
        {
            // Alone, each finds out whether it was the one.
            await transaction.RollbackToSavepointAsync(BeforeMany);
            DecidedAlone(log, cause, piece.Works.Count);
            return false;
        }
    }

    /// <summary>Each work in a context of its own: it reads what the one before it wrote, and what it leaves behind ends with it.</summary>
    private async Task OneByOne(MarketDbContext connectionOwner, CommitPiece piece)
    {
        foreach (var work in piece.Works)
        {
            await using var db = await ContextWithin(connectionOwner);
            await work.DecideAndSave(db, CancellationToken.None);
        }
    }

    private async Task<MarketDbContext> ContextWithin(MarketDbContext connectionOwner)
    {
        var db = await databases.CreateDbContextAsync();
        db.OpenForWriting(Writer.Grain);
        db.Database.SetDbConnection(connectionOwner.Database.GetDbConnection());
        await db.Database.UseTransactionAsync(connectionOwner.Database.CurrentTransaction!.GetDbTransaction());
        return db;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A commit of {Pieces} pieces failed; the callers are told to ask again.")]
    private static partial void CommitFailed(ILogger logger, Exception cause, int pieces);

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Works} commands could not be decided in one context and are decided one by one.")]
    private static partial void DecidedAlone(ILogger logger, Exception cause, int works);
}
