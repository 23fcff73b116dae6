using ServiceMarket.Database.Tenders;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Public;

/// <summary>What anyone may read of a published tender. An organisation's name is public once it has won; a person's never is.</summary>
public sealed record NoticeRow(
    string Id, string Number, string Title, string County, TenderState State, DateTime PublishedUtc, DateTime? BidDeadlineUtc, long CeilingFen,
    string? Winner)
{
    private static readonly Sorting<Tender> Sorting = new Sorting<Tender>("-published")
        .By("number", t => t.Number)
        .By("published", t => t.PublishedUtc)
        .By("deadline", t => t.BidDeadlineUtc)
        .By("county", t => t.County);

    public static IQueryable<Tender> Published(IQueryable<Tender> tenders) => tenders.Where(t => t.PublishedUtc != null);

    public static IQueryable<NoticeRow> From(IQueryable<Tender> tenders, NoticeListFilter filter)
    {
        var published = Published(tenders);
        if (DivisionCode.IsWellFormed(filter.Division)) published = published.In(filter.Division!);
        if (filter.Search is { Length: > 0 and <= 100 } text) published = published.Where(t => t.Title.Contains(text));
        var number = filter.Number?.Trim();
        if (number is { Length: > 0 and <= 100 }) published = published.Numbered(number);
        return Sorting.Apply(published, filter, t => t.Id, unasked: number is { Length: > 0 } ? "number" : null).Select(t => new NoticeRow(
            t.Id, t.Number, t.Title, t.County, t.State, t.PublishedUtc!.Value, t.BidDeadlineUtc, t.CeilingFen,
            t.Bids.Where(b => b.Id == t.AwardedBidId).Select(b => b.ProviderName).FirstOrDefault()));
    }

    public static ExcelSheet<NoticeRow> Sheet() => new ExcelSheet<NoticeRow>()
        .Column(PublicText.Notices_Number, row => row.Number)
        .Column(PublicText.Notices_Title, row => row.Title)
        .Column(PublicText.Notices_County, row => row.County)
        .Column(PublicText.Notices_State, row => row.State)
        .Column(PublicText.Notices_Published, row => row.PublishedUtc)
        .Column(PublicText.Notices_Deadline, row => row.BidDeadlineUtc)
        .Column(PublicText.Notices_Ceiling, row => new Money(row.CeilingFen))
        .Column(PublicText.Notices_Winner, row => row.Winner);
}
