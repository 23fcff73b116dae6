using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Contracts;

/// <summary>What the page of one contract shows.</summary>
public sealed record ContractDetailsPage(
    string Id, int Version, string Number, string Title, string TenderId, string County, string ProviderId, string ProviderName, ContractState State,
    DateOnly StartsOn, DateOnly EndsOn, string? LongTermGround, DateOnly AwardedOn, DateOnly SignBy, bool IsSigningLate,
    DateTime? OrganisationSignedUtc, DateTime? BureauSignedUtc, DateTime? SignedUtc, string? StopReason, bool IsWalking, bool IsReleased,
    long TotalFen, long SupplementedFen, long PaidFen, long SupplementRoomFen,
    IReadOnlyList<ContractLineRow> Lines, IReadOnlyList<YearShareRow> Years, IReadOnlyList<SupplementRow> Supplements,
    IReadOnlyList<ContractStatementRow> Statements, ContractActions Actions)
{
    /// <summary>Carries the operation id of the buttons.</summary>
    public ActForm Form { get; init; } = new();

    public long RemainingFen => TotalFen + SupplementedFen - PaidFen;
}

public sealed record ContractLineRow(string Id, string ItemCode, string NameZh, string NameEn, string Unit, long UnitPriceFen,
    int Quantity, int AddedQuantity, int ClaimedQuantity, int PaidQuantity, int RemainingQuantity);

public sealed record YearShareRow(int Year, long AmountFen, long AddedFen, long ClaimedFen, long PaidFen, long RemainingFen);

public sealed record SupplementRow(string Id, int Number, int Year, long AmountFen, SupplementState State, string Reason, bool MayApprove);

public sealed record ContractStatementRow(string Id, int Year, int Month, StatementState State, long NetFen);

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class ActForm : CommandForm;

/// <summary>An act that wants a reason.</summary>
public sealed class ReasonForm : CommandForm
{
    [System.ComponentModel.DataAnnotations.StringLength(ContractLimits.Reason)] public string Reason { get; set; } = "";
}

/// <param name="Id">The contract.</param>
/// <param name="Number">Its number, for the way back.</param>
/// <param name="Title">What is about to happen.</param>
/// <param name="Explanation">What follows from it.</param>
/// <param name="Form">The reason.</param>
public sealed record ReasonPage(string Id, string Number, string Title, string Explanation, ReasonForm Form);
