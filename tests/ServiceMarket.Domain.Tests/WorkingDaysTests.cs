namespace ServiceMarket.Domain.Tests;

public sealed class WorkingDaysTests
{
    // National Day 2026: 1 to 7 October off, 20 September and 10 October worked.
    private static readonly WorkingDays Calendar = new(
    [
        .. Enumerable.Range(1, 7).Select(day => new SpecialDay(new DateOnly(2026, 10, day), false, false)),
        new SpecialDay(new DateOnly(2026, 9, 20), true, false),
        new SpecialDay(new DateOnly(2026, 10, 10), true, false),
    ]);

    [Theory]
    [InlineData("2026-09-30", 1, "2026-10-08")]
    [InlineData("2026-09-30", 3, "2026-10-10")]
    [InlineData("2026-09-30", 4, "2026-10-12")]
    [InlineData("2026-09-18", 1, "2026-09-20")]
    [InlineData("2026-11-24", 0, "2026-11-24")]
    public void AddWorkingDays_DoesNotCountTheFirstDayNorHolidays_ButMakeUpDays(string start, int days, string end) =>
        Assert.Equal(Day(end), Calendar.AddWorkingDays(Day(start), days));

    [Theory]
    [InlineData("2026-09-21", 10, "2026-10-08")]
    [InlineData("2026-11-02", 10, "2026-11-12")]
    [InlineData("2026-11-04", 10, "2026-11-16")]
    public void AddCalendarDays_MovesALastDayOffTheHoliday(string start, int days, string end) =>
        Assert.Equal(Day(end), Calendar.AddCalendarDays(Day(start), days));

    [Fact]
    public void Between_IsTheInverseOfAddWorkingDays()
    {
        for (var n = 0; n < 60; n++)
            Assert.Equal(n, Calendar.Between(Day("2026-09-01"), Calendar.AddWorkingDays(Day("2026-09-01"), n)));
    }

    [Fact]
    public void AYearWithoutACalendar_IsRefusedNotGuessed() =>
        Assert.Equal("Shared_CalendarUnknown", Assert.Throws<RefusedException>(() => Calendar.AddWorkingDays(Day("2026-12-31"), 1)).Refusal.Code);

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
