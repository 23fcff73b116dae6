namespace ServiceMarket.Testing.Web;

/// <summary>The business clock of a host: it says what the test wants and goes on from there; timers keep the machine's pace.</summary>
public sealed class MovingClock(DateTimeOffset start) : TimeProvider
{
    private TimeSpan offset = start - System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + offset;

    public void Advance(TimeSpan by) => offset += by;

    /// <summary>Forward only, as clocks go.</summary>
    public void MoveTo(DateTime utc)
    {
        var ahead = new DateTimeOffset(utc) - GetUtcNow();
        if (ahead > TimeSpan.Zero) Advance(ahead);
    }
}
