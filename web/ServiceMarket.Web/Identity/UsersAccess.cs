using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Identity;

/// <summary>Accounts are the administrator's, inside the administrator's own division.</summary>
public sealed class ManagesUsersAttribute() : OpenToAttribute(Role.Administrator);
