namespace ServiceMarket.Web.Contracts;

/// <summary>A button that is a form of its own. Its operation id derives from the page's and the act, so that two buttons are two operations.</summary>
public sealed record ActButton(string Url, string Text, string OperationId, int Version, string Css = "btn-primary");
