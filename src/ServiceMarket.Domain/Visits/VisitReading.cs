namespace ServiceMarket.Domain.Visits;

/// <summary>What was read at check-in or check-out. Written once; a correction is a <see cref="VisitCorrection"/> beside it.</summary>
public sealed class VisitReading
{
    private VisitReading() { }

    /// <param name="serverUtc">The server's clock: what counts.</param>
    /// <param name="deviceUtc">The device's clock as it said, or null without JavaScript.</param>
    /// <param name="place">How far from the home.</param>
    /// <param name="workerId">Who stood there.</param>
    public VisitReading(DateTime serverUtc, DateTime? deviceUtc, DistanceBand place, string workerId) =>
        (ServerUtc, DeviceUtc, Place, WorkerId) = (serverUtc, deviceUtc, place, workerId);

    public DateTime ServerUtc { get; private init; }
    public DateTime? DeviceUtc { get; private init; }
    public DistanceBand Place { get; private init; }
    public string WorkerId { get; private init; } = "";

    internal VisitReading Copy() => new(ServerUtc, DeviceUtc, Place, WorkerId);

    internal VisitFlags Flags
    {
        get
        {
            var flags = Place == DistanceBand.Far ? VisitFlags.FarFromHome : VisitFlags.None;
            if (DeviceUtc - ServerUtc > TimeSpan.FromMinutes(5)) flags |= VisitFlags.DeviceClockAhead;
            if (ServerUtc - DeviceUtc > TimeSpan.FromMinutes(15)) flags |= VisitFlags.DeviceClockBehind;
            return flags;
        }
    }
}
