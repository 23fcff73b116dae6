using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stages 5 and 6: a tender step by step down its task list, checked and published by a second person.</summary>
public sealed partial class WeekWalk
{
    private string tender = "";

    private string TenderNumber => Say("PS-示例周", "PS-WEEK");

    public async Task ATenderIsDrafted()
    {
        var officer = await As("officer");
        await officer.GoAsync("/tenders/draft");
        await officer.FillAsync(("Number", TenderNumber), ("Title", Say("个人清洁服务（示例）", "Personal hygiene at home (example)")),
            ("Requirements", Say("每周上门一次（示例）", "Once a week at home (example)")));
        await officer.PressAsync();
        tender = LastPart(officer.At);

        await officer.FollowAsync("a[href$='/items']");
        var label = officer.Page.Locator("main label").Filter(new() { HasText = Item });
        Assert.Contains(NewPrice, await label.InnerTextAsync(), StringComparison.Ordinal);
        await officer.Page.Locator($"main #{await label.GetAttributeAsync("for")}").FillAsync("100");
        await officer.PressAsync();

        await officer.FollowAsync("a[href$='/schedule']");
        await officer.FillAsync(("DocumentsUntil", Day(DocumentsUntil)), ("BidDeadline", $"{Day(BidDeadline)}T09:00"), ("ServiceFrom", Day(ServiceFrom)),
            ("ServiceTo", Day(ServiceTo)));
        await officer.PressAsync();

        // One year bears everything: the form says so already.
        await officer.FollowAsync("a[href$='/years']");
        await officer.PressAsync();

        await officer.FollowAsync("a[href$='/criteria']");
        await officer.FillAsync(
            ("Criteria[0].Kind", nameof(CriterionKind.Price)), ("Criteria[0].Name", Say("报价", "Price")), ("Criteria[0].Most", "20"),
            ("Criteria[1].Kind", nameof(CriterionKind.Technical)), ("Criteria[1].Name", Say("服务方案", "Plan")), ("Criteria[1].Most", "50"),
            ("Criteria[2].Kind", nameof(CriterionKind.Business)), ("Criteria[2].Name", Say("人员", "Staff")), ("Criteria[2].Most", "30"));
        await officer.PressAsync();
    }

    public async Task ASecondPersonPublishesIt()
    {
        var approver = await As("approver");
        await approver.GoAsync($"/tenders/{tender}");
        await approver.FollowAsync("a[href$='/approve']");
        await approver.PressAsync("main form[action$='/approve'] button");
        await approver.FollowAsync("a[href$='/publish']");
        await approver.PressAsync();
        await approver.GoAsync($"{Budget}/ledger?search={tender}");
        await approver.SeesAsync(Say("采购预占用", "Pre-encumbrance"));
    }
}
