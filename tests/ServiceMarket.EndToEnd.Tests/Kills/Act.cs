using AngleSharp.Html.Dom;
using ServiceMarket.Database;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>Something a person does with one form. It can be sent again as it was, and the rows say how often it was counted.</summary>
public abstract class Act
{
    /// <summary>Account of the demo county that does it.</summary>
    public abstract string Account { get; }

    public abstract Task<IHtmlDocument> OpenAsync(Browser browser);

    public abstract Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page);

    /// <summary>How often the rows hold it: once when it was acknowledged, once or never when it was not.</summary>
    public abstract Task<int> CountAsync(MarketDbContext db);

    public abstract override string ToString();
}
