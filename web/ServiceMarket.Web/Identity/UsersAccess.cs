using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Identity;

/// <summary>Accounts are the administrator's, inside the administrator's own division.</summary>
public sealed class ManagesUsersAttribute() : OpenToAttribute(Role.Administrator);

/// <summary>Those who open bids, and those who hand them in.</summary>
public sealed class OwnsKeyAttribute() : OpenToAttribute(Role.BureauApprover, Role.ProvincialSupervisor, Role.ProviderManager);
