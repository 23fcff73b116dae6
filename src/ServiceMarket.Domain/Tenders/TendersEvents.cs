namespace ServiceMarket.Domain.Tenders;

public sealed record TenderDrafted(string County, string Number) : DomainEvent;

public sealed record TenderDraftChanged(DraftTask Task, long CeilingFen) : DomainEvent;

public sealed record TenderApproved(long CeilingFen) : DomainEvent;

public sealed record TenderReturnedToDraft(string Reason) : DomainEvent;

public sealed record PublicationRequested(DateTime BidDeadlineUtc, DateOnly DocumentsUntil) : DomainEvent;

public sealed record PublicationDropped(string RefusalCode) : DomainEvent;

public sealed record TenderPublished(DateTime BidDeadlineUtc, long CeilingFen) : DomainEvent;

/// <summary>A bid was handed in, replaced or withdrawn, or came too late. Says nothing of what it holds.</summary>
public sealed record BidReceived(string ReceiptId, string ProviderId, int Number, BidAct Act, bool IsAccepted, string Hash) : DomainEvent;

/// <summary>A holder has put its share in.</summary>
/// <param name="Holder">On whose behalf.</param>
/// <param name="UserId">The account; null: the platform.</param>
public sealed record OpeningJoined(ShareHolder Holder, string? UserId) : DomainEvent;

public sealed record BidsOpened(int Valid, int Invalid) : DomainEvent;

public sealed record BidRejected(string BidId, string Reason) : DomainEvent;

public sealed record EvaluationStarted(int ValidBids) : DomainEvent;

/// <summary>An abnormally low price has to be explained.</summary>
public sealed record PriceReviewAsked(string BidId, string ProviderId, PriceTriggers Triggers) : DomainEvent;

public sealed record PriceExplained(string BidId) : DomainEvent;

public sealed record PriceReviewDecided(string BidId, bool IsProven, string Reason) : DomainEvent;

public sealed record BidScored(string BidId, int Criteria) : DomainEvent;

public sealed record BidsRanked(int Bids, string FirstBidId) : DomainEvent;

public sealed record TenderAwarded(string BidId, string ProviderId, long PriceFen, DateOnly NoticeUntil) : DomainEvent;

public sealed record AwardConfirmed(string BidId, string ProviderId) : DomainEvent;

public sealed record AwardDeclined(string BidId, string ProviderId, string Reason) : DomainEvent;

public sealed record TenderContracted(string ContractId) : DomainEvent;

public sealed record TenderFailed(TenderFailure Why) : DomainEvent;

public sealed record TenderCancelled(string Reason) : DomainEvent;

public sealed record TenderSuspended(string Reason) : DomainEvent;

public sealed record SuspensionLifted(DateTime? BidDeadlineUtc) : DomainEvent;

public sealed record TenderBudgetReleased : DomainEvent;
