namespace ServiceMarket.Database.Visits;

/// <summary>Days off by the State Council's notices. A year without rows has none: care is planned all the same.</summary>
public static class PublicHolidays
{
    public static Task<HashSet<DateOnly>> Between(MarketDbContext db, DateOnly from, DateOnly until, CancellationToken cancellation) =>
        Task.FromResult(new HashSet<DateOnly>());
}
