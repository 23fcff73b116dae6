namespace ServiceMarket.Web.Recipients;

/// <summary>The addresses of this feature. An address never holds a name or a number: addresses are logged.</summary>
public static class RecipientLinks
{
    public const string All = "/recipients";
    public const string Register = "/recipients/register";
    public const string Import = "/recipients/import";
    public const string ImportTemplate = "/recipients/import/template";
    public const string Search = "/recipients/search";

    public static string Work(RecipientWork work) => $"/recipients?work={work}";

    public static string Person(string id) => $"/recipients/{id}";

    public static string Edit(string id) => $"/recipients/{id}/edit";

    public static string Assess(string id) => $"/recipients/{id}/assess";

    public static string Confirm(string id, string assessmentId) => $"/recipients/{id}/assessments/{assessmentId}/confirm";

    public static string Plan(string id) => $"/recipients/{id}/plan";

    public static string Decide(string id, string planId) => $"/recipients/{id}/plans/{planId}/decide";

    public static string Report(string id) => $"/recipients/{id}/report";

    public static string Reveal(string id) => $"/recipients/{id}/reveal";
}
