using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Domain.Recipients;

public sealed partial class CareRecipient
{
    private const int MonthsBetweenAssessments = 12;

    /// <summary>
    /// Records an assessment; the rule proposes the grade. Refuses: an indicator without answer, a day in the future or before the last
    /// confirmed assessment, another one still waiting.
    /// </summary>
    public SelfCareAssessment Assess(
        string assessmentId, SelfCareAnswers answers, ProtectedText sealedAnswers, DateOnly assessedOn, AssessmentOccasion occasion, Actor by, DateTime nowUtc)
    {
        RefuseIfDeceased();
        var proposed = SelfCareRule.Propose(answers);
        if (assessedOn > ChinaTime.DayOf(nowUtc)) throw RecipientsRefusals.DayInFuture("AssessedOn").AsException();
        if (assessments.Any(a => a.State == AssessmentState.Proposed)) throw RecipientsRefusals.AssessmentWaits().AsException();
        var earliest = Latest() is { } last && last.AssessedOn > BornOn ? last.AssessedOn : BornOn;
        if (assessedOn < earliest) throw RecipientsRefusals.DayBefore("AssessedOn", earliest).AsException();
        var assessment = new SelfCareAssessment(assessmentId, assessedOn, occasion, sealedAnswers, proposed, by);
        assessments.Add(assessment);
        Record(new SelfCareAssessed(Id, assessmentId));
        return assessment;
    }

    /// <summary>
    /// A second person makes the grade hold. Refuses the assessor, an assessment that is decided, and a grade other than the proposed one
    /// without a reason. A plan whose care no longer fits goes under review and its visits stop today.
    /// </summary>
    public void ConfirmGrade(string assessmentId, SelfCareGrade grade, ProtectedText reason, Actor by, DateTime nowUtc)
    {
        var assessment = Waiting(assessmentId, by);
        if (grade != assessment.ProposedGrade && reason.IsEmpty) throw RecipientsRefusals.DeviationNeedsReason().AsException();
        assessment.Decide(AssessmentState.Confirmed, grade, reason, by, nowUtc);
        (SelfCareGrade, AssessmentDueOn) = (grade, assessment.AssessedOn.AddMonths(MonthsBetweenAssessments));
        Record(new GradeConfirmed(Id, assessmentId));
        if (CurrentPlan is { State: PlanState.Active } plan && plan.Lines.Any(line => line.IsCare) && grade == Recipients.SelfCareGrade.Able)
            PutUnderReview(plan, PlanReviewCause.GradeChanged, ServiceStop.GradeChanged, ChinaTime.DayOf(nowUtc));
    }

    /// <summary>Gives an assessment back to be made again. Refuses the assessor, a decided one and an empty reason.</summary>
    public void ReturnAssessment(string assessmentId, ProtectedText reason, Actor by, DateTime nowUtc)
    {
        var assessment = Waiting(assessmentId, by);
        if (reason.IsEmpty) throw RecipientsRefusals.FieldMissing("Reason").AsException();
        assessment.Decide(AssessmentState.Returned, null, reason, by, nowUtc);
        Record(new AssessmentReturned(Id, assessmentId));
    }

    private SelfCareAssessment Waiting(string assessmentId, Actor by)
    {
        RefuseIfDeceased();
        var assessment = assessments.SingleOrDefault(a => a.Id == assessmentId) ?? throw RecipientsRefusals.AssessmentUnknown().AsException();
        if (assessment.State != AssessmentState.Proposed) throw RecipientsRefusals.AssessmentDecided().AsException();
        if (assessment.AssessorId == by.UserId) throw RecipientsRefusals.AssessorMayNotConfirm().AsException();
        return assessment;
    }

    private SelfCareAssessment? Latest() => assessments.Where(a => a.State == AssessmentState.Confirmed).MaxBy(a => a.AssessedOn);
}
