using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Access;

namespace ServiceMarket.Web.Catalogue;

/// <summary>Whoever works by the list.</summary>
public sealed class ReadsCatalogueAttribute() : OpenToAttribute(
    Role.BureauOfficer, Role.BureauApprover, Role.Caseworker, Role.ProviderManager, Role.FieldWorker, Role.Auditor, Role.ProvincialSupervisor);

/// <summary>Officers write drafts.</summary>
public sealed class DraftsCatalogueAttribute() : OpenToAttribute(Role.BureauOfficer);

/// <summary>The bureau's second person puts them into force.</summary>
public sealed class PublishesCatalogueAttribute() : OpenToAttribute(Role.BureauApprover);

/// <summary>Organisations and their workers read the guide.</summary>
public sealed class AcknowledgesGuideAttribute() : OpenToAttribute(Role.ProviderManager, Role.FieldWorker);
