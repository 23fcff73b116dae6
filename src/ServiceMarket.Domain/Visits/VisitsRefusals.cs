using System.Globalization;

namespace ServiceMarket.Domain.Visits;

/// <summary>Every reason why an act on a visit is refused.</summary>
public static class VisitsRefusals
{
    public static Refusal NotFound() => Refusal.Of("Visits_NotFound");
    /// <summary>The visit is past (or not yet at) the state this act belongs to; also what a replayed check-in gets.</summary>
    public static Refusal NotInState(VisitState state) => Refusal.Of("Visits_NotInState", $"@VisitState_{state}");
    /// <summary>A guard of the workflow is not met.</summary>
    public static Refusal NotYet(string guardKey) => Refusal.Of("Visits_NotYet", $"@{guardKey}");
    public static Refusal RecipientEnded() => Refusal.Of("Visits_RecipientEnded").By("Source_ServiceStopsWithEntitlement");

    public static Refusal ContractNotActive() => Refusal.Of("Visits_ContractNotActive").At("workers");
    public static Refusal ItemNotCovered(string itemCode) => Refusal.Of("Visits_ItemNotCovered", itemCode).At("workers");
    public static Refusal DayNotCovered(DateOnly from, DateOnly to) => Refusal.Of("Visits_DayNotCovered", Iso(from), Iso(to)).At("workers");
    public static Refusal QuantityUsedUp(int ordered, int taken) => Refusal.Of("Visits_QuantityUsedUp", Text(ordered), Text(taken)).At("workers");
    public static Refusal WorkerUnknown() => Refusal.Of("Visits_WorkerUnknown").At("workers");
    public static Refusal WorkersNeeded(int needed) => Refusal.Of("Visits_WorkersNeeded", Text(needed)).At("workers");
    public static Refusal WorkerOfOtherOrganisation() => Refusal.Of("Visits_WorkerOfOtherOrganisation").At("workers");
    public static Refusal WorkerNotEmployed(DateOnly day) => Refusal.Of("Visits_WorkerNotEmployed", Iso(day)).At("workers");
    public static Refusal WorkerNotQualified(string kind) => Refusal.Of("Visits_WorkerNotQualified", kind).At("workers");
    /// <summary>The person is under 18 and no register query of the last 12 months is on file.</summary>
    public static Refusal RecordCheckMissing(DateOnly? last) =>
        Refusal.Of("Visits_RecordCheckMissing", last is { } day ? Iso(day) : "–").At("workers").By("Source_MinorsLaw62");
    /// <summary>Another visit holds that time; also what the database's key says when two press at once.</summary>
    public static Refusal WorkerBusy() => Refusal.Of("Visits_WorkerBusy").At("workers");
    public static Refusal StartOnOtherDay(DateOnly day) => Refusal.Of("Visits_StartOnOtherDay", Iso(day)).At("start");
    public static Refusal DayPassed(DateOnly day) => Refusal.Of("Visits_DayPassed", Iso(day)).At("day");
    public static Refusal DayTooFar(int days) => Refusal.Of("Visits_DayTooFar", Text(days)).At("day");

    public static Refusal NotYourVisit() => Refusal.Of("Visits_NotYourVisit");
    public static Refusal NotToday(DateOnly day) => Refusal.Of("Visits_NotToday", Iso(day));
    /// <summary>The worker has not checked out of another visit.</summary>
    public static Refusal AnotherInProgress() => Refusal.Of("Visits_AnotherInProgress");
    public static Refusal CheckOutTooLate(int days) => Refusal.Of("Visits_CheckOutTooLate", Text(days));
    public static Refusal NothingDone() => Refusal.Of("Visits_NothingDone").At("tasks");
    public static Refusal NoteTooLong(int length) => Refusal.Of("Visits_NoteTooLong", Text(length)).At("note");
    public static Refusal PlaceNotOnGlobe() => Refusal.Of("Visits_PlaceNotOnGlobe");

    public static Refusal ReasonNeeded() => Refusal.Of("Visits_ReasonNeeded").At("reason");
    public static Refusal ReasonTooLong(int length) => Refusal.Of("Visits_ReasonTooLong", Text(length)).At("reason");
    public static Refusal OwnVisit() => Refusal.Of("Visits_OwnVisit");
    /// <summary>Who raised a dispute does not decide it.</summary>
    public static Refusal OwnDispute() => Refusal.Of("Visits_OwnDispute");
    public static Refusal NoReading() => Refusal.Of("Visits_NoReading").At("field");
    public static Refusal TimesCrossed() => Refusal.Of("Visits_TimesCrossed").At("value");
    public static Refusal OtherStatement(string statementId) => Refusal.Of("Visits_OtherStatement", statementId);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
