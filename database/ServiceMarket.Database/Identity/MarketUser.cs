using Microsoft.AspNetCore.Identity;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Database.Identity;

/// <summary>An account: one role, bound to a division or to an organisation.</summary>
public sealed class MarketUser : IdentityUser
{
    public string DisplayName { get; set; } = "";
    public Role Role { get; set; }
    public string? Division { get; set; }
    public string? Organisation { get; set; }
    public string? WorkerId { get; set; }
    public bool IsDisabled { get; set; }

    public Actor ToActor() => new(Id, DisplayName, Role, Division, Organisation, WorkerId);
}
