namespace ServiceMarket.Web.OpenData;

public static class OpenDataLinks
{
    public const string Releases = "/open-data/releases.json";
    public const string Feed = "/open-data/feed.json";

    public static string ReleasesAfter(ReleaseCursor cursor, int size) => $"{Releases}?after={cursor}&size={size}";

    public static string Record(string ocid) => $"/open-data/records/{Uri.EscapeDataString(ocid)}.json";

    public static string Procedure(string ocid) => $"/public/procedures/{Uri.EscapeDataString(ocid)}";
}
