using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ServiceMarket.Database.Identity;

namespace ServiceMarket.Web.Identity;

/// <summary>A disabled account can't sign in, and its open sessions end with the next check of the security stamp.</summary>
public sealed class MarketSignIn(
    UserManager<MarketUser> users, IHttpContextAccessor accessor, IUserClaimsPrincipalFactory<MarketUser> claims, IOptions<IdentityOptions> options,
    ILogger<SignInManager<MarketUser>> logger, IAuthenticationSchemeProvider schemes, IUserConfirmation<MarketUser> confirmation)
    : SignInManager<MarketUser>(users, accessor, claims, options, logger, schemes, confirmation)
{
    public override async Task<bool> CanSignInAsync(MarketUser user) => !user.IsDisabled && await base.CanSignInAsync(user);
}
