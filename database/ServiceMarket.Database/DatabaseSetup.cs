using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using ServiceMarket.Database.Engines.Sqlite;
using ServiceMarket.Database.Engines.SqlServer;
using ServiceMarket.Database.Funds;
using ServiceMarket.Database.Protection;

namespace ServiceMarket.Database;

public static class DatabaseSetup
{
    /// <summary>Registers the context factory for the configured engine. Everybody reads through <c>IDbContextFactory&lt;MarketDbContext&gt;</c>.</summary>
    public static IServiceCollection AddServiceMarketDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<DatabaseOptions>(configuration.GetSection(DatabaseOptions.Section));
        services.TryAddSingleton(TimeProvider.System);
        var engine = configuration.GetSection(DatabaseOptions.Section).Get<DatabaseOptions>()?.Engine ?? Engine.Sqlite;
        if (engine == Engine.SqlServer)
        {
            services.AddDbContextFactory<SqlServerMarketDbContext>(UseSqlServer);
            services.AddDbContextFactory<LedgerDbContext>(UseSqlServer);
            services.AddSingleton<IDbContextFactory<MarketDbContext>, AnyEngineFactory<SqlServerMarketDbContext>>();
        }
        else
        {
            services.AddSingleton<SqlitePragmas>();
            services.AddDbContextFactory<SqliteMarketDbContext>(UseSqlite);
            services.AddDbContextFactory<LedgerDbContext>(UseSqlite);
            services.AddSingleton<IDbContextFactory<MarketDbContext>, AnyEngineFactory<SqliteMarketDbContext>>();
        }

        services.AddSingleton(provider => new LedgerVerifier(provider.GetRequiredService<IDbContextFactory<LedgerDbContext>>().CreateDbContext));
        // Identity's stores and Data Protection ask for a scoped context; they write accounts and keys, nothing else.
        services.AddScoped(provider =>
        {
            var db = provider.GetRequiredService<IDbContextFactory<MarketDbContext>>().CreateDbContext();
            db.OpenForWriting(Writer.Identity);
            return db;
        });
        return services.AddServiceMarketProtection(configuration);
    }

    private static void UseSqlServer(IServiceProvider provider, DbContextOptionsBuilder options) => options.UseSqlServer(
        provider.GetRequiredService<IOptions<DatabaseOptions>>().Value.ConnectionString, server => server.EnableRetryOnFailure());

    private static void UseSqlite(IServiceProvider provider, DbContextOptionsBuilder options) => options
        .UseSqlite(SqliteAddress(provider.GetRequiredService<IOptions<DatabaseOptions>>().Value))
        .AddInterceptors(provider.GetRequiredService<SqlitePragmas>());

    private static string SqliteAddress(DatabaseOptions options) =>
        options.ConnectionString.Length > 0 ? options.ConnectionString : $"Data Source={Path.Combine(AppContext.BaseDirectory, "servicemarket.db")}";
}
