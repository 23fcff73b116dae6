using Microsoft.EntityFrameworkCore;

namespace ServiceMarket.Database.Engines.SqlServer;

/// <summary>Production.</summary>
public sealed class SqlServerMarketDbContext(DbContextOptions<SqlServerMarketDbContext> options) : MarketDbContext(options);
