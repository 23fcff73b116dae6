namespace ServiceMarket.Web.Funds;

public static class FundsLinks
{
    public const string All = "/funds";

    public static string Budget(string county, int year) => $"/funds/{county}/{year}";

    public static string Ledger(string county, int year) => $"/funds/{county}/{year}/ledger";

    public static string Record(string county, int year) => $"/funds/{county}/{year}/record";
}
