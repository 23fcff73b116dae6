using System.Globalization;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>An officer records a document of a few yuan.</summary>
public sealed class RecordAllocationAct(int number, DateOnly today) : Act
{
    private readonly string url = $"/funds/220284/{today.Year}/record";
    private readonly string document = $"示例停机〔{today.Year}〕{number}号";

    public override string Account => "officer";

    public override Task<IHtmlDocument> OpenAsync(Browser browser) => browser.OpenAsync(url);

    public override Task<HttpResponseMessage> SendAsync(Browser browser, IHtmlDocument page) => browser.SendAsync(page, "",
        ("DocumentNumber", document), ("DocumentDate", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("Level", nameof(AllocationLevel.Central)), ("FundLine", "KNJZ"), ("AmountYuan", number.ToString(CultureInfo.InvariantCulture)));

    public override Task<int> CountAsync(MarketDbContext db) => db.Set<Allocation>().CountAsync(a => a.DocumentNumber == document);

    public override string ToString() => $"allocation {number}";
}
