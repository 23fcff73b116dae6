namespace ServiceMarket.Web.Public;

public sealed record NoticeLine(string ItemCode, string NameZh, string NameEn, int Quantity, long CeilingPriceFen);

/// <summary>One notice: what is bought, until when bids are taken, who won.</summary>
public sealed record NoticePage(
    NoticeRow Notice, string CountyName, string Requirements, DateOnly? DocumentsUntil, DateOnly? AwardNoticeUntil, IReadOnlyList<NoticeLine> Lines);
