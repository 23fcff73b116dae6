using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Providers;

namespace ServiceMarket.Grains.Providers;

/// <summary>Registers the organisation whose credit code is the grain's key: itself, or the bureau for it.</summary>
[CallableBy(Role.ProviderManager, Role.BureauOfficer)]
public sealed record RegisterProvider(string OperationId, Actor Actor, ProviderInput Provider) : Command(OperationId, Actor);

/// <summary>Changes its particulars.</summary>
[CallableBy(Role.ProviderManager, Role.BureauOfficer)]
public sealed record ChangeProvider(string OperationId, Actor Actor, ProviderInput Provider) : Command(OperationId, Actor);

/// <summary>The bureau confirms what somebody else has registered.</summary>
[CallableBy(Role.BureauOfficer, Role.BureauApprover)]
public sealed record VerifyProvider(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Stops new work.</summary>
[CallableBy(Role.BureauOfficer, Role.BureauApprover)]
public sealed record SuspendProvider(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Lifts a suspension.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record LiftProvider(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Excludes the organisation until the end of a day.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record BarProvider(string OperationId, Actor Actor, string Reason, DateOnly Until) : Command(OperationId, Actor);

/// <summary>Takes it back after the exclusion, to be verified anew.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record ReadmitProvider(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Files a paper of the organisation; its key is the operation id.</summary>
[CallableBy(Role.ProviderManager, Role.BureauOfficer)]
public sealed record FileQualification(
    string OperationId, Actor Actor, QualificationKind Kind, string Number, DateOnly IssuedOn, DateOnly? ExpiresOn) : Command(OperationId, Actor);

/// <summary>A paper no longer counts.</summary>
[CallableBy(Role.ProviderManager, Role.BureauOfficer)]
public sealed record WithdrawQualification(string OperationId, Actor Actor, string QualificationId) : Command(OperationId, Actor);

/// <summary>Somebody of the organisation has read the operating guide of a version.</summary>
[CallableBy(Role.ProviderManager, Role.FieldWorker)]
public sealed record AcknowledgeGuide(string OperationId, Actor Actor, string VersionId) : Command(OperationId, Actor);
