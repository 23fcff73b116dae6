using CsCheck;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.Domain.Tests.Visits;

public sealed class VisitPlannerTests
{
    private static readonly DateOnly Tuesday = new(2026, 11, 24);

    [Theory]
    [InlineData(VisitPeriod.Week, 1, 4)]
    [InlineData(VisitPeriod.Week, 2, 8)]
    [InlineData(VisitPeriod.Week, 7, 28)]
    [InlineData(VisitPeriod.TwoWeeks, 1, 2)]
    [InlineData(VisitPeriod.Month, 1, 1)]
    [InlineData(VisitPeriod.Day, 2, 56)]
    public void Plan_FourWeeks_HasAsManyVisitsAsTheFrequencySays(VisitPeriod period, int times, int expected) =>
        Assert.Equal(expected, Plan(Service(period, times), Tuesday).Count);

    [Fact]
    public void Plan_OnceAWeek_FallsOnTheWishedWeekday() =>
        Assert.All(Plan(Service(VisitPeriod.Week, 1) with { Weekday = DayOfWeek.Friday }, Tuesday), visit => Assert.Equal(DayOfWeek.Friday, visit.Day.DayOfWeek));

    [Fact]
    public void Plan_MonthlyOnAHoliday_MovesToTheNextOtherDay()
    {
        var service = Service(VisitPeriod.Month, 1) with { Weekday = DayOfWeek.Thursday };
        var plain = Assert.Single(Plan(service, new DateOnly(2026, 9, 24)));
        Assert.Equal(new DateOnly(2026, 10, 1), plain.Day);
        var moved = Assert.Single(VisitPlanner.Plan([service], new DateOnly(2026, 9, 24), new HashSet<VisitKey>(), day => day.Month == 10 && day.Day <= 7));
        Assert.Equal(new DateOnly(2026, 10, 8), moved.Day);
    }

    [Fact]
    public void Plan_WeeklyOnAHoliday_GoesOn() => Assert.Equal(
        Plan(Service(VisitPeriod.Week, 2), Tuesday),
        VisitPlanner.Plan([Service(VisitPeriod.Week, 2)], Tuesday, new HashSet<VisitKey>(), _ => true).ToList());

    /// <summary>Whatever the frequency, planning day after day gives each visit once, inside the window and the line's own days.</summary>
    [Fact]
    public void Plan_RunEveryDay_NeverDoublesAndStaysInTheWindow() =>
        Gen.Select(Gen.Enum<VisitPeriod>(), Gen.Int[1, 7], Gen.Int[0, 400], Gen.Int[0, 40], Gen.Int[0, 60]).Sample((period, times, start, lead, length) =>
        {
            var first = Tuesday.AddDays(start);
            var service = Service(period, times) with { From = first.AddDays(lead), Until = first.AddDays(lead + length) };
            var known = new HashSet<VisitKey>();
            for (var day = first; day < first.AddDays(40); day = day.AddDays(1))
            {
                foreach (var visit in VisitPlanner.Plan([service], day, known, date => date.Day % 9 == 0).ToList())
                {
                    Assert.True(known.Add(visit.Key), "planned twice");
                    Assert.InRange(visit.Day, day, day.AddDays(VisitPlanner.Horizon - 1));
                    Assert.InRange(visit.Day, service.From, service.Until!.Value);
                }
            }
        });

    /// <summary>In full periods the count is the frequency, exactly, and the days of one week differ.</summary>
    [Fact]
    public void Plan_WeeksInside_HaveTheirVisitsOnDifferentDays() =>
        Gen.Select(Gen.Int[1, 7], Gen.Enum<DayOfWeek>()).Sample((times, weekday) =>
        {
            var visits = Plan(Service(VisitPeriod.Week, times) with { Weekday = weekday }, Tuesday);
            foreach (var week in visits.GroupBy(visit => visit.Key.PeriodStart).Skip(1).SkipLast(1))
                Assert.Equal(times, week.Select(visit => visit.Day).Distinct().Count());
        });

    private static List<PlannedVisit> Plan(PlannedService service, DateOnly today) =>
        [.. VisitPlanner.Plan([service], today, new HashSet<VisitKey>(), _ => false)];

    private static PlannedService Service(VisitPeriod period, int times) => new()
    {
        PlanLineId = "line",
        ContractId = "c",
        ContractLineId = "cl",
        ProviderId = "p",
        ItemVersionId = "i",
        ItemCode = "G01",
        Times = times,
        Period = period,
        Weekday = DayOfWeek.Tuesday,
        Minutes = 60,
        From = new DateOnly(2026, 1, 1),
    };
}
