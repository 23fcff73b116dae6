using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Database;

/// <summary>IDbContextFactory is not covariant; this hands out the engine's context as the one everybody knows.</summary>
public sealed class AnyEngineFactory<TEngineContext>(IDbContextFactory<TEngineContext> engine) : IDbContextFactory<MarketDbContext>
    where TEngineContext : MarketDbContext
{
    public MarketDbContext CreateDbContext() => engine.CreateDbContext();

    public async Task<MarketDbContext> CreateDbContextAsync(CancellationToken cancellationToken = default) =>
        await engine.CreateDbContextAsync(cancellationToken);
}
