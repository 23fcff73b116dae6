using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Funds;
using ServiceMarket.Testing;
using ServiceMarket.Testing.Web;

namespace ServiceMarket.Web.Tests.Funds;

public sealed class BudgetPageTests(WebHostFixture fixture) : IClassFixture<WebHostFixture>
{
    private const string Url = $"/funds/{People.County}/2026";

    [Fact]
    public async Task FrozenBudget_NamesWhoHoldsTheMoney_AndItsDocumentsAreAList()
    {
        var budget = fixture.Host.Grains.GetGrain<IPurchaseBudgetGrain>($"{People.County}/2026");
        await Allocate("first", AllocationLevel.Central, 1_000_000_00);
        await Allocate("second", AllocationLevel.Provincial, 500_000_00);
        foreach (var (subject, fen) in new[] { ("tender/small", 1_000_00L), ("tender/large", 20_000_00L) })
            (await budget.PreEncumber(new PreEncumber(subject, People.Approver, subject, fen))).Require();
        await Allocate("cut", AllocationLevel.Central, -900_000_00);

        var officer = await fixture.Host.SignedInAsync(People.Officer);
        var page = await officer.OpenAsync(Url);
        var holders = page.QuerySelectorAll(".card").Single(card => card.TextContent.Contains(Texts.Of("Funds", "Holders_FrozenHint"), StringComparison.Ordinal));
        Assert.Equal(
            ["tender/large", "tender/small"],
            holders.QuerySelectorAll("tbody tr td:first-child").Select(cell => cell.TextContent.Trim()));
        Assert.Equal(["second"], Numbers(await officer.OpenAsync($"{Url}?level=Provincial")));
        Assert.Equal(["first", "second", "cut"], Numbers(await officer.OpenAsync($"{Url}?sort=-amount")));
        Assert.Equal(["cut", "first", "second"], Numbers(await officer.OpenAsync($"{Url}?sort=number&page=77&level=nonsense")));

        foreach (var person in new[] { People.Officer, People.Auditor })
        {
            var start = await (await fixture.Host.SignedInAsync(person)).OpenAsync("/");
            Assert.Contains(start.QuerySelectorAll("a"), link => link.GetAttribute("href") == "/funds?frozen=true");
        }

        var list = await officer.OpenAsync("/funds?frozen=true&sort=-taken");
        Assert.NotNull(list.QuerySelector($"a[href='{Url}']"));
        Assert.Null((await officer.OpenAsync("/funds?frozen=false&year=2026")).QuerySelector($"a[href='{Url}']"));

        var file = await officer.GetAsync($"{Url}?format=xlsx&level=Central");
        var rows = MiniExcelLibs.MiniExcel.Query(await file.Content.ReadAsStreamAsync()).Cast<IDictionary<string, object?>>().ToList();
        Assert.Equal(3, rows.Count);
        Assert.DoesNotContain(rows, row => row.Values.Contains("second"));

        async Task Allocate(string number, AllocationLevel level, long fen) => (await budget.RecordAllocation(new RecordAllocation(
            number, People.Officer, new AllocationDocument(number, new DateOnly(2026, 1, 5), level, "KNJZ", fen)))).Require();
    }

    private static IEnumerable<string> Numbers(AngleSharp.Dom.IParentNode page) =>
        page.QuerySelectorAll("#allocations tbody tr td:first-child").Select(cell => cell.TextContent.Trim());
}
