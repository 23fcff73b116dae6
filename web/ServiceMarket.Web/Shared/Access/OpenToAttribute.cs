using Microsoft.AspNetCore.Authorization;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Shared.Access;

/// <summary>
/// Which roles may enter a controller or an action. Every controller bears one (a test sees to that). A folder names its own once:
/// <c>sealed class ReadsFundsAttribute() : OpenToAttribute(Role.BureauOfficer, …);</c>. What of a county they see is a matter of the query.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class OpenToAttribute : AuthorizeAttribute
{
    public OpenToAttribute(params Role[] roles)
    {
        Roles = string.Join(',', roles);
        OpenRoles = roles;
    }

    public IReadOnlyList<Role> OpenRoles { get; }
}

/// <summary>Every signed-in person, whatever the role.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute : AuthorizeAttribute;
