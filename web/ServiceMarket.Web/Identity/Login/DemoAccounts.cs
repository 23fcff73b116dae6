using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Identity.Login;

/// <summary>In Development the login page lists the demo county's accounts, so that a newcomer can click one. Never in production.</summary>
public sealed class DemoAccounts(IDbContextFactory<MarketDbContext> databases, IConfiguration configuration, IHostEnvironment environment)
{
    public const string PasswordKey = "ServiceMarket:Demo:Password";
    private const int Most = 40;

    public string? Password => environment.IsDevelopment() && configuration[PasswordKey] is { Length: > 0 } password ? password : null;

    public async Task<IReadOnlyList<DemoAccount>> ListAsync(CancellationToken cancellation)
    {
        if (Password is null) return [];
        await using var db = await databases.CreateDbContextAsync(cancellation);
        return await db.Users.AsNoTracking().Where(user => !user.IsDisabled).OrderBy(user => user.Role).ThenBy(user => user.UserName).Take(Most)
            .Select(user => new DemoAccount(user.UserName!, user.DisplayName, user.Role)).ToListAsync(cancellation);
    }
}

public sealed record DemoAccount(string UserName, string DisplayName, Role Role);

public sealed record LoginPage(LoginForm Form, IReadOnlyList<DemoAccount> Accounts, string? Password);
