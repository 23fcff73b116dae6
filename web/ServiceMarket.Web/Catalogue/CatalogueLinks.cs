namespace ServiceMarket.Web.Catalogue;

public static class CatalogueLinks
{
    public const string All = "/catalogue";
    public const string Draft = "/catalogue/draft";
    public const string Public = "/lists";

    public static string Version(string id) => $"/catalogue/versions/{id}";
    public static string Excel(string id) => $"/catalogue/versions/{id}?format=xlsx";
    public static string Item(string id, string itemId) => $"/catalogue/versions/{id}/items/{itemId}";
    public static string NewItem(string id) => $"/catalogue/versions/{id}/items/new";
    public static string RemoveItem(string id, string itemId) => $"/catalogue/versions/{id}/items/{itemId}/remove";
    public static string Chapter(string id, string chapterId) => $"/catalogue/versions/{id}/guide/{chapterId}";
    public static string NewChapter(string id) => $"/catalogue/versions/{id}/guide/new";
    public static string RemoveChapter(string id, string chapterId) => $"/catalogue/versions/{id}/guide/{chapterId}/remove";
    public static string Compare(string id, string? with = null) => $"/catalogue/versions/{id}/compare" + (with is null ? "" : $"?with={with}");
    public static string Publish(string id) => $"/catalogue/versions/{id}/publish";
    public static string CheckPublish(string id) => $"/catalogue/versions/{id}/publish/check";
    public static string Acknowledge(string id) => $"/catalogue/versions/{id}/acknowledge";
    public static string PublicList(string county) => $"/lists/{county}";
}
