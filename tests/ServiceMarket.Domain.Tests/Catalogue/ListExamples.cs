using ServiceMarket.Domain.Catalogue;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Catalogue;

/// <summary>The list of Panshi at each stage; 10:00 in China on 24 November 2026.</summary>
internal static class ListExamples
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly Today = new(2026, 11, 24);
    public static readonly Actor SecondOfficer = People.Officer with { UserId = "u-officer-2" };

    public static readonly ServiceItemText Bathing = new("C02", "助浴", "Bathing", ServiceCategory.Care, ServiceUnit.Time, "两人上门助浴", "",
        MinMinutes: 60, WorkersNeeded: 2, CeilingPriceFen: 100_00, PriceKind.Ceiling, NeedsQualification: null, IsHomeVisit: true, TargetGroup.Everyone);

    public static readonly ServiceItemText Visiting = Bathing with
    {
        Code = "G01",
        NameZh = "探访",
        NameEn = "Visiting",
        Category = ServiceCategory.Concern,
        Content = "上门探访",
        MinMinutes = 30,
        WorkersNeeded = 1,
        CeilingPriceFen = 30_00,
        PriceKind = PriceKind.Fixed,
    };

    /// <summary>Version "v1" with two items and a chapter of the guide.</summary>
    public static ServiceList Drafted()
    {
        var list = ServiceList.Open(People.County, "v1", [Bathing, Visiting], People.Officer, Now);
        list.WriteChapter("v1", "g1", 1, "总则", "如何开展服务", People.Officer);
        return list;
    }

    /// <summary>"v1" in force from today.</summary>
    public static ServiceList Published()
    {
        var list = Drafted();
        list.Publish("v1", Today, People.Approver, Now);
        list.TakeRecorded();
        return list;
    }

    /// <summary>"v1" until the last of the year, "v2" from the first of January.</summary>
    public static ServiceList Succeeded()
    {
        var list = Published();
        list.Draft("v2", People.Officer, Now);
        list.Publish("v2", new DateOnly(2027, 1, 1), People.Approver, Now);
        list.TakeRecorded();
        return list;
    }

    public static Refusal RefusalOf(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
