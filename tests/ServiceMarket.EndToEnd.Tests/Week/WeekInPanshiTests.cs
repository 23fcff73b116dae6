namespace ServiceMarket.EndToEnd.Tests.Week;

/// <summary>
/// "A week in Panshi": the fourteen stages of README's walk-through as one chain, each by the person whose work it is, in the browser. The
/// organisation that registers in stage 4 wins the tender; its contract serves the recipient and is settled.
/// </summary>
public sealed class WeekInPanshiTests(WeekFixture week) : IClassFixture<WeekFixture>
{
    [SkippableTheory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public async Task FromAnAllocationToAPaidStatement(string language)
    {
        Skip.IfNot(Chromium.IsThere, Chromium.MissingBecause);
        var walk = new WeekWalk(week, language);
        await walk.MoneyComesIn();
        await walk.TheCapIsSeen();
        await walk.AServiceListIsPublished();
        await walk.AnOrganisationIsVerified();
        await walk.ATenderIsDrafted();
        await walk.ASecondPersonPublishesIt();
        await walk.OrganisationsBid();
        await walk.BidsAreOpenedAndScored();
        await walk.TheBestIsAwarded();
        await walk.AContractIsSigned();
        await walk.APersonIsRegisteredAndAssessed();
        await walk.CareIsPlanned();
        await walk.AVisitIsMade();
        await walk.TheMonthIsPaid();
        await walk.TheCapHasHeld();
    }
}
