using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>Begins a draft in the actor's county.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DraftTender(string OperationId, Actor Actor, string County, TenderBasics Basics) : Command(OperationId, Actor);

/// <summary>Step 1 of a draft.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetTenderBasics(string OperationId, Actor Actor, TenderBasics Basics) : Command(OperationId, Actor);

/// <summary>Step 2: items and quantities; the item versions have to be in force today.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetTenderLines(string OperationId, Actor Actor, IReadOnlyList<DraftLine> Lines) : Command(OperationId, Actor);

/// <summary>Step 3: the dates.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetTenderSchedule(string OperationId, Actor Actor, DraftSchedule Schedule) : Command(OperationId, Actor);

/// <summary>Step 4: which year's budget bears how much.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetTenderYearShares(string OperationId, Actor Actor, IReadOnlyList<DraftYearShare> Shares) : Command(OperationId, Actor);

/// <summary>Step 5: criteria and weights.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record SetTenderCriteria(string OperationId, Actor Actor, IReadOnlyList<DraftCriterion> Criteria) : Command(OperationId, Actor);

/// <summary>Step 6, by a second person.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ApproveTender(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>The approver wants changes.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record ReturnTenderToDraft(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Makes it public with its final dates and takes the money of each year.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record PublishTender(string OperationId, Actor Actor, DateTime BidDeadlineUtc, DateOnly DocumentsUntil) : Command(OperationId, Actor);

/// <summary>Stops it for good and frees the money.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record CancelTender(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Stops it for the time being.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record SuspendTender(string OperationId, Actor Actor, string Reason) : Command(OperationId, Actor);

/// <summary>Lets it go on where it stood.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record LiftTenderSuspension(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>What the clock has made due: opening, end of the announcement.</summary>
[CallableBy(Role.System)]
public sealed record AdvanceTender(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>A bid does not meet the conditions.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record RejectBid(string OperationId, Actor Actor, string BidId, string Reason) : Command(OperationId, Actor);

/// <summary>The examination of the opened bids is over.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record FinishExamination(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>The committee's scores of one bid.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record ScoreBid(string OperationId, Actor Actor, string BidId, IReadOnlyList<CriterionScore> Scores) : Command(OperationId, Actor);

/// <summary>The committee's finding on an abnormally low price.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record DecidePriceReview(string OperationId, Actor Actor, string BidId, bool IsProven, string Reason) : Command(OperationId, Actor);

/// <summary>Closes the evaluation and ranks.</summary>
[CallableBy(Role.BureauOfficer)]
public sealed record RankBids(string OperationId, Actor Actor) : Command(OperationId, Actor);

/// <summary>Fixes the winner, first of those left in the ranking.</summary>
[CallableBy(Role.BureauApprover)]
public sealed record AwardTender(string OperationId, Actor Actor, string BidId) : Command(OperationId, Actor);

/// <summary>The contract is signed by both sides; sent by the contract.</summary>
[CallableBy(Role.BureauApprover, Role.BureauOfficer, Role.ProviderManager)]
public sealed record MarkTenderContracted(string OperationId, Actor Actor, string ContractId) : Command(OperationId, Actor);
