using ServiceMarket.Domain;

namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stage 13: the contract begins, visits stand on the calendar; one is assigned, accepted, made on a phone and verified.</summary>
public sealed partial class WeekWalk
{
    private string visit = "";

    public async Task AVisitIsMade()
    {
        await WaitUntil(ServiceFrom, 8);
        await Start("activate-contracts");
        await Start("plan-visits");
        var caseworker = await As("caseworker1");
        await Until(caseworker, $"/recipients/{recipient}", "main a[href^='/visits/']");
        await Until(await As("officer"), $"/contracts/{contract}", "main a[href^='/settlements/draft']");
        await Assign(caseworker);
        await Make();

        await caseworker.GoAsync($"/visits/{visit}");
        await caseworker.FollowAsync("a[href$='/verify']");
        await caseworker.PressAsync();
        await caseworker.SeesAsync(Say("已核验", "Verified"));
    }

    private async Task Assign(Person caseworker)
    {
        // Newest first: the last one is today's.
        await caseworker.GoAsync($"/recipients/{recipient}");
        visit = LastPart((await Links(caseworker, "a[href^='/visits/']"))[^1]);
        await caseworker.GoAsync($"/visits/{visit}");
        await caseworker.FollowAsync("a[href$='/assign']");
        await caseworker.Page.Locator($"main input[name='Workers'][value='{worker}']").CheckAsync();
        await caseworker.PressAsync();
    }

    private async Task Make()
    {
        var phone = await As(Worker, Chromium.Phone);
        await phone.GoAsync("/visits/today");
        await phone.FollowAsync($"a[href='/visits/{visit}/record']");
        await phone.PressAsync("main form[action$='/accept'] button");

        await ItIs(10, 2, phone);
        await phone.PressAsync("main form[action$='/check-in'] button");
        await ItIs(10, 44, phone);
        await phone.Page.Locator("main input[name='Tasks'][value='Talked']").CheckAsync();
        await phone.Page.Locator("main input[name='Condition'][value='AsUsual']").CheckAsync();
        await phone.FillAsync(("Note", Say("一切正常（示例）", "All well (example)")));
        await phone.PressAsync("main form[action$='/report'] button");
    }

    private async Task ItIs(int hour, int minute, Person phone)
    {
        var utc = ChinaTime.ToUtc(ServiceFrom, new TimeOnly(hour, minute));
        week.Host.PutClockTo(utc);
        await phone.Page.Clock.SetFixedTimeAsync(utc);
        await phone.GoAsync($"/visits/{visit}/record");
    }
}
