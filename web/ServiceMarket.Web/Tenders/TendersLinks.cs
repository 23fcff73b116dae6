namespace ServiceMarket.Web.Tenders;

public static class TendersLinks
{
    public const string All = "/tenders";
    public const string Draft = "/tenders/draft";

    public static string Waiting(TenderWork work) => $"/tenders?work={work}";
    public static string Details(string id) => $"/tenders/{id}";
    public static string Basics(string id) => $"/tenders/{id}/basics";
    public static string Items(string id) => $"/tenders/{id}/items";
    public static string Schedule(string id) => $"/tenders/{id}/schedule";
    public static string Years(string id) => $"/tenders/{id}/years";
    public static string Criteria(string id) => $"/tenders/{id}/criteria";
    public static string Approve(string id) => $"/tenders/{id}/approve";
    public static string Return(string id) => $"/tenders/{id}/return";
    public static string Publish(string id) => $"/tenders/{id}/publish";
    public static string Cancel(string id) => $"/tenders/{id}/cancel";
    public static string Suspend(string id) => $"/tenders/{id}/suspend";
    public static string Lift(string id) => $"/tenders/{id}/lift";
    public static string Bid(string id) => $"/tenders/{id}/bid";
    public static string Withdraw(string id) => $"/tenders/{id}/withdraw";
    public static string Opening(string id) => $"/tenders/{id}/opening";
    public static string FillBid(string id) => $"/tenders/{id}/bid/fill";
    public static string BidFile(string id) => $"/tenders/{id}/bid-file";
    public static string Receipt(string id, string receiptId) => $"/tenders/{id}/receipts/{receiptId}";
    public static string Opened(string id, string bidId) => $"/tenders/{id}/bids/{bidId}";
    public static string Reject(string id, string bidId) => $"/tenders/{id}/bids/{bidId}/reject";
    public static string Score(string id, string bidId) => $"/tenders/{id}/bids/{bidId}/score";
    public static string Award(string id, string bidId) => $"/tenders/{id}/bids/{bidId}/award";
    public static string Price(string id, string bidId) => $"/tenders/{id}/bids/{bidId}/price";
    public static string ExplainPrice(string id) => $"/tenders/{id}/price";
    public static string Examined(string id) => $"/tenders/{id}/examined";
    public static string Rank(string id) => $"/tenders/{id}/rank";
    public static string Decline(string id) => $"/tenders/{id}/decline";
}
