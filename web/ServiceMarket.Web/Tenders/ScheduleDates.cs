using ServiceMarket.Domain;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Web.Tenders;

/// <summary>What a tender has made of its statutory periods so far: for the bureau, for bidders and for the public the same table.</summary>
public sealed record ScheduleDates(DateOnly? DocumentsUntil, DateTime? BidDeadlineUtc, DateTime? AwardedUtc, DateOnly? AwardNoticeUntil)
{
    public static ScheduleDates Of(Tender tender) => new(tender.DocumentsUntil, tender.BidDeadlineUtc, tender.AwardedUtc, tender.AwardNoticeUntil);

    /// <summary>The end of a period, written out; empty while it is not known.</summary>
    public string Own(Period period) =>
        period == ConsultationPeriods.FirstResponse ? Show.Instant(BidDeadlineUtc)
        : period == ConsultationPeriods.Documents ? Show.Day(DocumentsUntil)
        : period == ConsultationPeriods.AwardDecision ? Show.Instant(AwardedUtc)
        : period == ConsultationPeriods.AwardNotice ? Show.Day(AwardNoticeUntil)
        : AwardedUtc is { } awarded ? Show.Day(ChinaTime.DayOf(awarded).AddDays(period.Length)) : "";
}
