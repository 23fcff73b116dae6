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
    : CommandWork<T>(aggregateKey, together, alone), IAsked
    where TAggregate : Aggregate
{
    public Asked Asked => asked;

    public override async Task<object> ReadAhead(MarketDbContext db, IReadOnlyList<CommitWork> works, CancellationToken cancellation) =>
        await Ahead<TAggregate, TFacts>.Read(db, together, [.. works.Cast<IAsked>().Select(work => work.Asked)], cancellation);

    public override void DecideAmong(MarketDbContext db, object ahead) => Remember(among(db, (Ahead<TAggregate, TFacts>)ahead));
}

/// <summary>The commands of a kind may answer with different types; what they ask is all that reading ahead needs.</summary>
internal interface IAsked
{
    Asked Asked { get; }
}
