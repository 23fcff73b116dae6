using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using ServiceMarket.Database;
using ServiceMarket.Database.Identity;
using ServiceMarket.Web.Identity;

namespace ServiceMarket.Web.Hosting;

/// <summary>Accounts, cookies, lockout. Nobody enters anything without signing in, unless a page says otherwise.</summary>
public static class SignInSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddDataProtection().SetApplicationName("ServiceMarket").PersistKeysToDbContext<MarketDbContext>();
        services.AddIdentityCore<MarketUser>(options =>
            {
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Password.RequiredLength = 10;
                options.User.RequireUniqueEmail = false;
            })
            .AddEntityFrameworkStores<MarketDbContext>()
            .AddSignInManager<MarketSignIn>()
            .AddClaimsPrincipalFactory<MarketClaims>()
            .AddErrorDescriber<IdentitySentences>()
            .AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = TimeSpan.FromMinutes(1));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(options =>
        {
            options.LoginPath = "/account/login";
            options.Cookie.Name = "servicemarket";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.ExpireTimeSpan = TimeSpan.FromHours(10);
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        return services;
    }
}
