using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class LifeEventTests
{
    [Theory]
    [InlineData(LifeEventKind.Died, RecipientStatus.Deceased, PlanState.Ended)]
    [InlineData(LifeEventKind.AdmittedToInstitution, RecipientStatus.InInstitution, PlanState.Ended)]
    [InlineData(LifeEventKind.StatusLost, RecipientStatus.StatusLost, PlanState.Ended)]
    [InlineData(LifeEventKind.MovedAway, RecipientStatus.MovedAway, PlanState.Ended)]
    [InlineData(LifeEventKind.Hospitalised, RecipientStatus.InHospital, PlanState.UnderReview)]
    public void RecordLifeEvent_StopsThePlanOnTheDay(LifeEventKind kind, RecipientStatus status, PlanState plan)
    {
        var person = GivenPerson.Planned();
        Happens(person, kind, GivenPerson.Today);
        Assert.Equal((status, plan), (person.Status, person.Plans[0].State));
        if (plan == PlanState.Ended) Assert.Equal(GivenPerson.Today.AddDays(-1), person.Plans[0].EndedOn);
    }

    [Fact]
    public void RecordLifeEvent_AfterDeath_IsRefused()
    {
        var person = GivenPerson.Registered();
        Happens(person, LifeEventKind.Died, GivenPerson.Today);
        foreach (var kind in Enum.GetValues<LifeEventKind>()) Refused("Recipients_LifeEventImpossible", () => Happens(person, kind, GivenPerson.Today));
        Refused("Recipients_PersonDeceased", () => person.Edit(GivenPerson.Details(), ["Phone"], IdClaimant.Nobody, People.Caseworker, GivenPerson.Now));
    }

    [Fact]
    public void RecordLifeEvent_InTheFutureOrBeforeTheLast_IsRefused()
    {
        var person = GivenPerson.Registered();
        Refused("Recipients_DayInFuture", () => Happens(person, LifeEventKind.Died, GivenPerson.Today.AddDays(1)));
        Happens(person, LifeEventKind.Hospitalised, GivenPerson.Today);
        Refused("Recipients_DayBefore", () => Happens(person, LifeEventKind.Discharged, GivenPerson.Today.AddDays(-1)));
        Assert.Equal(RecipientStatus.InHospital, person.Status);
    }

    [Fact]
    public void Discharge_LetsThePlanBeApprovedAgain_NotBefore()
    {
        var person = GivenPerson.Planned();
        Happens(person, LifeEventKind.Hospitalised, GivenPerson.Today);
        Refused("Recipients_PlanGuard", () => Approve(person));
        Happens(person, LifeEventKind.Discharged, GivenPerson.Today);
        Approve(person);
        Assert.Equal(PlanState.Active, person.Plans[0].State);
    }

    [Fact]
    public void MovedAway_GivesTheNumberFree_MovedBackOnlyIfItStillIs()
    {
        var person = GivenPerson.Registered();
        Happens(person, LifeEventKind.MovedAway, GivenPerson.Today);
        Assert.Null(person.IdClaim);
        Refused("Recipients_DuplicateElsewhere", () => person.RecordLifeEvent(
            "back", LifeEventKind.MovedBack, GivenPerson.Today, ProtectedText.Empty, IdClaimant.AnotherCounty, People.Caseworker, GivenPerson.Now));
        Happens(person, LifeEventKind.MovedBack, GivenPerson.Today);
        Assert.Equal(person.IdIndex, person.IdClaim);
    }

    private static void Approve(CareRecipient person) =>
        person.ApprovePlan("plan-1", GivenPerson.Today.AddMonths(6), [GivenPerson.Line()], People.Officer, GivenPerson.Now);

    private static void Happens(CareRecipient person, LifeEventKind kind, DateOnly day) => person.RecordLifeEvent(
        Guid.CreateVersion7().ToString("N"), kind, day, ProtectedText.Empty, IdClaimant.Nobody, People.Caseworker, GivenPerson.Now);

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
