using ServiceMarket.Domain.Contracts;
using ServiceMarket.Web.Public;

namespace ServiceMarket.Web.OpenData;

/// <summary>One procedure from the notice to the payment, as anyone may see it.</summary>
/// <param name="Dates">Of the tender, for its statutory periods.</param>
public sealed record ProcedurePage(string Ocid, NoticeRow Notice, string CountyName, ProcedureDates Dates, IReadOnlyList<NoticeLine> Lines,
    IReadOnlyList<ProcedureStep> Steps, ProcedureAward? Award, IReadOnlyList<ProcedureContract> Contracts);

public sealed record ProcedureDates(string Requirements, DateOnly? DocumentsUntil, DateTime? BidDeadlineUtc, DateTime? AwardedUtc, DateOnly? AwardNoticeUntil,
    DateOnly? ServiceFrom, DateOnly? ServiceTo);

public sealed record ProcedureStep(string TenderId, string Kind, DateTime AtUtc);

/// <summary>The organisation that has won; nobody else's bid is shown.</summary>
public sealed record ProcedureAward(string ProviderName, string ProviderId, long? PriceFen);

public sealed record ProcedureContract(string Number, ContractState State, DateTime? SignedUtc, DateOnly StartsOn, DateOnly EndsOn, long TotalFen,
    long SupplementedFen, long PaidFen);
