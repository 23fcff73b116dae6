using ServiceMarket.Database;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>
/// For commands that come in masses: what any number of them, sent to any number of aggregates, need is read at once; then each is decided
/// and all are saved in one go (src/decisions/0002). Only for commands whose facts no other command of the same kind changes, except in the
/// aggregate itself. Equal values may share: a record with what the reading depends on.
/// </summary>
/// <typeparam name="TAggregate">The aggregate that the commands are sent to.</typeparam>
/// <typeparam name="TFacts">What the commands need to know besides their aggregates.</typeparam>
public abstract record Together<TAggregate, TFacts>
    where TAggregate : Aggregate
{
    /// <summary>Loads the aggregates tracked, whole enough for these commands.</summary>
    public abstract Task<List<TAggregate>> Load(MarketDbContext db, IReadOnlyCollection<string> ids, CancellationToken cancellation);

    /// <summary>The facts of all these commands. Rows that it loads tracked join their aggregates.</summary>
    public abstract Task<TFacts> Read(MarketDbContext db, IReadOnlyList<Asked> asked, CancellationToken cancellation);
}

/// <summary>One command and the key of the aggregate that it is sent to.</summary>
public sealed record Asked(string AggregateId, Command Command);
