using ServiceMarket.Database;

namespace ServiceMarket.Grains.Commits;

/// <summary>One command on its way to disk.</summary>
/// <param name="aggregateKey">Works of one aggregate are decided strictly one after another.</param>
internal abstract class CommitWork(string aggregateKey)
{
    public string AggregateKey { get; } = aggregateKey;

    /// <summary>Decides and saves inside the open transaction, and remembers the answer. Never throws for what is this command's own fault.</summary>
    public abstract Task DecideAndSave(MarketDbContext db, CancellationToken cancellation);

    /// <summary>The transaction is on disk: the caller may be told.</summary>
    public abstract void Acknowledge();

    /// <summary>Nothing of it is on disk, or nobody can tell: the caller repeats with the same operation id.</summary>
    public abstract void Fail(Exception cause);
}
