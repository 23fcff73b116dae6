namespace ServiceMarket.Domain.Settlements;

/// <summary>A statement was drawn up.</summary>
public sealed record StatementDrafted(string StatementId, int Year, int Month, int Visits, long GrossFen) : DomainEvent;

/// <summary>A deduction was set or taken off.</summary>
public sealed record DeductionSet(string StatementId, string LineId, long DeductionFen, string? Reason) : DomainEvent;

/// <summary>The organisation confirmed the statement.</summary>
public sealed record StatementConfirmed(string StatementId, long NetFen) : DomainEvent;

/// <summary>The organisation contests lines.</summary>
public sealed record StatementDisputed(string StatementId, IReadOnlyList<string> LineIds) : DomainEvent;

/// <summary>The officer answered; the organisation is to look again.</summary>
public sealed record StatementResubmitted(string StatementId, long NetFen) : DomainEvent;

/// <summary>The statement was withdrawn; its visits are free.</summary>
public sealed record StatementCancelled(string StatementId, int Visits, string Reason) : DomainEvent;

/// <summary>Approved; the year's budget is asked to post it.</summary>
public sealed record PaymentRequested(string StatementId, int Year, long NetFen) : DomainEvent;

/// <summary>The budget said no.</summary>
public sealed record PaymentDropped(string StatementId, string RefusalCode) : DomainEvent;

/// <summary>Posted to the year's budget.</summary>
public sealed record StatementPaid(string StatementId, int Year, long NetFen, int Visits) : DomainEvent;
