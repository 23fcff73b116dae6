using System.Globalization;
using System.Net;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Tenders;

/// <summary>What people do with a tender's pages, each step as one call.</summary>
internal sealed class TenderJourney(TenderWebFixture fixture)
{
    private static int count;

    private DateOnly Today => ChinaTime.Today(fixture.Clock);

    public (string, string)[] Schedule => [("DocumentsUntil", Day(10)), ("BidDeadline", $"{Day(11)}T10:00"), ("ServiceFrom", Day(20)), ("ServiceTo", Day(20 + 364))];

    public static (string, string)[] Criteria =>
    [
        ("Criteria[0].Kind", "Price"), ("Criteria[0].Name", "price"), ("Criteria[0].Most", "20"),
        ("Criteria[1].Kind", "Technical"), ("Criteria[1].Name", "plan"), ("Criteria[1].Most", "49.50"),
        ("Criteria[2].Kind", "Business"), ("Criteria[2].Name", "staff"), ("Criteria[2].Most", "30.5"),
    ];

    public string Day(int ahead) => Today.AddDays(ahead).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Opens the page as this person, sends its form, and wants to be led on.</summary>
    public async Task<string> Do(Actor person, string url, params (string, string)[] fields)
    {
        var browser = await fixture.Host.SignedInAsync(person);
        var answer = await browser.SendAsync(await browser.OpenAsync(url), "", fields);
        var text = answer.StatusCode == HttpStatusCode.Redirect ? "" : Refusals(await Browser.ReadAsync(answer));
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{url}: {answer.StatusCode} {text}");
        return answer.Headers.Location!.ToString();
    }

    /// <summary>Presses a button of the tender's page.</summary>
    public async Task Press(Actor person, string id, string act)
    {
        var browser = await fixture.Host.SignedInAsync(person);
        var answer = await browser.SendAsync(await browser.OpenAsync($"/tenders/{id}"), $"/tenders/{id}/{act}");
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{act}: {answer.StatusCode}");
    }

    public async Task<string> Begun() => (await Do(People.Officer, "/tenders/draft",
        ("Number", $"W-{Interlocked.Increment(ref count)}"), ("Title", "Bathing at home"), ("Requirements", "weekly"))).Split('/')[^1];

    public async Task<string> Drafted()
    {
        var id = await Begun();
        await Do(People.Officer, $"/tenders/{id}/items", ("Lines[0].Quantity", "100"), ("Lines[2].Quantity", "7"));
        await Do(People.Officer, $"/tenders/{id}/schedule", Schedule);
        var ceiling = (await fixture.Row(id)).CeilingFen;
        await Do(People.Officer, $"/tenders/{id}/years", ("Shares[0].AmountYuan", "100.00"), ("Shares[1].AmountYuan", new Money(ceiling - 100_00).ToString()));
        await Do(People.Officer, $"/tenders/{id}/criteria", Criteria);
        return id;
    }

    public async Task<string> Published()
    {
        var id = await Drafted();
        var approver = await fixture.Host.SignedInAsync(People.Approver);
        var check = await approver.OpenAsync($"/tenders/{id}/approve");
        Assert.Equal(HttpStatusCode.Redirect, (await approver.SendAsync(check, $"/tenders/{id}/approve")).StatusCode);
        await Do(People.Approver, $"/tenders/{id}/publish");
        Assert.Equal(TenderState.Published, (await fixture.Row(id)).State);
        return id;
    }

    /// <summary>The deadline has passed: the sweep closes, the bureau's share opens.</summary>
    public async Task Open(string id)
    {
        await fixture.Sweep();
        await Do(People.Approver, $"/tenders/{id}/opening", ("Passphrase", OpeningKeys.Passphrase));
    }

    /// <summary>A bid so many fen below the ceilings; answers with the address of the receipt.</summary>
    public async Task<string> Bid(string id, Actor manager, long belowFen) => await Do(manager, $"/tenders/{id}/bid", await BidFields(id, belowFen));

    public async Task<(string, string)[]> BidFields(string id, long belowFen) =>
        [.. (await fixture.Row(id)).Lines.Select((line, at) => ($"Prices[{at}].UnitPriceYuan", new Money(line.CeilingUnitPriceFen - belowFen).ToString())),
            ("Proposals[0].Text", $"our plan {belowFen}")];

    private static string Refusals(AngleSharp.Html.Dom.IHtmlDocument page) =>
        string.Join(" | ", page.QuerySelectorAll(".invalid-feedback, .alert-danger").Select(one => one.TextContent.Trim()));
}
