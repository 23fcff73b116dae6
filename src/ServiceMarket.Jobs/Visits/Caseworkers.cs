using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Jobs.Visits;

/// <summary>Who is told about a township: its own caseworkers and those of the whole county.</summary>
static class Caseworkers
{
    public static Task<List<string?>> AddressesAsync(MarketDbContext db, string township, CancellationToken cancellation)
    {
        var county = DivisionCode.County(township);
        return db.Set<MarketUser>().AsNoTracking()
            .Where(user => user.Role == Role.Caseworker && !user.IsDisabled && (user.Division == township || user.Division == county))
            .Select(user => user.Email).ToListAsync(cancellation);
    }
}
