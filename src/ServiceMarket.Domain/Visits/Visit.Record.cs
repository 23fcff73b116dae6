namespace ServiceMarket.Domain.Visits;

public sealed partial class Visit
{
    /// <summary>A check-out that was forgotten can be brought for so many days; then the sweep counts the visit as missed.</summary>
    public const int CheckOutWithinDays = 3;

    /// <summary>The worker stands at the door. The day is the server's, in China; the device's clock and place only flag.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotYourVisit</c>, <c>Visits_NotToday</c>, <c>Visits_NotInState</c> (a replay)</exception>
    internal VisitCheckedIn Begin(VisitReading reading)
    {
        RequireCrew(reading.WorkerId);
        var workflow = Ready(VisitTrigger.CheckIn);
        if (ChinaTime.DayOf(reading.ServerUtc) != Day) throw VisitsRefusals.NotToday(Day).AsException();
        workflow.Fire(VisitTrigger.CheckIn);
        CheckIn = reading;
        Flags |= reading.Flags;
        if ((reading.ServerUtc - StartUtc).Duration() > TimeSpan.FromHours(2)) Flags |= VisitFlags.OffSchedule;
        presences.AddRange(Crew.Select(worker => new WorkerPresence(worker)));
        return new VisitCheckedIn(Id, reading.WorkerId, Flags);
    }

    /// <summary>The worker leaves and says what was done.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotYourVisit</c>, <c>Visits_NotInState</c>, <c>Visits_NothingDone</c>, <c>Visits_CheckOutTooLate</c></exception>
    internal VisitReported Report(VisitReading reading, ServiceRecord record)
    {
        RequireCrew(reading.WorkerId);
        var workflow = Ready(VisitTrigger.Report);
        if (record.Tasks == VisitTasks.None) throw VisitsRefusals.NothingDone().AsException();
        var day = ChinaTime.DayOf(reading.ServerUtc);
        if (day > Day.AddDays(CheckOutWithinDays)) throw VisitsRefusals.CheckOutTooLate(CheckOutWithinDays).AsException();
        workflow.Fire(VisitTrigger.Report);
        (CheckOut, Record) = (reading, record);
        Flags |= reading.Flags;
        if (reading.ServerUtc - CheckIn!.ServerUtc < TimeSpan.FromMinutes(MinMinutes)) Flags |= VisitFlags.TooShort;
        if (day != Day || reading.ServerUtc > EndUtc.AddHours(4)) Flags |= VisitFlags.CheckOutLate;
        presences.Clear();
        return new VisitReported(Id, reading.WorkerId, Flags, record.Condition);
    }

    /// <summary>The worker came and could not do it. Recorded with time and place; not paid.</summary>
    /// <exception cref="RefusedException"><c>Visits_NotYourVisit</c>, <c>Visits_NotToday</c>, <c>Visits_NotInState</c></exception>
    internal VisitObstructed Obstruct(VisitReading reading, VisitObstacle obstacle, ProtectedText note)
    {
        RequireCrew(reading.WorkerId);
        var workflow = Ready(VisitTrigger.MeetObstacle);
        if (ChinaTime.DayOf(reading.ServerUtc) != Day) throw VisitsRefusals.NotToday(Day).AsException();
        workflow.Fire(VisitTrigger.MeetObstacle);
        Obstacle = obstacle;
        // Two rows of their own: one object cannot be both columns of a reading.
        CheckIn ??= reading.Copy();
        CheckOut = reading;
        Record = new ServiceRecord(VisitTasks.None, PersonCondition.AsUsual, note);
        Flags |= reading.Flags;
        slots.Clear();
        presences.Clear();
        return new VisitObstructed(Id, reading.WorkerId, obstacle);
    }

    /// <summary>A second value beside a first reading, which stays. The first reading's flags stay too.</summary>
    /// <exception cref="RefusedException"><c>Visits_NoReading</c>, <c>Visits_TimesCrossed</c>, <c>Visits_NotInState</c>, <c>Visits_OwnVisit</c></exception>
    internal VisitCorrected Correct(string id, CorrectedField field, DateTime valueUtc, ProtectedText why, Identity.Actor by, DateTime nowUtc)
    {
        if (State is not (VisitState.InProgress or VisitState.Reported or VisitState.Disputed)) throw VisitsRefusals.NotInState(State).AsException();
        if (IsBy(by.WorkerId)) throw VisitsRefusals.OwnVisit().AsException();
        if (why.IsEmpty) throw VisitsRefusals.ReasonNeeded().AsException();
        var old = field == CorrectedField.CheckInTime ? BeganUtc : EndedUtc;
        if (old is not { } oldUtc) throw VisitsRefusals.NoReading().AsException();
        var (began, ended) = field == CorrectedField.CheckInTime ? (valueUtc, EndedUtc) : (BeganUtc!.Value, valueUtc);
        if (ended < began || valueUtc > nowUtc || ChinaTime.DayOf(began) != Day) throw VisitsRefusals.TimesCrossed().AsException();
        var correction = new VisitCorrection(id, field, Iso(oldUtc), Iso(valueUtc), why, by.UserId, nowUtc);
        corrections.Add(correction);
        Flags |= VisitFlags.Corrected;
        if (ended - began < TimeSpan.FromMinutes(MinMinutes)) Flags |= VisitFlags.TooShort;
        return new VisitCorrected(Id, field, correction.OldValue, correction.NewValue);
    }

    /// <summary>Begin as it counts: the last correction, else the first reading.</summary>
    public DateTime? BeganUtc => Corrected(CorrectedField.CheckInTime) ?? CheckIn?.ServerUtc;

    /// <summary>End as it counts: the last correction, else the first reading.</summary>
    public DateTime? EndedUtc => Corrected(CorrectedField.CheckOutTime) ?? CheckOut?.ServerUtc;

    private IEnumerable<string> Crew => new[] { WorkerId, SecondWorkerId }.OfType<string>();

    private DateTime? Corrected(CorrectedField field) =>
        corrections.Where(correction => correction.Field == field).MaxBy(correction => correction.AtUtc) is { } last ? Parse(last.NewValue) : null;

    private static string Iso(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTime Parse(string iso) => DateTime.Parse(
        iso, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.RoundtripKind);
}
