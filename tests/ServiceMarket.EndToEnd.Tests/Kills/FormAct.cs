using AngleSharp.Html.Dom;
using ServiceMarket.Database;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>Opens the page and sends its form.</summary>
/// <param name="step">Which, and with what.</param>
/// <param name="operation">Told the form's operation, which becomes the key of a new record.</param>
public sealed class FormAct(FormStep step, Action<string>? operation = null) : Act
{
    public override string Account => step.By;

    public override async Task<IHtmlDocument> OpenAsync(Browser browser)
    {
        var page = await browser.OpenAsync(step.Page());
        operation?.Invoke(page.QuerySelector("main input[name='OperationId']")!.GetAttribute("value")!);
        return page;
    }

    public override Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page) => browser.SendAsync(page, step.Action(), step.Fields);

    public override Task<int> CountAsync(MarketDbContext db) => step.Count(db);

    public override string ToString() => step.Name;
}
