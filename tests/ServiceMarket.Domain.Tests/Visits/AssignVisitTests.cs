using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Visits;

public sealed class AssignVisitTests
{
    private static readonly DateOnly Day = VisitBook.Today;

    public static TheoryData<string, AssignmentFacts> Rules
    {
        get
        {
            var fit = VisitBook.Facts();
            AssignmentFacts With(WorkerFacts worker) => VisitBook.Facts(worker);
            var minor = fit with { RecipientBornOn = Day.AddYears(-18).AddDays(1) };
            return new()
            {
                { "Visits_ContractNotActive", fit with { Contract = fit.Contract with { IsActive = false } } },
                { "Visits_ItemNotCovered", fit with { Contract = fit.Contract with { CoversItem = false } } },
                { "Visits_DayNotCovered", fit with { Contract = fit.Contract with { To = Day.AddDays(-1) } } },
                { "Visits_DayNotCovered", fit with { Contract = fit.Contract with { From = Day.AddDays(1) } } },
                { "Visits_QuantityUsedUp", fit with { Contract = fit.Contract with { Ordered = 10, Taken = 10 } } },
                { "Visits_WorkersNeeded", fit with { Workers = [] } },
                { "Visits_WorkersNeeded", fit with { Workers = [VisitBook.Fit, VisitBook.Fit with { Id = "w-2" }] } },
                { "Visits_WorkerOfOtherOrganisation", With(VisitBook.Fit with { ProviderId = "other" }) },
                { "Visits_WorkerNotEmployed", With(VisitBook.Fit with { EmployedFrom = Day.AddDays(1) }) },
                { "Visits_WorkerNotEmployed", With(VisitBook.Fit with { EmployedTo = Day.AddDays(-1) }) },
                { "Visits_WorkerNotEmployed", With(VisitBook.Fit with { EmployedFrom = null }) },
                { "Visits_WorkerNotQualified", fit with { Item = new ItemFacts("C13", "Nurse") } },
                {
                    "Visits_WorkerNotQualified",
                    With(VisitBook.Fit with { Qualifications = [new("Nurse", Day.AddDays(-1))] }) with { Item = new ItemFacts("C13", "Nurse") }
                },
                { "Visits_WorkerBusy", With(VisitBook.Fit with { IsBusy = true }) },
                { "Visits_RecordCheckMissing", minor with { Workers = [VisitBook.Fit with { RecordCheckedOn = null }] } },
                { "Visits_RecordCheckMissing", minor with { Workers = [VisitBook.Fit with { RecordCheckedOn = Day.AddMonths(-12).AddDays(-1) }] } },
                { "Visits_RecordCheckMissing", minor with { Workers = [VisitBook.Fit with { RecordCheckedOn = Day.AddDays(1) }] } },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Assign_AgainstARule_IsRefusedByNameAndChangesNothing(string code, AssignmentFacts facts)
    {
        var book = VisitBook.Planned();
        var refused = Assert.Throws<RefusedException>(() => book.Person.AssignVisit(book.First.Id, facts, book.First.StartUtc, VisitBook.Now));
        Assert.Equal(code, refused.Refusal.Code);
        Assert.Equal(VisitState.Planned, book.First.State);
        Assert.Empty(book.First.Slots);
    }

    [Fact]
    public void Assign_RecordCheckOfExactlyTwelveMonths_Holds()
    {
        var facts = VisitBook.Facts(VisitBook.Fit with { RecordCheckedOn = Day.AddMonths(-12) }) with { RecipientBornOn = Day.AddYears(-10) };
        Assert.Null(AssignmentRule.Against(VisitBook.Planned().First, facts));
    }

    [Fact]
    public void Assign_OnTheEighteenthBirthday_NeedsNoRecordCheck()
    {
        var facts = VisitBook.Facts(VisitBook.Fit with { RecordCheckedOn = null }) with { RecipientBornOn = Day.AddYears(-18) };
        Assert.Null(AssignmentRule.Against(VisitBook.Planned().First, facts));
    }

    [Fact]
    public void Assign_WhenFit_HoldsTheWorkersQuarters()
    {
        var book = VisitBook.Planned();
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc.AddMinutes(10), VisitBook.Now);
        Assert.Equal(VisitState.Assigned, book.First.State);
        Assert.Equal(5, book.First.Slots.Count); // 10:10 to 11:10 touches five quarters
    }

    [Fact]
    public void Reassign_KeepsTheRowsOfQuartersThatStay()
    {
        var book = VisitBook.Planned();
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc, VisitBook.Now);
        var before = book.First.Slots.ToList();
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc.AddMinutes(15), VisitBook.Now);
        Assert.Equal(3, book.First.Slots.Count(slot => before.Contains(slot)));
        Assert.Equal(4, book.First.Slots.Count);
    }

    [Fact]
    public void Assign_OnAnotherDay_IsRefused() => Refused("Visits_StartOnOtherDay", book =>
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc.AddDays(1), VisitBook.Now));

    [Fact]
    public void Assign_OnADayThatIsPast_IsRefused() => Refused("Visits_DayPassed", book =>
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc, VisitBook.Now.AddDays(1)));

    [Fact]
    public void Accept_ByAnotherWorker_IsRefused() => Refused("Visits_NotYourVisit", book =>
    {
        book.Person.AssignVisit(book.First.Id, VisitBook.Facts(), book.First.StartUtc, VisitBook.Now);
        book.Person.AcceptVisit(book.First.Id, VisitBook.OtherWorker);
    });

    [Fact]
    public void Decline_AfterAccepting_FreesTheTimeAndWaitsForAnother()
    {
        var book = VisitBook.Planned();
        var visit = book.Accepted();
        book.Person.DeclineVisit(visit.Id, VisitReason.WorkerIll, VisitBook.Worker);
        Assert.Equal((VisitState.Planned, null, 0), (visit.State, visit.WorkerId, visit.Slots.Count));
    }

    [Fact]
    public void Move_ToAnotherDay_KeepsItsPlaceInThePeriod()
    {
        var book = VisitBook.Planned(times: 1);
        var (visit, period) = (book.First, book.First.PeriodStart);
        book.Person.MoveVisit(visit.Id, visit.Day.AddDays(2), VisitReason.RecipientAsked, VisitBook.Now);
        Assert.Equal(period, visit.PeriodStart);
        Assert.Equal(0, book.Plan(VisitBook.Now));
    }

    private static void Refused(string code, Action<VisitBook> act) =>
        Assert.Equal(code, Assert.Throws<RefusedException>(() => act(VisitBook.Planned())).Refusal.Code);
}
