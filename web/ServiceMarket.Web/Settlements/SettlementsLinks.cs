namespace ServiceMarket.Web.Settlements;

public static class SettlementsLinks
{
    public const string All = "/settlements";
    public const string Draft = "/settlements/draft";

    public static string DraftFor(string contractId) => $"/settlements/draft?contract={contractId}";
    public static string Details(string id) => $"/settlements/{id}";
    public static string Print(string id) => $"/settlements/{id}/print";
    public static string Visits(string id) => $"/settlements/{id}/visits.xlsx";
    public static string Deduct(string id, string lineId) => $"/settlements/{id}/lines/{lineId}/deduct";
    public static string Confirm(string id) => $"/settlements/{id}/confirm";
    public static string Dispute(string id) => $"/settlements/{id}/dispute";
    public static string Resubmit(string id) => $"/settlements/{id}/resubmit";
    public static string Cancel(string id) => $"/settlements/{id}/cancel";
    public static string Pay(string id) => $"/settlements/{id}/pay";
}
