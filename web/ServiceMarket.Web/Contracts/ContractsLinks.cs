namespace ServiceMarket.Web.Contracts;

public static class ContractsLinks
{
    public const string All = "/contracts";
    public const string Draft = "/contracts/draft";

    public static string Details(string id) => $"/contracts/{id}";
    public static string Print(string id) => $"/contracts/{id}/print";
    public static string Amend(string id) => $"/contracts/{id}/amend";
    public static string Sign(string id) => $"/contracts/{id}/sign";
    public static string Decline(string id) => $"/contracts/{id}/decline";
    public static string Suspend(string id) => $"/contracts/{id}/suspend";
    public static string Resume(string id) => $"/contracts/{id}/resume";
    public static string Terminate(string id) => $"/contracts/{id}/terminate";
    public static string Release(string id) => $"/contracts/{id}/release";
    public static string Supplement(string id) => $"/contracts/{id}/supplement";
    public static string Supplement(string id, string supplementId, string act) => $"/contracts/{id}/supplements/{supplementId}/{act}";
}
