using ServiceMarket.Database;

namespace ServiceMarket.Grains.Commits;

/// <summary>One command on its way to disk.</summary>
/// <param name="aggregateKey">Works of one aggregate are decided strictly one after another.</param>
/// <param name="together">Works with an equal value here may be decided in one context and saved in one go; null: each on its own.</param>
internal abstract class CommitWork(string aggregateKey, object? together)
{
    public string AggregateKey { get; } = aggregateKey;

    public object? Together { get; } = together;

    /// <summary>Decides and saves inside the open transaction, and remembers the answer. Never throws for what is this command's own fault.</summary>
    public abstract Task DecideAndSave(MarketDbContext db, CancellationToken cancellation);

    /// <summary>Reads for itself and the others of its kind what <see cref="DecideAmong"/> needs.</summary>
    public abstract Task<object> ReadAhead(MarketDbContext db, IReadOnlyList<CommitWork> works, CancellationToken cancellation);

    /// <summary>Decides among others in one context and leaves the saving to the queue. Whatever it throws, all of them are then decided alone.</summary>
    public abstract void DecideAmong(MarketDbContext db, object ahead);

    /// <summary>The transaction is on disk: the caller may be told.</summary>
    public abstract void Acknowledge();

    /// <summary>Nothing of it is on disk, or nobody can tell: the caller repeats with the same operation id.</summary>
    public abstract void Fail(Exception cause);
}
