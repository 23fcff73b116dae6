using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Web.Settlements;

/// <summary>What the page of one statement shows. No recipient appears: a visit is a day, a service, an amount.</summary>
public sealed record StatementDetailsPage(
    string Id, string ContractId, int ContractVersion, string ContractNumber, string Title, string ProviderName, int Year, int Month, StatementState State,
    bool IsPaying, DateTime DraftedUtc, DateTime? ConfirmedUtc, DateTime? PaidUtc, string? CancelReason,
    long GrossFen, long DeductedFen, long NetFen, IReadOnlyList<StatementLineRow> Lines, StatementActions Actions)
{
    public string MonthText => $"{Year}-{Month:00}";
}

public sealed record StatementLineRow(string Id, string ItemCode, string NameZh, string NameEn, string Unit, long UnitPriceFen, int Visits,
    int VerifiedUnits, int PayableUnits, long GrossFen, long DeductionFen, string? DeductionReason, string? Objection);

/// <summary>One visit on the export.</summary>
public sealed record StatementVisitRow(string VisitId, DateOnly Day, string ItemCode, int Units, int PaidUnits, long AmountFen);

/// <summary>Which buttons this person has on this statement now. The domain decides again when one is pressed.</summary>
public sealed record StatementActions(bool Deduct, bool Confirm, bool Dispute, bool Resubmit, bool Cancel, bool Pay);
