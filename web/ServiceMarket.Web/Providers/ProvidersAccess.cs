using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Providers;

/// <summary>The bureaus of the counties an organisation serves and those who watch them; an organisation itself.</summary>
public sealed class ReadsProvidersAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.Caseworker, Role.ProviderManager, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Particulars and papers: the organisation itself, or the bureau for it.</summary>
public sealed class RegistersProvidersAttribute() : OpenToAttribute(Role.ProviderManager, Role.BureauOfficer);

/// <summary>Who may see staff at all.</summary>
public sealed class ReadsStaffAttribute() : OpenToAttribute(Role.ProviderManager, Role.BureauOfficer, Role.BureauApprover);

/// <summary>The employer.</summary>
public sealed class EmploysAttribute() : OpenToAttribute(Role.ProviderManager);

/// <summary>The bureau decides on the standing.</summary>
public sealed class DecidesStandingAttribute() : OpenToAttribute(Role.BureauOfficer, Role.BureauApprover);
