using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Jobs.Mail;

namespace ServiceMarket.Jobs.Visits;

/// <summary>Who is told about a township: its own caseworkers and those of the whole county.</summary>
static class Caseworkers
{
    public static Task<List<string?>> AddressesAsync(MarketDbContext db, string township, CancellationToken cancellation)
    {
        var county = DivisionCode.County(township);
        return db.AddressesOfAsync(user => user.Role == Role.Caseworker && (user.Division == township || user.Division == county), cancellation);
    }
}
