namespace ServiceMarket.Web.Visits;

/// <summary>The addresses of this feature.</summary>
public static class VisitLinks
{
    public const string All = "/visits";
    public const string Today = "/visits/today";

    public static string Work(VisitWork work) => $"/visits?work={work}";
    public static string Details(string id) => $"/visits/{id}";
    public static string Assign(string id) => $"/visits/{id}/assign";
    public static string Unassign(string id) => $"/visits/{id}/unassign";
    public static string Move(string id) => $"/visits/{id}/move";
    public static string Cancel(string id) => $"/visits/{id}/cancel";
    public static string Verify(string id) => $"/visits/{id}/verify";
    public static string Dispute(string id) => $"/visits/{id}/dispute";
    public static string Resolve(string id) => $"/visits/{id}/resolve";
    public static string Correct(string id) => $"/visits/{id}/correct";
    public static string Record(string id) => $"/visits/{id}/record";
    public static string Record(string id, string act) => $"/visits/{id}/record/{act}";
}
