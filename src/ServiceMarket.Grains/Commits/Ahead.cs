using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Operations;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>What was read for many commands at once: which of them are repeats, their aggregates, their facts.</summary>
internal sealed class Ahead<TAggregate, TFacts>
    where TAggregate : Aggregate
{
    private readonly Dictionary<string, TAggregate> aggregates;
    private readonly Dictionary<(string AggregateId, string OperationId), OperationRecord> operations;

    private Ahead(List<TAggregate> aggregates, List<OperationRecord> operations, TFacts facts)
    {
        this.aggregates = aggregates.ToDictionary(aggregate => aggregate.Id);
        this.operations = operations.ToDictionary(first => (first.AggregateId, first.OperationId));
        Facts = facts;
    }

    public TFacts Facts { get; }

    public static async Task<Ahead<TAggregate, TFacts>> Read(
        MarketDbContext db, Together<TAggregate, TFacts> together, IReadOnlyList<Asked> asked, CancellationToken cancellation)
    {
        var type = typeof(TAggregate).Name;
        var ids = asked.Select(one => one.AggregateId).Distinct().ToList();
        var operationIds = asked.Select(one => one.Command.OperationId).Distinct().ToList();
        // One parameter a list: a batch of another size must not be another statement to translate.
        var operations = await db.Operations.AsNoTracking()
            .Where(first => first.AggregateType == type && EF.Parameter(ids).Contains(first.AggregateId) && EF.Parameter(operationIds).Contains(first.OperationId))
            .ToListAsync(cancellation);
        var aggregates = await together.Load(db, ids, cancellation);
        return new Ahead<TAggregate, TFacts>(aggregates, operations, await together.Read(db, asked, cancellation));
    }

    public OperationRecord? FirstOf(Asked asked) => operations.GetValueOrDefault((asked.AggregateId, asked.Command.OperationId));

    public TAggregate? AggregateOf(Asked asked) => aggregates.GetValueOrDefault(asked.AggregateId);

    /// <summary>The same operation may come once more in the same batch.</summary>
    public void Remember(OperationRecord first) => operations[(first.AggregateId, first.OperationId)] = first;
}
