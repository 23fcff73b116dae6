using CsCheck;

namespace ServiceMarket.Domain.Tests;

public sealed class ChinaTimeTests
{
    [Theory]
    [InlineData("2026-11-24T15:59:59Z", "2026-11-24", "23:59:59")]
    [InlineData("2026-11-24T16:00:00Z", "2026-11-25", "00:00:00")]
    [InlineData("2026-12-31T16:00:00Z", "2027-01-01", "00:00:00")]
    [InlineData("2026-07-01T00:00:00Z", "2026-07-01", "08:00:00")] // no summer time
    public void DayAndClock_AreEightHoursAhead(string instant, string day, string clock)
    {
        var utc = DateTimeOffset.Parse(instant, null).UtcDateTime;
        Assert.Equal(DateOnly.Parse(day, null), ChinaTime.DayOf(utc));
        Assert.Equal(TimeOnly.Parse(clock, null), ChinaTime.ClockOf(utc));
    }

    [Fact]
    public void ToUtc_IsTheWayBack() => Gen.Int[0, 20_000].Select(Gen.Int[0, 86_399]).Sample((days, seconds) =>
    {
        var utc = ChinaTime.ToUtc(new DateOnly(2000, 1, 1).AddDays(days), TimeOnly.MinValue.Add(TimeSpan.FromSeconds(seconds)));
        return utc.Kind == DateTimeKind.Utc && utc == ChinaTime.ToUtc(ChinaTime.DayOf(utc), ChinaTime.ClockOf(utc));
    });

    [Fact]
    public void ADay_EndsWhereTheNextBegins()
    {
        var day = new DateOnly(2026, 12, 31);
        Assert.Equal(ChinaTime.StartOfDayUtc(day.AddDays(1)), ChinaTime.EndOfDayUtc(day));
        Assert.Equal(day, ChinaTime.DayOf(ChinaTime.EndOfDayUtc(day).AddTicks(-1)));
        Assert.Equal(day, ChinaTime.DayOf(ChinaTime.StartOfDayUtc(day)));
    }
}
