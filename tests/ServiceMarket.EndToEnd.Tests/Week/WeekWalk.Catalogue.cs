namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>Stage 3: the next version of the service list, drafted by one person and put into force by another.</summary>
public sealed partial class WeekWalk
{
    private string NewPrice => InEnglish ? "43.00" : "42.00";

    public async Task AServiceListIsPublished()
    {
        var officer = await As("officer");
        await officer.GoAsync("/catalogue/draft");
        await officer.PressAsync();
        var version = officer.At;
        await officer.FollowAsync($"tr:has(td:text-is('{Item}')) a");
        await officer.FillAsync(("CeilingPriceYuan", NewPrice));
        await officer.PressAsync();

        var approver = await As("approver");
        await approver.GoAsync($"{version}/publish");
        await approver.FillAsync(("EffectiveFrom", Day(Today)));
        await approver.PressAsync();
        await approver.PressAsync($"main form[action$='/publish'] button.btn-primary");
        await approver.SeesAsync(Say("现行有效", "In force today"));
    }
}
