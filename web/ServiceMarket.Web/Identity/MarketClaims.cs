using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ServiceMarket.Database.Identity;

namespace ServiceMarket.Web.Identity;

/// <summary>What the sign-in cookie says of a person: enough to make an Actor without a query.</summary>
public sealed class MarketClaims(UserManager<MarketUser> users, IOptions<IdentityOptions> options)
    : UserClaimsPrincipalFactory<MarketUser>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(MarketUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        identity.AddClaim(new Claim(SignedIn.DisplayNameClaim, user.DisplayName));
        if (user.Division is { } division) identity.AddClaim(new Claim(SignedIn.DivisionClaim, division));
        if (user.Organisation is { } organisation) identity.AddClaim(new Claim(SignedIn.OrganisationClaim, organisation));
        if (user.WorkerId is { } worker) identity.AddClaim(new Claim(SignedIn.WorkerClaim, worker));
        return identity;
    }
}
