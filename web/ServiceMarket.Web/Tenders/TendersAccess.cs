using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Tenders;

/// <summary>The county's bureau and those who watch it; organisations what is public.</summary>
public sealed class ReadsTendersAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.ProviderManager, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Officers draw up.</summary>
public sealed class DraftsTendersAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>The bureau's second person approves, publishes, stops, awards.</summary>
public sealed class DecidesTendersAttribute() : OpenToAttribute(Role.BureauApprover);

/// <summary>Officers examine the opened bids and enter the committee's scores.</summary>
public sealed class EvaluatesBidsAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>The bureau and those who watch it see opened bids.</summary>
public sealed class ReadsOpenedBidsAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Holders of shares of opening keys.</summary>
public sealed class JoinsOpeningsAttribute() : OpenToAttribute(Role.BureauApprover, Role.ProvincialSupervisor);

/// <summary>An organisation's manager bids for it.</summary>
public sealed class BidsAttribute() : OpenToAttribute(Role.ProviderManager);
