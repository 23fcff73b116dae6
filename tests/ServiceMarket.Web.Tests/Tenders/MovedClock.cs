namespace ServiceMarket.Web.Tests.Tenders;

/// <summary>The host's business clock: begins on 24 November 2026 and runs ahead when told. Timers keep the machine's pace.</summary>
public sealed class MovedClock : TimeProvider
{
    private readonly DateTimeOffset started = System.GetUtcNow();
    private DateTimeOffset standing = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => standing + (System.GetUtcNow() - started);

    /// <summary>Forward only, as clocks go.</summary>
    public void MoveTo(DateTime utc)
    {
        var ahead = new DateTimeOffset(utc) - GetUtcNow();
        if (ahead > TimeSpan.Zero) standing += ahead;
    }
}
