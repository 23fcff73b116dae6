using ServiceMarket.Database;
using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Commits;

/// <summary>A command that may be decided among others of its kind, and alone when one of them gets in the way.</summary>
internal sealed class MassCommandWork<TAggregate, TFacts, T>(
    string aggregateKey,
    Asked asked,
    Together<TAggregate, TFacts> together,
    Func<MarketDbContext, CancellationToken, Task<Outcome<T>>> alone,
    Func<MarketDbContext, Ahead<TAggregate, TFacts>, Outcome<T>> among)
    : CommandWork<T>(aggregateKey, alone), IMassWork
    where TAggregate : Aggregate
{
    public object Together => together;

    public Asked Asked => asked;

    public async Task<object> ReadAhead(MarketDbContext db, IEnumerable<IMassWork> works, CancellationToken cancellation) =>
        await Ahead<TAggregate, TFacts>.Read(db, together, [.. works.Select(work => work.Asked)], cancellation);

    public void DecideAmong(MarketDbContext db, object ahead) => Remember(among(db, (Ahead<TAggregate, TFacts>)ahead));
}
