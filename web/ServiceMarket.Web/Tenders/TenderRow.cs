using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Tenders;

/// <summary>One tender in the list and its export. Says nothing of bids but who has won.</summary>
public sealed record TenderRow(
    string Id, string Number, string Title, string County, string? CountyZh, string? CountyEn, TenderState State, DateTime? PublishedUtc,
    DateTime? BidDeadlineUtc, long CeilingFen, string? Winner)
{
    private static readonly Sorting<Tender> Sorting = new Sorting<Tender>("-deadline")
        .By("number", t => t.Number)
        .By("title", t => t.Title)
        .By("county", t => t.County)
        .By("state", t => t.State)
        .By("published", t => t.PublishedUtc)
        .By("deadline", t => t.BidDeadlineUtc)
        .By("ceiling", t => t.CeilingFen);

    public string CountyName => Show.Name(CountyZh ?? County, CountyEn);

    /// <summary>Filtered, sorted, then projected.</summary>
    public static IQueryable<TenderRow> From(IQueryable<Tender> tenders, IQueryable<Division> divisions, TenderListFilter filter, Actor actor, DateTime nowUtc)
    {
        if (DivisionCode.IsWellFormed(filter.Division)) tenders = tenders.In(filter.Division!);
        if (filter.State is { } state) tenders = tenders.Where(t => t.State == state);
        if (filter.Work is { } work) tenders = tenders.WaitingFor(work, actor, nowUtc);
        if (filter.Search is { Length: > 0 and <= 100 } text) tenders = tenders.Where(t => t.Title.Contains(text));
        var number = filter.Number?.Trim();
        if (number is { Length: > 0 and <= 100 }) tenders = tenders.Numbered(number);
        return Sorting.Apply(tenders.AsNoTracking(), filter, t => t.Id, unasked: number is { Length: > 0 } ? "number" : null).Select(t => new TenderRow(
            t.Id, t.Number, t.Title, t.County,
            divisions.Where(d => d.Code == t.County).Select(d => d.NameZh).FirstOrDefault(),
            divisions.Where(d => d.Code == t.County).Select(d => d.NameEn).FirstOrDefault(),
            t.State, t.PublishedUtc, t.BidDeadlineUtc, t.CeilingFen,
            t.Bids.Where(bid => bid.Id == t.AwardedBidId).Select(bid => bid.ProviderName).FirstOrDefault()));
    }

    public static ExcelSheet<TenderRow> Sheet() => new ExcelSheet<TenderRow>()
        .Column(TendersText.Tender_Number, row => row.Number)
        .Column(TendersText.Tender_Title, row => row.Title)
        .Column(TendersText.Tender_County, row => row.CountyName)
        .Column(TendersText.Tender_State, row => TenderWords.Of(row.State))
        .Column(TendersText.Tender_Published, row => row.PublishedUtc)
        .Column(TendersText.Tender_Deadline, row => row.BidDeadlineUtc)
        .Column(TendersText.Tender_Ceiling, row => new Money(row.CeilingFen))
        .Column(TendersText.Tender_Winner, row => row.Winner);
}
