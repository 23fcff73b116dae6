using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ServiceMarket.Database.Engines.Sqlite;

public sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteMarketDbContext>
{
    public SqliteMarketDbContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteMarketDbContext>().UseSqlite("Data Source=design-time.db").Options);
}
