using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Visits;

public sealed class VerifyVisitTests
{
    private static readonly ProtectedText Why = new("why");

    [Fact]
    public void Verify_WhenReported_IsPayable()
    {
        var (book, visit) = Verified();
        Assert.True(visit.IsPayable);
        Assert.Equal(People.Caseworker.UserId, visit.VerifiedBy);
        Assert.NotNull(book.Person);
    }

    [Fact]
    public void Verify_ByTheVisitsOwnWorker_IsRefused()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Assert.Equal("Visits_OwnVisit", Code(() => book.Person.VerifyVisit(
            visit.Id, ProtectedText.Empty, People.Caseworker with { WorkerId = "w-1" }, VisitBook.Now)));
    }

    [Fact]
    public void Dispute_ThenUpheldByAnother_IsPayableAgain()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        book.Person.DisputeVisit(visit.Id, Why, People.Caseworker);
        Assert.Equal("Visits_OwnDispute", Code(() => book.Person.ResolveVisit(visit.Id, true, Why, People.Caseworker, VisitBook.Now)));
        book.Person.ResolveVisit(visit.Id, true, Why, VisitBook.SecondCaseworker, VisitBook.Now);
        Assert.True(visit.IsPayable);
    }

    [Fact]
    public void Dispute_Dismissed_IsMissed()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        book.Person.DisputeVisit(visit.Id, Why, People.Caseworker);
        book.Person.ResolveVisit(visit.Id, false, Why, People.Officer, VisitBook.Now);
        Assert.Equal(VisitState.Missed, visit.State);
    }

    [Fact]
    public void Dispute_ByAnotherOrganisation_IsRefused()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Assert.Equal("Identity_OutOfReach", Code(() => book.Person.DisputeVisit(visit.Id, Why, People.Manager with { Organisation = "91220000MA0000000X" })));
    }

    [Fact]
    public void Dispute_WithoutReason_IsRefused()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Assert.Equal("Visits_ReasonNeeded", Code(() => book.Person.DisputeVisit(visit.Id, ProtectedText.Empty, People.Manager)));
        Assert.Equal(VisitState.Reported, visit.State);
    }

    [Fact]
    public void Settle_TwiceByTheSameStatement_ChangesNothing_ByAnother_IsRefused()
    {
        var (book, visit) = Verified();
        book.Person.SettleVisits([visit.Id], "s-1");
        book.Person.TakeRecorded();
        book.Person.SettleVisits([visit.Id], "s-1");
        Assert.Empty(book.Person.Recorded);
        Assert.Equal("Visits_OtherStatement", Code(() => book.Person.SettleVisits([visit.Id], "s-2")));
        Assert.False(visit.IsPayable);
    }

    [Fact]
    public void Settle_WithOneThatIsNotVerified_SettlesNone()
    {
        var (book, visit) = Verified();
        var other = book.Person.Visits.First(candidate => candidate != visit);
        Assert.Equal("Visits_NotInState", Code(() => book.Person.SettleVisits([visit.Id, other.Id], "s-1")));
        Assert.Equal(VisitState.Verified, visit.State);
    }

    [Fact]
    public void Correct_LeavesTheFirstReadingAndCountsTheSecond()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        book.Person.CorrectVisit(visit.Id, "k-1", CorrectedField.CheckOutTime, VisitBook.Now.AddMinutes(70), Why, People.Caseworker, VisitBook.Now.AddHours(3));
        Assert.Equal(VisitBook.Now.AddMinutes(50), visit.CheckOut!.ServerUtc);
        Assert.Equal(VisitBook.Now.AddMinutes(70), visit.EndedUtc);
        Assert.Equal(("2026-11-24T02:50:00Z", "2026-11-24T03:10:00Z"), (visit.Corrections[0].OldValue, visit.Corrections[0].NewValue));
        Assert.True(visit.Flags.HasFlag(VisitFlags.Corrected));
    }

    [Theory]
    [InlineData(-60)]
    [InlineData(600)]
    public void Correct_ToTimesThatCrossOrLieAhead_IsRefused(int minutes)
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        Assert.Equal("Visits_TimesCrossed", Code(() => book.Person.CorrectVisit(
            visit.Id, "k-1", CorrectedField.CheckOutTime, VisitBook.Now.AddMinutes(minutes), Why, People.Caseworker, VisitBook.Now.AddHours(3))));
        Assert.Empty(visit.Corrections);
    }

    private static (VisitBook Book, Visit Visit) Verified()
    {
        var book = VisitBook.Planned();
        var visit = book.Reported();
        book.Person.VerifyVisit(visit.Id, ProtectedText.Empty, People.Caseworker, VisitBook.Now);
        return (book, visit);
    }

    private static string Code(Action act) => Assert.Throws<RefusedException>(act).Refusal.Code;
}
