using System.Globalization;
using System.Text.RegularExpressions;
using ServiceMarket.Database.Scenes;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.EndToEnd.Tests;

/// <summary>"A week in Panshi": the chain from an allocation to a paid statement, each stage by the person whose work it is, in the browser.</summary>
[Collection(PanshiCollection.Name)]
public sealed partial class WeekInPanshiTests(PanshiFixture panshi)
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
    private readonly Dictionary<string, Person> people = [];

    [SkippableFact]
    public async Task FromAnAllocationToAPaidStatement()
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        await MoneyComesIn();
        var contract = await AContractIsDrawnUp();
        await BothSidesSign(contract);
        var recipient = await APersonIsRegisteredAndAssessed();
        await CareIsPlanned(recipient);
        var statement = await AMonthIsSettled();
        await TheLedgerShowsIt(statement);
        await EnglishReadersSeeEnglish(contract, recipient, statement);
    }

    private async Task MoneyComesIn()
    {
        var officer = await As("officer");
        await officer.GoAsync($"/funds/220284/{panshi.Today.Year}/record");
        await officer.FillAsync(("DocumentNumber", "吉财社示例周一号"), ("DocumentDate", Day(panshi.Today)), ("Level", nameof(AllocationLevel.Provincial)),
            ("AmountYuan", "1000000"));
        await officer.ChooseAsync("FundLine", "困难群众救助补助资金");
        await officer.PressAsync();
        await officer.GoAsync($"/funds/220284/{panshi.Today.Year}");
        await officer.SeesAsync("吉财社示例周一号");
    }

    private async Task<string> AContractIsDrawnUp()
    {
        var officer = await As("officer");
        await officer.GoAsync("/contracts/draft");
        await officer.ChooseAsync("TenderId", "017");
        var starts = panshi.Today.AddDays(20);
        await officer.FillAsync(("Number", "PS-示例周-HT"), ("StartsOn", Day(starts)), ("EndsOn", Day(new DateOnly(starts.Year, 12, 31))));
        await officer.PressAsync();
        await officer.SeesAsync("助行外出");
        return officer.At.Split('/')[2];
    }

    private async Task BothSidesSign(string contract)
    {
        var officer = await As("officer");
        await officer.GoAsync($"/contracts/{contract}");
        var said = await officer.TextAsync();
        var winner = DemoCast.OrganisationNames.Select((name, at) => (name, at)).Single(one => said.Contains(one.name, StringComparison.Ordinal)).at;
        foreach (var account in new[] { $"manager{winner + 1}", "approver" })
        {
            var signer = await As(account);
            await signer.GoAsync($"/contracts/{contract}/sign");
            await signer.PressAsync("main form button.btn-primary");
        }

        await officer.GoAsync($"/contracts/{contract}");
        await officer.SeesAsync("已签订");
    }

    private async Task<string> APersonIsRegisteredAndAssessed()
    {
        var caseworker = await As("caseworker1");
        await caseworker.GoAsync("/recipients/register");
        await caseworker.FillAsync(("Name", "周示例"), ("IdNumber", "220284194801019017"[..17] + ResidentId.CheckCharacter("220284194801019017")),
            ("Category", nameof(AssistanceCategory.DispersedSupport)), ("VulnerableType", nameof(VulnerableType.Elderly)),
            ("RegistrationDivision", "220284"), ("Township", DemoCast.Townships[0]), ("Source", nameof(RecipientSource.Application)));
        await caseworker.PressAsync();
        var id = caseworker.At.Split('/')[2];
        await caseworker.GoAsync($"/recipients/{id}/assess");
        await caseworker.FillAsync(("Eating", "Alone"), ("Dressing", "Alone"), ("BedTransfer", "Alone"), ("Toileting", "Alone"), ("WalkingIndoors", "Cannot"),
            ("Bathing", "Cannot"), ("AssessedOn", Day(panshi.Today)), ("Occasion", nameof(AssessmentOccasion.First)));
        await caseworker.PressAsync();
        var officer = await As("officer");
        await officer.GoAsync($"/recipients/{id}");
        await officer.FollowAsync("a[href$='/confirm']");
        await officer.FillAsync(("Decision", "Confirm"), ("Grade", nameof(SelfCareGrade.PartlyUnable)));
        await officer.PressAsync();
        return id;
    }

    private async Task CareIsPlanned(string recipient)
    {
        var caseworker = await As("caseworker1");
        await caseworker.GoAsync($"/recipients/{recipient}/plan");
        await caseworker.ChooseAsync("Lines[0].ContractLineId", "C03");
        await caseworker.FillAsync(("StartsOn", Day(panshi.Today)), ("ReviewDueOn", Day(panshi.Today.AddMonths(5))), ("Reason", "首次安排（示例）"),
            ("Lines[0].Times", "1"), ("Lines[0].Per", nameof(PlanPeriod.Week)), ("Lines[0].PreferredWeekday", $"{panshi.Today.DayOfWeek}"),
            ("Lines[0].PreferredTime", "10:00"), ("Lines[0].Minutes", "40"));
        await caseworker.PressAsync();
        var officer = await As("officer");
        await officer.GoAsync($"/recipients/{recipient}");
        await officer.FollowAsync("a[href$='/decide']");
        await officer.FillAsync(("Decision", "Approve"));
        await officer.PressAsync();
    }

    private async Task<string> AMonthIsSettled()
    {
        var officer = await As("officer");
        await officer.GoAsync("/settlements/draft");
        await officer.FollowAsync($"a.list-group-item:has-text('{panshi.Today:yyyy-MM}')");
        await officer.PressAsync();
        var statement = officer.At.Split('/')[2];
        var said = await officer.TextAsync();
        var organisation = DemoCast.OrganisationNames.Select((name, at) => (name, at)).Single(one => said.Contains(one.name, StringComparison.Ordinal)).at;
        var manager = await As($"manager{organisation + 1}");
        await manager.GoAsync($"/settlements/{statement}");
        await manager.PressAsync("main form[action$='/confirm'] button");
        var approver = await As("approver");
        await approver.GoAsync($"/settlements/{statement}");
        await approver.PressAsync("main form[action$='/pay'] button");
        await approver.SeesAsync("已支付");
        return statement;
    }

    private async Task TheLedgerShowsIt(string statement)
    {
        var auditor = await As("auditor");
        await auditor.GoAsync($"/funds/220284/{panshi.Today.Year}/ledger");
        await auditor.SeesAsync(statement);
        var (exitCode, said) = await panshi.Host.VerifyLedgerAsync();
        Assert.True(exitCode == 0, said);
    }

    private async Task EnglishReadersSeeEnglish(string contract, string recipient, string statement)
    {
        var reader = await panshi.Chromium.OpenAsync(panshi.Host.Address, language: "en");
        await reader.SignInAsync("officer");
        foreach (var path in new[] { "/", $"/funds/220284/{panshi.Today.Year}", "/contracts", $"/contracts/{contract}", $"/recipients/{recipient}",
            "/settlements", $"/settlements/{statement}" })
        {
            await reader.GoAsync(path);
            Assert.Equal("en", await reader.Page.Locator("html").GetAttributeAsync("lang"));
            foreach (var label in await reader.Page.Locator("nav .nav-link-title, main th, main h2, main label, main .btn").AllInnerTextsAsync())
                Assert.False(Han().IsMatch(label), $"{path} says '{label}' in English");
        }
    }

    private async Task<Person> As(string account)
    {
        if (people.TryGetValue(account, out var known)) return known;
        var person = await panshi.Chromium.OpenAsync(panshi.Host.Address);
        await person.SignInAsync(account);
        return people[account] = person;
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Plain);

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
