using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class CarePlanTests
{
    public static TheoryData<string, string, PlanLineDraft[], ContractLineFacts[]> Wrong => new()
    {
        { "Recipients_PlanWithoutLines", "Lines", [], [] },
        { "Recipients_LineNotCovered", "Lines[0].ContractLineId", [GivenPerson.Asked()], [] },
        { "Recipients_LineNotCovered", "Lines[0].ContractLineId", [GivenPerson.Asked()], [GivenPerson.Line() with { IsInForce = false }] },
        { "Recipients_LineNotCovered", "Lines[0].ContractLineId", [GivenPerson.Asked()], [GivenPerson.Line() with { County = People.OtherCounty }] },
        { "Recipients_LineOutsideContract", "Lines[0].ContractLineId", [GivenPerson.Asked()], [GivenPerson.Line() with { EndsOn = GivenPerson.Today }] },
        { "Recipients_LineTwice", "Lines[1].ContractLineId", [GivenPerson.Asked(), GivenPerson.Asked()], [GivenPerson.Line()] },
        { "Recipients_FrequencyOutOfRange", "Lines[0].Times", [GivenPerson.Asked(times: 0)], [GivenPerson.Line()] },
        { "Recipients_FrequencyOutOfRange", "Lines[0].Times", [GivenPerson.Asked(times: 15)], [GivenPerson.Line()] },
        { "Recipients_MinutesOutOfRange", "Lines[0].Minutes", [GivenPerson.Asked(minutes: 29)], [GivenPerson.Line()] },
        { "Recipients_MinutesOutOfRange", "Lines[0].Minutes", [GivenPerson.Asked(minutes: 1441)], [GivenPerson.Line()] },
    };

    [Theory, MemberData(nameof(Wrong))]
    public void DraftNextPlan_WhenALineIsWrong_IsRefusedBesideIt(string code, string field, PlanLineDraft[] asked, ContractLineFacts[] facts)
    {
        var person = GivenPerson.Graded(SelfCareGrade.PartlyUnable);
        var refused = Assert.Throws<RefusedException>(() => person.DraftNextPlan("p", GivenPerson.Terms(), asked, facts, People.Caseworker, GivenPerson.Now));
        Assert.Equal((code, field), (refused.Refusal.Code, refused.Refusal.Field));
        Assert.Empty(person.Plans);
    }

    [Fact]
    public void DraftNextPlan_CareForSomebodyAble_IsRefused_VisitsAreNot()
    {
        var person = GivenPerson.Graded(SelfCareGrade.Able);
        Refused("Recipients_NotEligible_Able", () => person.DraftNextPlan("p", GivenPerson.Terms(), [GivenPerson.Asked()], [GivenPerson.Line()], People.Caseworker, GivenPerson.Now));
        person.DraftNextPlan("p", GivenPerson.Terms(), [GivenPerson.Asked()], [GivenPerson.Line(isCare: false)], People.Caseworker, GivenPerson.Now);
        Assert.Equal(PlanState.Draft, person.DraftPlan!.State);
    }

    [Fact]
    public void ApprovePlan_ByTheDrafter_IsRefused()
    {
        var person = Drafted();
        Refused("Recipients_PlanDrafterMayNotApprove", () => person.ApprovePlan("p", GivenPerson.Today.AddMonths(3), [GivenPerson.Line()], People.Caseworker, GivenPerson.Now));
    }

    [Fact]
    public void ApprovePlan_WhenTheContractHasEndedMeanwhile_IsRefusedAndStaysADraft()
    {
        var person = Drafted();
        Refused("Recipients_LineNotCovered", () => person.ApprovePlan(
            "p", GivenPerson.Today.AddMonths(3), [GivenPerson.Line() with { IsInForce = false }], People.Officer, GivenPerson.Now));
        Assert.Equal(PlanState.Draft, person.DraftPlan!.State);
    }

    [Fact]
    public void ApprovePlan_NextVersion_EndsTheEarlierOneTheDayBefore()
    {
        var person = GivenPerson.Planned();
        person.DraftNextPlan("plan-2", GivenPerson.Terms() with { StartsOn = GivenPerson.Today.AddDays(7) }, [GivenPerson.Asked(times: 3)], [GivenPerson.Line()], People.Caseworker, GivenPerson.Now);
        person.ApprovePlan("plan-2", GivenPerson.Today.AddMonths(3), [GivenPerson.Line()], People.Officer, GivenPerson.Now);
        Assert.Equal((PlanState.Ended, (DateOnly?)GivenPerson.Today.AddDays(6)), (person.Plans[0].State, person.Plans[0].EndedOn));
        Assert.Equal((2, PlanState.Active), (person.CurrentPlan!.Number, person.CurrentPlan.State));
    }

    [Fact]
    public void ReturnPlan_ThenApprove_IsRefusedUntilANewVersionIsDrafted()
    {
        var person = Drafted();
        person.ReturnPlan("p", GivenPerson.Text("less"), People.Officer);
        Refused("Recipients_PlanGuard", () => person.ApprovePlan("p", GivenPerson.Today.AddMonths(3), [GivenPerson.Line()], People.Officer, GivenPerson.Now));
        person.DraftNextPlan("p2", GivenPerson.Terms(), [GivenPerson.Asked()], [GivenPerson.Line()], People.Caseworker, GivenPerson.Now);
        Assert.Equal([PlanState.Ended, PlanState.Draft], person.Plans.Select(plan => plan.State));
    }

    [Theory]
    [InlineData(2, PlanPeriod.Week, 28, 8)]
    [InlineData(1, PlanPeriod.Month, 30, 1)]
    [InlineData(1, PlanPeriod.Week, 30, 5)]
    public void VisitsInDays_RoundsUp(int times, PlanPeriod per, int days, int visits)
    {
        var person = GivenPerson.Graded(SelfCareGrade.Unable);
        var plan = person.DraftNextPlan("p", GivenPerson.Terms(), [GivenPerson.Asked(times: times) with { Per = per }], [GivenPerson.Line()], People.Caseworker, GivenPerson.Now);
        Assert.Equal(visits, plan.Lines[0].VisitsInDays(days));
    }

    private static CareRecipient Drafted()
    {
        var person = GivenPerson.Graded(SelfCareGrade.PartlyUnable);
        person.DraftNextPlan("p", GivenPerson.Terms(), [GivenPerson.Asked()], [GivenPerson.Line()], People.Caseworker, GivenPerson.Now);
        return person;
    }

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
