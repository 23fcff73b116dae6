using System.Security.Claims;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web;

/// <summary>The signed-in person as the domain knows it.</summary>
public static class SignedIn
{
    public const string DivisionClaim = "division";
    public const string OrganisationClaim = "organisation";
    public const string WorkerClaim = "worker";
    public const string DisplayNameClaim = "display_name";

    private static readonly Actor Nobody = new("", "", Role.None);

    public static Actor ToActor(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id && Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role)
            ? new Actor(id, user.FindFirstValue(DisplayNameClaim) ?? id, role, user.FindFirstValue(DivisionClaim),
                user.FindFirstValue(OrganisationClaim), user.FindFirstValue(WorkerClaim))
            : Nobody;
}
