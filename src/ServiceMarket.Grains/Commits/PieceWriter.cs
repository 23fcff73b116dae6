using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using ServiceMarket.Database;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>Decides and saves the works of a piece inside the open transaction: many in one context where they may, else each in its own.</summary>
internal sealed partial class PieceWriter(IDbContextFactory<MarketDbContext> databases, ILogger log)
{
    private const string BeforeMany = "BeforeMany";
    private const int Fewest = 8;
    private long savedTogether;

    /// <summary>How many commands were saved in one go with others.</summary>
    public long SavedTogether => Interlocked.Read(ref savedTogether);

    /// <summary>
    /// In order. A work that is refused among others is decided alone after those before it; the next reading is for half as many, so that
    /// a budget at its cap, where most are refused, costs little more than deciding each alone.
    /// </summary>
    public async Task WriteAsync(MarketDbContext connectionOwner, CommitPiece piece)
    {
        if (!piece.InOneContext)
        {
            await OneByOne(connectionOwner, piece.Works);
            return;
        }

        var atOnce = piece.Works.Count;
        for (var start = 0; start < piece.Works.Count;)
        {
            var part = piece.Works.Skip(start).Take(atOnce).ToList();
            var (saved, refusedAt) = await TryInOneContext(connectionOwner, part);
            if (!saved && refusedAt is { } at)
            {
                var front = part[..at];
                if (front.Count > 0 && !(await TryInOneContext(connectionOwner, front)).Saved) await OneByOne(connectionOwner, front);
                part = part[..(at + 1)];
                await OneByOne(connectionOwner, [part[^1]]);
            }
            else if (!saved) await OneByOne(connectionOwner, part);
            start += part.Count;
            atOnce = saved ? atOnce * 2 : Math.Max(Fewest, atOnce / 2);
        }
    }

    /// <summary>One reading, one saving for all; when anything is refused or fails nothing of it stays.</summary>
    private async Task<(bool Saved, int? RefusedAt)> TryInOneContext(MarketDbContext connectionOwner, List<CommitWork> works)
    {
        await using var db = await ContextWithin(connectionOwner);
        var transaction = connectionOwner.Database.CurrentTransaction!;
        await transaction.CreateSavepointAsync(BeforeMany);
        var at = 0;
        try
        {
            var mass = works.ConvertAll(work => (IMassWork)work);
            var ahead = await mass[0].ReadAhead(db, mass, CancellationToken.None);
            for (; at < mass.Count; at++) mass[at].DecideAmong(db, ahead);
            await db.SaveManyAsync(CancellationToken.None);
            Interlocked.Add(ref savedTogether, works.Count);
            return (true, null);
        }
        catch (Exception cause)
        {
            await TakeBack(transaction, cause);
            if (cause is RefusedException) return (false, at);
            // A constraint or another writer may be the reason; anything else is a fault of ours that deciding alone only hides.
            if (cause is DbUpdateException) DecidedAlone(log, cause, works.Count);
            else CouldNotShare(log, cause, works.Count);
            return (false, null);
        }
    }

    // Where the engine has given up the whole transaction there is nothing to go back to: the first cause tells whether it may be tried again.
    private static async Task TakeBack(IDbContextTransaction transaction, Exception cause)
    {
        try
        {
            await transaction.RollbackToSavepointAsync(BeforeMany);
        }
        catch (Exception) when (cause is not RefusedException)
        {
            ExceptionDispatchInfo.Throw(cause);
        }
    }

    /// <summary>Each work in a context of its own: it reads what the one before it wrote, and what it leaves behind ends with it.</summary>
    private async Task OneByOne(MarketDbContext connectionOwner, IEnumerable<CommitWork> works)
    {
        foreach (var work in works)
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

    [LoggerMessage(Level = LogLevel.Information, Message = "{Works} commands could not be saved in one go and are decided one by one.")]
    private static partial void DecidedAlone(ILogger logger, Exception cause, int works);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Works} commands could not be decided in one context.")]
    private static partial void CouldNotShare(ILogger logger, Exception cause, int works);
}
