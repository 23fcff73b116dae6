using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Recipients;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class AssessmentTests
{
    [Fact]
    public void ConfirmGrade_ByTheAssessor_IsRefusedAndLeavesThePersonAsItWas()
    {
        var person = Assessed();
        Refused("Recipients_AssessorMayNotConfirm", () => Confirm(person, People.Caseworker, SelfCareGrade.PartlyUnable));
        Assert.Null(person.SelfCareGrade);
        Assert.Equal(AssessmentState.Proposed, person.Assessments[0].State);
    }

    [Fact]
    public void ConfirmGrade_OtherThanProposed_NeedsAReason()
    {
        var person = Assessed();
        Refused("Recipients_DeviationNeedsReason", () => Confirm(person, People.Officer, SelfCareGrade.Unable));
        person.ConfirmGrade("a", SelfCareGrade.Unable, GivenPerson.Text("why"), People.Officer, GivenPerson.Now);
        Assert.Equal((SelfCareGrade.Unable, SelfCareGrade.PartlyUnable), (person.SelfCareGrade, person.Assessments[0].ProposedGrade));
        Assert.Equal(GivenPerson.Today.AddYears(1), person.AssessmentDueOn);
    }

    [Fact]
    public void ConfirmGrade_ByAnotherCaseworker_Holds()
    {
        var person = Assessed();
        Confirm(person, GivenPerson.OtherCaseworker, SelfCareGrade.PartlyUnable);
        Assert.Equal(SelfCareGrade.PartlyUnable, person.SelfCareGrade);
        Refused("Recipients_AssessmentDecided", () => Confirm(person, People.Officer, SelfCareGrade.PartlyUnable));
    }

    [Fact]
    public void Assess_WhileAnotherWaits_InTheFuture_OrBeforeBirth_IsRefused()
    {
        Refused("Recipients_AssessmentWaits", () => Assess(Assessed(), GivenPerson.Today));
        Refused("Recipients_DayInFuture", () => Assess(GivenPerson.Registered(), GivenPerson.Today.AddDays(1)));
        Refused("Recipients_DayBefore", () => Assess(GivenPerson.Registered(), new DateOnly(1945, 3, 1)));
    }

    [Fact]
    public void ReturnAssessment_KeepsTheHistoryAndTheOldGrade()
    {
        var person = GivenPerson.Graded(SelfCareGrade.Able);
        Assess(person, GivenPerson.Today);
        person.ReturnAssessment("a", GivenPerson.Text("again"), People.Officer, GivenPerson.Now);
        Assert.Equal(SelfCareGrade.Able, person.SelfCareGrade);
        Assert.Equal([AssessmentState.Confirmed, AssessmentState.Returned], person.Assessments.Select(a => a.State));
    }

    [Fact]
    public void ConfirmGrade_Able_PutsAPlanWithCareUnderReview()
    {
        var person = GivenPerson.Planned();
        person.Assess("a", GivenPerson.Answers(0), GivenPerson.Text("x"), GivenPerson.Today, AssessmentOccasion.ChangeReported, People.Caseworker, GivenPerson.Now);
        Confirm(person, People.Officer, SelfCareGrade.Able);
        Assert.Equal((PlanState.UnderReview, PlanReviewCause.GradeChanged), (person.CurrentPlan!.State, person.CurrentPlan.Cause));
    }

    private static CareRecipient Assessed()
    {
        var person = GivenPerson.Registered();
        Assess(person, GivenPerson.Today);
        return person;
    }

    private static void Assess(CareRecipient person, DateOnly day) =>
        person.Assess("a", GivenPerson.Answers(2), GivenPerson.Text("x"), day, AssessmentOccasion.Yearly, People.Caseworker, GivenPerson.Now);

    private static void Confirm(CareRecipient person, Actor by, SelfCareGrade grade) =>
        person.ConfirmGrade("a", grade, ProtectedText.Empty, by, GivenPerson.Now);

    private static void Refused(string code, Action act) => Assert.Equal(code, Assert.Throws<RefusedException>(act).Refusal.Code);
}
