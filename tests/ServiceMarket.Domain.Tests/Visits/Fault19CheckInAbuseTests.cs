using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Visits;

/// <summary>Each abuse is refused, or flagged so that it cannot be verified without a written reason; none is payable by itself.</summary>
public sealed class Fault19CheckInAbuseTests
{
    [Fact]
    public void Fault19_CheckInReplayed_IsRefused() => Refused("Visits_NotInState", (book, visit) =>
    {
        book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now));
        book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now));
    });

    [Fact]
    public void Fault19_CheckInForAnotherWorkersVisit_IsRefused() => Refused(
        "Visits_NotYourVisit", (book, visit) => book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now, worker: "w-2")));

    [Fact]
    public void Fault19_CheckInForYesterday_IsRefused() => Refused(
        "Visits_NotToday", (book, visit) => book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now.AddDays(1), VisitBook.Now)));

    [Fact]
    public void Fault19_CheckInForTomorrow_IsRefused() => Refused(
        "Visits_NotToday", (book, visit) => book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now.AddDays(-1), VisitBook.Now)));

    [Fact]
    public void Fault19_CheckInBeforeAccepting_IsRefused()
    {
        var book = VisitBook.Planned();
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc, VisitBook.Now);
        Assert.Throws<RefusedException>(() => book.Person.CheckIn(book.First.Id, VisitBook.Reading(VisitBook.Now)));
    }

    [Fact]
    public void Fault19_CheckOutReplayed_IsRefused() => Refused("Visits_NotInState", (book, visit) =>
    {
        book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now));
        book.Person.ReportVisit(visit.Id, VisitBook.Reading(VisitBook.Now.AddMinutes(50)), VisitBook.Record());
        book.Person.ReportVisit(visit.Id, VisitBook.Reading(VisitBook.Now.AddMinutes(90)), VisitBook.Record());
    });

    [Fact]
    public void Fault19_AfterDeath_CheckInIsRefused() => Refused("Visits_NotInState", (book, visit) =>
    {
        Died(book, VisitBook.Today);
        book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now));
    });

    [Fact]
    public void Fault19_ReportedForADayAfterDeath_IsNeverPaid()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Died(book, VisitBook.Today.AddDays(-1));
        Assert.True(visit.Flags.HasFlag(VisitFlags.AfterRecipientEnd));
        Assert.Equal("Visits_NotYet", Code(() => book.Person.VerifyVisit(visit.Id, new ProtectedText("why"), People.Caseworker, VisitBook.Now)));
        Assert.False(visit.IsPayable);
    }

    [Fact]
    public void Fault19_VerifiedForADayAfterDeath_LeavesThePayable()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        book.Person.VerifyVisit(visit.Id, ProtectedText.Empty, People.Caseworker, VisitBook.Now);
        Died(book, VisitBook.Today.AddDays(-1));
        Assert.Equal(VisitState.Disputed, visit.State);
        Assert.Equal("Visits_NotYet", Code(() => book.Person.ResolveVisit(visit.Id, true, new ProtectedText("why"), People.Officer, VisitBook.Now)));
    }

    [Fact]
    public void Fault19_CareOfTheLastDay_StaysPayable()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Died(book, VisitBook.Today);
        book.Person.VerifyVisit(visit.Id, ProtectedText.Empty, People.Caseworker, VisitBook.Now);
        Assert.True(visit.IsPayable);
    }

    public static TheoryData<VisitFlags, VisitReading, VisitReading> Suspicious => new()
    {
        { VisitFlags.FarFromHome, VisitBook.Reading(VisitBook.Now, place: DistanceBand.Far), VisitBook.Reading(VisitBook.Now.AddMinutes(50)) },
        { VisitFlags.FarFromHome, VisitBook.Reading(VisitBook.Now), VisitBook.Reading(VisitBook.Now.AddMinutes(50), place: DistanceBand.Far) },
        { VisitFlags.DeviceClockAhead, VisitBook.Reading(VisitBook.Now, VisitBook.Now.AddHours(3)), VisitBook.Reading(VisitBook.Now.AddMinutes(50)) },
        { VisitFlags.DeviceClockBehind, VisitBook.Reading(VisitBook.Now, VisitBook.Now.AddDays(-1)), VisitBook.Reading(VisitBook.Now.AddMinutes(50)) },
        { VisitFlags.TooShort, VisitBook.Reading(VisitBook.Now), VisitBook.Reading(VisitBook.Now.AddMinutes(29)) },
        { VisitFlags.OffSchedule, VisitBook.Reading(VisitBook.Now.AddHours(5)), VisitBook.Reading(VisitBook.Now.AddHours(6)) },
        { VisitFlags.CheckOutLate, VisitBook.Reading(VisitBook.Now), VisitBook.Reading(VisitBook.Now.AddDays(2)) },
    };

    [Theory]
    [MemberData(nameof(Suspicious))]
    public void Fault19_Suspicious_IsFlaggedAndNotPaidWithoutAReason(VisitFlags flag, VisitReading checkIn, VisitReading checkOut)
    {
        var book = VisitBook.Planned();
        var visit = book.Accepted();
        book.Person.CheckIn(visit.Id, checkIn);
        book.Person.ReportVisit(visit.Id, checkOut, VisitBook.Record());
        Assert.True(visit.Flags.HasFlag(flag));
        Assert.Equal("Visits_NotYet", Code(() => book.Person.VerifyVisit(visit.Id, ProtectedText.Empty, People.Caseworker, VisitBook.Now)));
        Assert.False(visit.IsPayable);
        Assert.Equal("Visits_NotInState", Code(() => book.Person.SettleVisits([visit.Id], "s-1")));
    }

    [Theory]
    [InlineData(VisitObstacle.NobodyHome)]
    [InlineData(VisitObstacle.Refused)]
    [InlineData(VisitObstacle.Hospital)]
    [InlineData(VisitObstacle.Died)]
    [InlineData(VisitObstacle.Moved)]
    public void Fault19_CameInVain_IsRecordedAndNotPaid(VisitObstacle obstacle)
    {
        var book = VisitBook.Planned();
        var visit = book.Accepted();
        book.Person.ObstructVisit(visit.Id, VisitBook.Reading(VisitBook.Now), obstacle, new ProtectedText("note"));
        Assert.Equal(VisitState.Missed, visit.State);
        Assert.Equal("Visits_NotInState", Code(() => book.Person.VerifyVisit(visit.Id, new ProtectedText("why"), People.Caseworker, VisitBook.Now)));
        book.Person.DisputeVisit(visit.Id, new ProtectedText("why"), People.Manager);
        Assert.Equal("Visits_NotYet", Code(() => book.Person.ResolveVisit(visit.Id, true, new ProtectedText("why"), People.Officer, VisitBook.Now)));
    }

    private static void Died(VisitBook book, DateOnly day) =>
        book.Person.RecordLifeEvent("e-1", LifeEventKind.Died, day, ProtectedText.Empty, IdClaimant.Nobody, People.Caseworker, VisitBook.Now);

    private static void Refused(string code, Action<VisitBook, Visit> act)
    {
        var book = VisitBook.Planned();
        var visit = book.Accepted();
        Assert.Equal(code, Code(() => act(book, visit)));
        Assert.False(visit.IsPayable);
    }

    private static string Code(Action act) => Assert.Throws<RefusedException>(act).Refusal.Code;
}
