namespace ServiceMarket.Domain.Providers;

/// <summary>An organisation gave its particulars.</summary>
public sealed record ProviderRegistered(string Name, LegalForm LegalForm, bool ByBureau) : DomainEvent;

/// <summary>It changed them. What was changed about contact persons is not kept here.</summary>
public sealed record ProviderChanged(string NameBefore, string NameAfter, IReadOnlyList<string> ItemCodes, IReadOnlyList<string> Counties) : DomainEvent;

/// <summary>The bureau confirmed the particulars.</summary>
public sealed record ProviderVerified : DomainEvent;

/// <summary>The bureau stopped new work.</summary>
public sealed record ProviderSuspended(string Reason) : DomainEvent;

/// <summary>The bureau lifted the suspension.</summary>
public sealed record ProviderLifted(string Reason) : DomainEvent;

/// <summary>The organisation is excluded.</summary>
public sealed record ProviderBarred(string Reason, DateOnly Until) : DomainEvent;

/// <summary>The exclusion is over; it has to be verified anew.</summary>
public sealed record ProviderReadmitted : DomainEvent;

/// <summary>A paper was filed.</summary>
public sealed record QualificationFiled(string QualificationId, QualificationKind Kind, string Number, DateOnly? ExpiresOn) : DomainEvent;

/// <summary>A paper was withdrawn.</summary>
public sealed record QualificationWithdrawn(string QualificationId, QualificationKind Kind, DateOnly On) : DomainEvent;

/// <summary>A worker was hired.</summary>
public sealed record WorkerHired(string WorkerId, DateOnly EmployedFrom) : DomainEvent;

/// <summary>A worker's phone or home township changed; which of them and how is not kept here.</summary>
public sealed record WorkerChanged(string WorkerId) : DomainEvent;

/// <summary>A worker left. Why is not kept here.</summary>
public sealed record WorkerLeft(string WorkerId, DateOnly LastDay) : DomainEvent;

/// <summary>The register was queried and came back clear.</summary>
public sealed record WorkerRecordChecked(string WorkerId, DateOnly CheckedOn) : DomainEvent;

/// <summary>A worker's certificate was filed.</summary>
public sealed record WorkerQualificationFiled(string WorkerId, WorkerQualificationKind Kind, DateOnly? ExpiresOn) : DomainEvent;

/// <summary>A worker's certificate was taken off the file.</summary>
public sealed record WorkerQualificationRemoved(string WorkerId, string QualificationId) : DomainEvent;

/// <summary>Somebody acknowledged the operating guide.</summary>
public sealed record GuideAcknowledged(string VersionId, string? WorkerId) : DomainEvent;

/// <summary>Somebody was shown a sealed field of a worker.</summary>
public sealed record WorkerFieldRevealed(string WorkerId, WorkerField Field) : DomainEvent;
