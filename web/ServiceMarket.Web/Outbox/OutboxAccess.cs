using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Outbox;

/// <summary>What could not be sent concerns the running of the program: the administrator's.</summary>
public sealed class TendsOutboxAttribute() : OpenToAttribute(Role.Administrator);
