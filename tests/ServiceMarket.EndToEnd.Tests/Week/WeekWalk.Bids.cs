namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stages 7 to 9: sealed bids, opened when due, scored, ranked; a second person awards.</summary>
public sealed partial class WeekWalk
{
    public async Task OrganisationsBid()
    {
        foreach (var (account, price) in new[] { (Manager, "36.00"), ("manager1", "39.00"), ("manager2", "40.00") })
        {
            var manager = await As(account);
            await manager.GoAsync($"/tenders/{tender}");
            await manager.FollowAsync("a[href$='/bid']");
            await manager.FillAsync(("Prices[0].UnitPriceYuan", price), ("Proposals[0].Text", Say("每周一次，专人上门（示例）", "The same person every week (example)")),
                ("Proposals[1].Text", Say("一名护理人员（示例）", "One carer (example)")));
            await manager.PressAsync();
            Assert.Contains("/receipts/", manager.At, StringComparison.Ordinal);
        }

        var officer = await As("officer");
        await officer.GoAsync($"/tenders/{tender}");
        Assert.DoesNotContain(Organisation, await officer.TextAsync(), StringComparison.Ordinal);
    }

    public async Task BidsAreOpenedAndScored()
    {
        await WaitUntil(Evaluation, 10);
        await Start("advance-tenders");
        var holder = await As("approver");
        await Until(holder, $"/tenders/{tender}/opening", "main i.ti-lock-open");
        await holder.FillAsync(("Passphrase", WebProcess.Password));
        await holder.PressAsync();
        var officer = await As("officer");
        await officer.GoAsync($"/tenders/{tender}");
        await officer.SeesAsync(Organisation);
        await officer.PressAsync("main form[action$='/examined'] button");
        foreach (var sheet in await Links(officer, "a[href$='/score']"))
        {
            await officer.GoAsync(sheet);
            var isBest = (await officer.TextAsync("h1")).Contains(Organisation, StringComparison.Ordinal);
            await officer.FillAsync(("Scores[0].Points", isBest ? "46.5" : "40"), ("Scores[0].Reason", Say("方案完整", "Complete")),
                ("Scores[1].Points", isBest ? "27" : "25"), ("Scores[1].Reason", Say("人员稳定", "Steady staff")));
            await officer.PressAsync();
        }

        await officer.PressAsync("main form[action$='/rank'] button");
    }

    public async Task TheBestIsAwarded()
    {
        var approver = await As("approver");
        await approver.GoAsync($"/tenders/{tender}");
        await approver.FollowAsync("a[href$='/award']");
        await approver.SeesAsync(Organisation);
        await approver.PressAsync();

        // The announcement has to stand for a working day before a contract may be drawn up.
        await WaitUntil(Signing, 9);
        await Start("advance-tenders");
        await Until(await As("officer"), $"/contracts/draft?tender={tender}", $"main option[value='{tender}']");
    }
}
