using ServiceMarket.Database;

namespace ServiceMarket.Grains.Commits;

/// <summary>One command on its way to disk.</summary>
/// <param name="aggregateKey">Works of one aggregate are decided strictly one after another.</param>
internal abstract class CommitWork(string aggregateKey)
{
    public string AggregateKey { get; } = aggregateKey;

    /// <summary>Decides and saves inside the open transaction. Returns false when the context can't serve the next work.</summary>
    public abstract Task<bool> DecideAndSave(MarketDbContext db, LoadedAggregate loaded, CancellationToken cancellation);

    /// <summary>The transaction is on disk: the caller may be told.</summary>
    public abstract void Acknowledge();

    /// <summary>Nothing of it is on disk, or nobody can tell: the caller repeats with the same operation id.</summary>
    public abstract void Fail(Exception cause);
}

/// <summary>The aggregate that the works of one group share, loaded once.</summary>
internal sealed class LoadedAggregate
{
    public object? Root { get; set; }
}
