using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;

namespace ServiceMarket.Jobs.Mail;

static class MailAddresses
{
    /// <summary>Addresses of the accounts that are in use; null for one without an address.</summary>
    public static Task<List<string?>> AddressesOfAsync(this MarketDbContext db, Expression<Func<MarketUser, bool>> who, CancellationToken cancellation) =>
        db.Users.AsNoTracking().Where(user => !user.IsDisabled).Where(who).Select(user => user.Email).ToListAsync(cancellation);
}
