using ServiceMarket.Domain.Contracts;
using ServiceMarket.Web.Public;
using ServiceMarket.Web.Tenders;

namespace ServiceMarket.Web.OpenData;

/// <summary>One procedure from the notice to the payment, as anyone may see it.</summary>
public sealed record ProcedurePage(string Ocid, NoticeRow Notice, string CountyName, ProcedureTerms Terms, ScheduleDates Dates, IReadOnlyList<NoticeLine> Lines,
    IReadOnlyList<ProcedureStep> Steps, ProcedureAward? Award, IReadOnlyList<ProcedureContract> Contracts);

public sealed record ProcedureTerms(string Requirements, DateOnly? ServiceFrom, DateOnly? ServiceTo);

public sealed record ProcedureStep(string TenderId, string Kind, DateTime AtUtc);

/// <summary>The organisation that has won; nobody else's bid is shown.</summary>
public sealed record ProcedureAward(string ProviderName, string ProviderId, long? PriceFen);

public sealed record ProcedureContract(string Number, ContractState State, DateTime? SignedUtc, DateOnly StartsOn, DateOnly EndsOn, long TotalFen,
    long SupplementedFen, long PaidFen);
