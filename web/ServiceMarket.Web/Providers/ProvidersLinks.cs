namespace ServiceMarket.Web.Providers;

public static class ProvidersLinks
{
    public const string All = "/providers";
    public const string Register = "/providers/register";

    public static string Details(string code) => $"/providers/{code}";
    public static string Change(string code) => $"/providers/{code}/change";
    public static string NewPaper(string code) => $"/providers/{code}/papers/new";
    public static string WithdrawPaper(string code, string paperId) => $"/providers/{code}/papers/{paperId}/withdraw";
    public static string Standing(string code, string act) => $"/providers/{code}/{act}";
    public static string Staff(string code) => $"/providers/{code}/staff";
    public static string Hire(string code) => $"/providers/{code}/staff/hire";
    public static string Worker(string code, string workerId) => $"/providers/{code}/staff/{workerId}";
    public static string Worker(string code, string workerId, string act) => $"/providers/{code}/staff/{workerId}/{act}";
    public static string RemoveCertificate(string code, string workerId, string id) => $"/providers/{code}/staff/{workerId}/certificates/{id}/remove";
}
