using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing;
using static ServiceMarket.Domain.Tests.Catalogue.ListExamples;

namespace ServiceMarket.Domain.Tests.Catalogue;

public sealed class PublishListTests
{
    [Theory]
    [InlineData("220283")]
    [InlineData("220284100")]
    [InlineData("22028")]
    [InlineData("")]
    public void Open_OfAnythingButTheOwnCounty_IsRefused(string county) => Assert.Equal("Identity_OutOfReach",
        RefusalOf(() => ServiceList.Open(county, "v1", [Bathing], People.Officer, Now)).Code);

    public static TheoryData<Actor, Actor, Actor, string?> Hands => new()
    {
        { People.Officer, People.Officer, People.Approver, null },
        { People.Officer, People.Officer, People.Officer, "Identity_SecondPersonNeeded" },
        { People.Officer, SecondOfficer, People.Approver, null },
        // The drafter stays the drafter when somebody else has edited since.
        { People.Officer, SecondOfficer, People.Officer, "Identity_SecondPersonNeeded" },
        // Who wrote the last word may not put it into force, drafter or not.
        { People.Officer, People.Approver, People.Approver, "Identity_SecondPersonNeeded" },
    };

    [Theory, MemberData(nameof(Hands))]
    public void Publish_NeedsSomebodyWhoNeitherDraftedNorEditedLast(Actor drafter, Actor editor, Actor publisher, string? code)
    {
        var list = ServiceList.Open(People.County, "v1", [Bathing], drafter, Now);
        list.WriteChapter("v1", "g1", 1, "总则", "如何开展服务", editor);
        void Act() => list.Publish("v1", Today, publisher, Now);
        if (code is not null) Assert.Equal(code, RefusalOf(Act).Code);
        else Act();
        Assert.Equal(code is null ? ServiceListState.Published : ServiceListState.Draft, list.Versions[0].State);
        Assert.Equal(code is null ? publisher.UserId : null, list.Versions[0].PublishedBy);
    }

    [Theory]
    [InlineData(-1, "Catalogue_EffectiveDayPassed")]
    [InlineData(0, null)]
    [InlineData(ServiceList.MostDaysAhead, null)]
    [InlineData(ServiceList.MostDaysAhead + 1, "Catalogue_EffectiveDayTooFar")]
    public void Publish_SoManyDaysAhead_IsTakenOrRefusedBesideTheDay(int days, string? code)
    {
        var list = Drafted();
        void Act() => list.Publish("v1", Today.AddDays(days), People.Approver, Now);
        if (code is null)
        {
            Act();
            Assert.Equal((ServiceListState.Published, Today.AddDays(days), null), (list.Versions[0].State, list.Versions[0].EffectiveFrom!.Value, list.Versions[0].EffectiveTo));
            return;
        }

        var refusal = RefusalOf(Act);
        Assert.Equal((code, "EffectiveFrom", ServiceListState.Draft), (refusal.Code, refusal.Field, list.Versions[0].State));
    }

    // 16:00 UTC is midnight in China: the day that counts is China's.
    [Theory]
    [InlineData(15, null)]
    [InlineData(16, "Catalogue_EffectiveDayPassed")]
    public void Publish_ForToday_IsJudgedByTheDayInChina(int hourUtc, string? code)
    {
        var list = Drafted();
        void Act() => list.Publish("v1", Today, People.Approver, new DateTime(2026, 11, 24, hourUtc, 0, 0, DateTimeKind.Utc));
        if (code is null) Act();
        else Assert.Equal(code, RefusalOf(Act).Code);
    }

    [Theory]
    [InlineData(false, true, "@Catalogue_Guard_HasItems")]
    [InlineData(true, false, "@Catalogue_Guard_HasGuide")]
    public void Publish_WithoutItemsOrGuide_IsRefusedAndSaysWhatIsMissing(bool hasItems, bool hasGuide, string missing)
    {
        var list = ServiceList.Open(People.County, "v1", hasItems ? [Bathing] : [], People.Officer, Now);
        if (hasGuide) list.WriteChapter("v1", "g1", 1, "总则", "如何开展服务", People.Officer);
        var refusal = RefusalOf(() => list.Publish("v1", Today, People.Approver, Now));
        Assert.Equal("Catalogue_NotYet", refusal.Code);
        Assert.Equal([missing], refusal.Arguments);
        Assert.Equal([missing[1..]], list.Versions[0].MissingForPublication());
    }

    [Fact]
    public void Publish_OfTheNextVersion_EndsTheFormerOnTheDayBefore()
    {
        var list = Published();
        list.Draft("v2", People.Officer, Now);
        list.TakeRecorded();
        list.Publish("v2", Today.AddDays(30), People.Approver, Now);
        Assert.Equal([ServiceListState.Retired, ServiceListState.Published], list.Versions.Select(version => version.State));
        Assert.Equal((Today, Today.AddDays(29)), (list.Versions[0].EffectiveFrom!.Value, list.Versions[0].EffectiveTo!.Value));
        Assert.Equal<DomainEvent>([new ServiceListRetired("v1", 1, Today.AddDays(29)), new ServiceListPublished("v2", 2, Today.AddDays(30))], list.Recorded);
        foreach (var (day, inForce) in new[] { (-1, (string?)null), (0, "v1"), (29, "v1"), (30, "v2"), (3000, "v2") })
            Assert.Equal(inForce, list.InForceOn(Today.AddDays(day))?.Id);
    }

    [Theory]
    [InlineData(0, "Catalogue_EffectiveDayTooEarly")]
    [InlineData(1, null)]
    public void Publish_OfTheNextVersion_LeavesTheFormerADayAtLeast(int days, string? code)
    {
        var list = Published();
        list.Draft("v2", People.Officer, Now);
        void Act() => list.Publish("v2", Today.AddDays(days), People.Approver, Now);
        if (code is null) Act();
        else Assert.Equal(code, RefusalOf(Act).Code);
        // A refusal leaves the former one as it was: there is never a day without a list.
        Assert.Equal(code is null ? (DateOnly?)Today : null, list.Versions[0].EffectiveTo);
        Assert.Equal("v1", list.InForceOn(Today)!.Id);
    }
}
