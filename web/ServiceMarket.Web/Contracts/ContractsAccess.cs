using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Contracts;

/// <summary>The county's bureau and those who watch it; an organisation its own.</summary>
public sealed class ReadsContractsAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.ProviderManager, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Officers draw up.</summary>
public sealed class DraftsContractsAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>The bureau's second person and the organisation sign.</summary>
public sealed class SignsContractsAttribute() : OpenToAttribute(Role.BureauApprover, Role.ProviderManager);

/// <summary>The bureau's second person stops, ends, approves.</summary>
public sealed class ApprovesContractsAttribute() : OpenToAttribute(Role.BureauApprover);

/// <summary>The organisation agrees or declines.</summary>
public sealed class ActsForOrganisationAttribute() : OpenToAttribute(Role.ProviderManager);
