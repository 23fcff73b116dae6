using ServiceMarket.Domain.Recipients;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Visits;

public sealed class StopAndSweepTests
{
    [Theory]
    [InlineData(LifeEventKind.Died)]
    [InlineData(LifeEventKind.AdmittedToInstitution)]
    [InlineData(LifeEventKind.StatusLost)]
    [InlineData(LifeEventKind.MovedAway)]
    [InlineData(LifeEventKind.Hospitalised)]
    public void LifeEvent_ThatStopsServices_CancelsOpenVisitsOfThatDayAndLater(LifeEventKind kind)
    {
        var book = VisitBook.Planned();
        book.Accepted();
        Happened(book, kind);
        Assert.All(book.Person.Visits, visit => Assert.Equal(VisitState.Cancelled, visit.State));
        Assert.All(book.Person.Visits, visit => Assert.Empty(visit.Slots));
    }

    [Fact]
    public void Plan_AfterAStopEnded_BringsTheSameVisitsBack()
    {
        var book = VisitBook.Planned();
        var before = book.Person.Visits.Count;
        Happened(book, LifeEventKind.Hospitalised);
        Assert.Equal(0, book.Plan(VisitBook.Now));
        Happened(book, LifeEventKind.Discharged);
        book.Person.ApprovePlan("p-1", VisitBook.Today.AddMonths(6), [VisitBook.Contract], People.Officer, VisitBook.Now);
        Assert.Equal(before, book.Plan(VisitBook.Now));
        Assert.Equal(before, book.Person.Visits.Count);
        Assert.All(book.Person.Visits, visit => Assert.Equal(VisitState.Planned, visit.State));
    }

    [Fact]
    public void Plan_AfterACaseworkerCancelledOne_DoesNotBringItBack()
    {
        var book = VisitBook.Planned();
        book.Person.CancelVisit(book.First.Id, VisitReason.RecipientAsked);
        Assert.Equal(0, book.Plan(VisitBook.Now));
    }

    [Fact]
    public void Sweep_LateVisit_IsFlaggedOnce()
    {
        var book = VisitBook.Planned();
        var visit = book.Accepted();
        Assert.Equal(0, book.Person.SweepVisits(visit.StartUtc + Visit.Grace));
        Assert.Equal(1, book.Person.SweepVisits(visit.StartUtc + Visit.Grace + TimeSpan.FromSeconds(1)));
        Assert.Equal(0, book.Person.SweepVisits(visit.StartUtc + Visit.Grace + TimeSpan.FromMinutes(5)));
        Assert.NotNull(visit.OverdueUtc);
    }

    [Fact]
    public void Sweep_WhenTheDayIsOver_VisitIsMissedAndTheTimeFree()
    {
        var book = VisitBook.Planned(times: 1);
        var visit = book.Accepted();
        book.Person.SweepVisits(VisitBook.Now.AddDays(1));
        Assert.Equal((VisitState.Missed, 0), (visit.State, visit.Slots.Count));
    }

    [Fact]
    public void Sweep_CheckOutNeverSent_FreesTheWorkerAfterThreeDays()
    {
        var book = VisitBook.Planned(times: 1);
        var visit = book.Accepted();
        book.Person.CheckIn(visit.Id, VisitBook.Reading(VisitBook.Now));
        book.Person.SweepVisits(VisitBook.Now.AddDays(3));
        Assert.Equal(VisitState.InProgress, visit.State);
        book.Person.SweepVisits(VisitBook.Now.AddDays(4));
        Assert.Equal((VisitState.Missed, 0), (visit.State, visit.Presences.Count));
    }

    private static void Happened(VisitBook book, LifeEventKind kind) =>
        book.Person.RecordLifeEvent($"e-{kind}", kind, VisitBook.Today, ProtectedText.Empty, IdClaimant.Nobody, People.Caseworker, VisitBook.Now);
}
