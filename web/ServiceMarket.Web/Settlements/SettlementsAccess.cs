using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Settlements;

/// <summary>The county's bureau and those who watch it; an organisation its own.</summary>
public sealed class ReadsStatementsAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.ProviderManager, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Officers draw up and answer.</summary>
public sealed class DraftsStatementsAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>The organisation confirms or disputes.</summary>
public sealed class ConfirmsStatementsAttribute() : OpenToAttribute(Role.ProviderManager);

/// <summary>The bureau's second person pays.</summary>
public sealed class PaysStatementsAttribute() : OpenToAttribute(Role.BureauApprover);

/// <summary>Either of the bureau may withdraw.</summary>
public sealed class CancelsStatementsAttribute() : OpenToAttribute(Role.BureauOfficer, Role.BureauApprover);
