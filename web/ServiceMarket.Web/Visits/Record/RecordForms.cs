using System.ComponentModel.DataAnnotations;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Grains.Visits;
using ServiceMarket.Web.Shared.Forms;

namespace ServiceMarket.Web.Visits.Record;

/// <summary>A button: it sends nothing but that it was pressed.</summary>
public sealed class AcceptVisitForm : CommandForm;

public sealed class DeclineVisitForm : CommandForm
{
    [Required] public VisitReason? Reason { get; set; }
}

/// <summary>What the device says, in hidden fields that place.js fills in. Without JavaScript they stay empty.</summary>
public abstract class DeviceForm : CommandForm
{
    public DateTime? DeviceUtc { get; set; }
    [Range(-90.0, 90.0)] public double? Latitude { get; set; }
    [Range(-180.0, 180.0)] public double? Longitude { get; set; }

    public DeviceReading Device => new(
        DeviceUtc is { } clock ? DateTime.SpecifyKind(clock, DateTimeKind.Utc) : null,
        Latitude is { } latitude && Longitude is { } longitude ? new GeoPoint(latitude, longitude) : null);
}

public sealed class CheckInVisitForm : DeviceForm;

public sealed class ReportVisitForm : DeviceForm
{
    [MaxLength(32)] public List<VisitTasks> Tasks { get; set; } = [];
    [Required] public PersonCondition? Condition { get; set; }
    [StringLength(500)] public string? Note { get; set; }

    public VisitTasks Done => Tasks.Aggregate(VisitTasks.None, (done, task) => done | task);
}

public sealed class ReportObstacleForm : DeviceForm
{
    [Required] public VisitObstacle? Obstacle { get; set; }
    [StringLength(500)] public string? Note { get; set; }
}
