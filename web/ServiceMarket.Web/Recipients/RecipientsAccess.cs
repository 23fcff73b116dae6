using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Recipients;

/// <summary>Those whose work is with persons, each in their own division; names stay masked until one is revealed.</summary>
public sealed class ReadsRecipientsAttribute() : OpenToAttribute(Role.Caseworker, Role.BureauOfficer, Role.BureauApprover, Role.ProvincialSupervisor);

/// <summary>Those who keep the register.</summary>
public sealed class KeepsRecipientsAttribute() : OpenToAttribute(Role.Caseworker, Role.BureauOfficer);

/// <summary>The caseworker plans; somebody else approves.</summary>
public sealed class PlansCareAttribute() : OpenToAttribute(Role.Caseworker);

/// <summary>The bureau's officer decides on plans.</summary>
public sealed class DecidesPlansAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>Those who may see a field in clear, on the record.</summary>
public sealed class RevealsFieldsAttribute() : OpenToAttribute(Role.Caseworker, Role.BureauOfficer, Role.BureauApprover);
