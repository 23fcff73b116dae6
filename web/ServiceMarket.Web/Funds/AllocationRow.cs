using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.Funds;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

/// <summary>One allocation document in the list and its export.</summary>
public sealed record AllocationRow(
    string Number, DateOnly Date, AllocationLevel Level, string FundLine, string? FundLineZh, string? FundLineEn, long AmountFen, bool Counts)
{
    private static readonly Sorting<Allocation> Sorting = new Sorting<Allocation>("-date")
        .By("date", document => document.DocumentDate)
        .By("number", document => document.DocumentNumber)
        .By("level", document => document.Level)
        .By("amount", document => document.AmountFen);

    /// <summary>A fund line that the reference table has no more keeps its code.</summary>
    public string FundLineName => FundLineZh is null ? FundLine : Show.Name(FundLineZh, FundLineEn ?? "");

    public static IQueryable<AllocationRow> From(IQueryable<Allocation> documents, IQueryable<FundLine> lines, AllocationFilter filter)
    {
        if (filter.Level is { } level) documents = documents.Where(document => document.Level == level);
        return Sorting.Apply(documents.AsNoTracking(), filter, document => document.Id)
            .Select(document => new { document, line = lines.FirstOrDefault(line => line.Code == document.FundLine) })
            .Select(one => new AllocationRow(
                one.document.DocumentNumber, one.document.DocumentDate, one.document.Level, one.document.FundLine,
                one.line == null ? null : one.line.NameZh, one.line == null ? null : one.line.NameEn, one.document.AmountFen, one.document.Counts));
    }

    public static ExcelSheet<AllocationRow> Sheet() => new ExcelSheet<AllocationRow>()
        .Column(FundsText.Allocations_Number, row => row.Number)
        .Column(FundsText.Allocations_Date, row => row.Date)
        .Column(FundsText.Allocations_Level, row => row.Level)
        .Column(FundsText.Allocations_FundLine, row => row.FundLineName)
        .Column(FundsText.Allocations_Counts, row => row.Counts ? SharedText.Answer_Yes : SharedText.Answer_No)
        .Column(FundsText.Budget_Amount, row => new Money(row.AmountFen));
}

public sealed class AllocationFilter : ListFilter
{
    public AllocationLevel? Level { get; set; }
}
