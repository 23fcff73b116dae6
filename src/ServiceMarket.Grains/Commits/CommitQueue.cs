using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Database.Engines.Sqlite;

namespace ServiceMarket.Grains.Commits;

/// <summary>
/// One queue per silo. What waits is decided in order, aggregate by aggregate, and committed together, so that a flush of the disk serves many
/// commands. SQLite has one writer: all pieces share one transaction. SQL Server has many: pieces
/// of one aggregate, or of a few dozen commands of one kind, commit side by side.
/// </summary>
public sealed partial class CommitQueue : IAsyncDisposable
{
    private const int LargestBatch = 512;
    private const int SideBySide = 16;
    private const int MostTogetherSideBySide = 32;

    private readonly Channel<CommitWork> waiting = Channel.CreateUnbounded<CommitWork>(new UnboundedChannelOptions { SingleReader = true });
    private readonly IDbContextFactory<MarketDbContext> databases;
    private readonly ILogger<CommitQueue> log;
    private readonly PieceWriter writer;
    private readonly Task pump;
    private bool oneWriter;
    private long flushes;

    public CommitQueue(IDbContextFactory<MarketDbContext> databases, ILogger<CommitQueue> log)
    {
        this.databases = databases;
        this.log = log;
        writer = new PieceWriter(databases, log);
        pump = Task.Factory.StartNew(Pump, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default).Unwrap();
    }

    /// <summary>How many transactions have been committed; the benchmarks divide by it.</summary>
    public long Flushes => Interlocked.Read(ref flushes);

    /// <summary>How many commands were saved in one go with others (tests hold it above zero).</summary>
    public long SavedTogether => writer.SavedTogether;

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
            var pieces = CommitPiece.Cut(batch, oneWriter ? LargestBatch : MostTogetherSideBySide);
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
                foreach (var piece in pieces) await writer.WriteAsync(connectionOwner, piece);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A commit of {Pieces} pieces failed; the callers are told to ask again.")]
    private static partial void CommitFailed(ILogger logger, Exception cause, int pieces);
}
