using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Visits;

/// <summary>The county's people their division's visits, an organisation its contracts', a worker their own.</summary>
public sealed class ReadsVisitsAttribute() : OpenToAttribute(
    Role.Caseworker, Role.BureauOfficer, Role.BureauApprover, Role.ProvincialSupervisor, Role.Auditor, Role.ProviderManager, Role.FieldWorker);

/// <summary>The caseworker names workers, moves and cancels.</summary>
public sealed class AssignsVisitsAttribute() : OpenToAttribute(Role.Caseworker);

/// <summary>The worker makes the visit and says what was done.</summary>
public sealed class MakesVisitsAttribute() : OpenToAttribute(Role.FieldWorker);

/// <summary>The caseworker verifies and corrects.</summary>
public sealed class VerifiesVisitsAttribute() : OpenToAttribute(Role.Caseworker);

/// <summary>The caseworker rejects a report, the organisation objects.</summary>
public sealed class DisputesVisitsAttribute() : OpenToAttribute(Role.Caseworker, Role.ProviderManager);

/// <summary>Somebody other than who contested decides.</summary>
public sealed class ResolvesDisputesAttribute() : OpenToAttribute(Role.Caseworker, Role.BureauOfficer);
