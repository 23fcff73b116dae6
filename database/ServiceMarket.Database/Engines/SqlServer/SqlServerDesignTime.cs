using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ServiceMarket.Database.Engines.SqlServer;

/// <summary>Migrations and scripts are made without a server; the address is never opened.</summary>
public sealed class SqlServerDesignTime : IDesignTimeDbContextFactory<SqlServerMarketDbContext>
{
    public SqlServerMarketDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqlServerMarketDbContext>().UseSqlServer("Server=design-time;Database=ServiceMarket").Options);
}
