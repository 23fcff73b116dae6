using System.Text.RegularExpressions;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stages 1 and 2, and the end: money and its cap.</summary>
public sealed partial class WeekWalk
{
    private decimal capBefore;

    private string Budget => $"/funds/{County}/{ServiceFrom.Year}";

    private string Document => Say("吉财社示例周一号", "Example week document no. 1");

    public async Task MoneyComesIn()
    {
        var officer = await As("officer");
        capBefore = (await Amounts(officer)).Cap;
        await officer.GoAsync($"{Budget}/record");
        await officer.FillAsync(("DocumentNumber", Document), ("DocumentDate", Day(Today)), ("Level", nameof(AllocationLevel.Provincial)), ("FundLine", "KNJZ"),
            ("AmountYuan", "1000000"));
        await officer.PressAsync();
    }

    public async Task TheCapIsSeen()
    {
        var officer = await As("officer");
        await officer.GoAsync(Budget);
        await officer.SeesAsync(Document);
        Assert.Equal(capBefore + 20_000m, (await Amounts(officer)).Cap);
    }

    public async Task TheCapHasHeld()
    {
        var auditor = await As("auditor");
        foreach (var subject in new[] { $"/tenders/{tender}", $"/contracts/{contract}", $"/settlements/{statement}" })
        {
            await auditor.GoAsync($"{Budget}/ledger?search={LastPart(subject)}");
            Assert.NotEmpty(await Links(auditor, $"tbody a[href='{subject}']"));
        }

        var (cap, taken) = await Amounts(auditor);
        Assert.InRange(taken, 0.01m, cap);
        var (exitCode, said) = await week.Host.VerifyLedgerAsync();
        Assert.True(exitCode == 0, said);
    }

    private async Task<(decimal Cap, decimal Taken)> Amounts(Person person)
    {
        await person.GoAsync("/funds");
        var cells = person.Page.Locator($"main tr:has(a[href='{Budget}']) td.number");
        return (Yuan(await cells.Nth(0).InnerTextAsync()), Yuan(await cells.Nth(1).InnerTextAsync()));
    }

    private static decimal Yuan(string shown) => decimal.Parse(NotANumber().Replace(shown, ""), Plain);

    [GeneratedRegex("[^0-9.]")]
    private static partial Regex NotANumber();
}
