using ServiceMarket.Database.ReferenceData;

namespace ServiceMarket.Database.Tests.ReferenceData;

public sealed class StandardItemTests
{
    [Fact]
    public void All_AreTheThirtyFiveOfTheUsualList()
    {
        var items = StandardItem.All;
        Assert.Equal(35, items.Count);
        Assert.Equal(35, items.Select(i => i.Code).Distinct().Count());
        Assert.Equal(["Care", "Living", "Concern", "Affairs"], items.Select(i => i.Category).Distinct());
        Assert.All(items, item =>
        {
            Assert.InRange(item.LowFen, 1, item.HighFen);
            Assert.InRange(item.MinMinutes, 1, 1440);
            Assert.InRange(item.WorkersNeeded, 1, 2);
            Assert.Contains(item.NeedsQualification, new[] { null, "CareWorker", "SocialWorker", "Assessor" });
        });
    }

    [Fact]
    public void ATelephoneVisit_IsNoHomeVisit() => Assert.False(StandardItem.All.Single(i => i.Code == "G02").IsHomeVisit);
}
