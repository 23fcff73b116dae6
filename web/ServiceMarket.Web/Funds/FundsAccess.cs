using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Funds;

/// <summary>Everyone who answers for the money may read it.</summary>
public sealed class ReadsFundsAttribute() : OpenToAttribute(Role.BureauOfficer, Role.BureauApprover, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Documents are recorded by the bureau's officer.</summary>
public sealed class RecordsFundsAttribute() : OpenToAttribute(Role.BureauOfficer);
