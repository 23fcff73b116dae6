using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Tenders;

/// <summary>Which tenders and bids: conditions that more than one page, job or export asks for.</summary>
public static class TenderQueries
{
    /// <summary>The states that the public may see.</summary>
    public static readonly IReadOnlyList<TenderState> PublicStates =
    [
        TenderState.Published, TenderState.Opening, TenderState.Evaluating, TenderState.AwardNotice, TenderState.Awarded,
        TenderState.Contracted, TenderState.Failed, TenderState.Suspended,
    ];

    /// <summary>What this person may see: the bureau its division's, everyone else what is public.</summary>
    public static IQueryable<Tender> SeenBy(this IQueryable<Tender> tenders, Actor actor) => actor.Division is { } division
        ? tenders.In(division)
        : tenders.Where(t => t.PublishedUtc != null);

    /// <summary>Of this division or of one inside it.</summary>
    public static IQueryable<Tender> In(this IQueryable<Tender> tenders, string division)
    {
        var prefix = DivisionCode.Prefix(DivisionCode.County(division));
        return prefix.Length == 6 ? tenders.Where(t => t.County == prefix) : tenders.Where(t => t.County.StartsWith(prefix));
    }

    /// <summary>Whose number is this or begins so. Not a part from the middle: no index could find that.</summary>
    public static IQueryable<Tender> Numbered(this IQueryable<Tender> tenders, string beginning) => tenders.Where(t => t.Number.StartsWith(beginning));

    /// <summary>Buying this item.</summary>
    public static IQueryable<Tender> Offering(this IQueryable<Tender> tenders, string itemCode) =>
        tenders.Where(t => t.Lines.Any(line => line.ItemCode == itemCode));

    /// <summary>Taking bids at this instant.</summary>
    public static IQueryable<Tender> OpenFor(this IQueryable<Tender> tenders, DateTime nowUtc) =>
        tenders.Where(t => t.State == TenderState.Published && t.BidDeadlineUtc > nowUtc);

    /// <summary>What the clock has made due, earliest first.</summary>
    public static IQueryable<Tender> Due(this IQueryable<Tender> tenders, DateTime nowUtc) =>
        tenders.Where(t => t.DueUtc != null && t.DueUtc <= nowUtc).OrderBy(t => t.DueUtc).ThenBy(t => t.Id);

    /// <summary>The bids of one tender.</summary>
    public static IQueryable<Bid> OnTender(this IQueryable<Bid> bids, string tenderId) =>
        bids.Where(bid => EF.Property<string>(bid, TenderMapping.TenderId) == tenderId);

    /// <summary>The receipts of one tender.</summary>
    public static IQueryable<BidReceipt> OnTender(this IQueryable<BidReceipt> receipts, string tenderId) =>
        receipts.Where(receipt => EF.Property<string>(receipt, TenderMapping.TenderId) == tenderId);

    /// <summary>The shares of one tender's opening key.</summary>
    public static IQueryable<KeyShare> OnTender(this IQueryable<KeyShare> shares, string tenderId) =>
        shares.Where(share => EF.Property<string>(share, TenderMapping.TenderId) == tenderId);

    /// <summary>Those that have been put in, as they are kept.</summary>
    public static IQueryable<ProtectedText> PutIn(this IQueryable<KeyShare> shares) => shares.Where(share => share.JoinedUtc != null).Select(share => share.PutIn);

    /// <summary>Shares that people have not put in yet, of tenders whose bids are not open.</summary>
    public static IQueryable<KeyShare> WaitingFor(this IQueryable<KeyShare> shares, MarketDbContext db) =>
        from share in shares
        where share.UserId != null && share.JoinedUtc == null
        join tender in db.Set<Tender>() on EF.Property<string>(share, TenderMapping.TenderId) equals tender.Id
        where tender.OpenedUtc == null && (tender.State == TenderState.Published || tender.State == TenderState.Suspended)
        select share;
}
