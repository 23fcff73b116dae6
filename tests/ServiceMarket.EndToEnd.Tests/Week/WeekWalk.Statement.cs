namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stage 14: the month is drawn up, confirmed by the organisation, and paid by a second person.</summary>
public sealed partial class WeekWalk
{
    private string statement = "";

    public async Task TheMonthIsPaid()
    {
        await WaitUntil(Settlement, 9);
        if (Settlement > ServiceTo)
        {
            // The contract ended with the year. Its completion, minutes later, would make the forms that are open by then stale.
            await Start("close-expired-contracts");
            await Until(await As("officer"), $"/contracts/{contract}", $"main >> text={Say("已完成", "Completed")}");
        }

        var officer = await As("officer");
        await officer.GoAsync($"/settlements/draft?contract={contract}");
        await officer.PressAsync();
        await officer.SeesAsync("¥36.00");
        statement = LastPart(officer.At);

        var manager = await As(Manager);
        await manager.GoAsync($"/settlements/{statement}");
        await manager.PressAsync("main form[action$='/confirm'] button");
        var approver = await As("approver");
        await approver.GoAsync($"/settlements/{statement}");
        await approver.PressAsync("main form[action$='/pay'] button");
        await approver.SeesAsync(Say("已支付", "Paid"));
    }
}
