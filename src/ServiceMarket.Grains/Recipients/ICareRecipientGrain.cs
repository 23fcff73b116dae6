using ServiceMarket.Domain;

namespace ServiceMarket.Grains.Recipients;

/// <summary>The only writer of one care recipient; key = id of the person.</summary>
public interface ICareRecipientGrain : IGrainWithStringKey
{
    Task<Outcome<Receipt>> Register(RegisterRecipient command);

    Task<Outcome<Receipt>> Edit(EditRecipient command);

    Task<Outcome<Receipt>> Assess(AssessSelfCare command);

    Task<Outcome<Receipt>> ConfirmGrade(ConfirmGrade command);

    Task<Outcome<Receipt>> ReturnAssessment(ReturnAssessment command);

    Task<Outcome<Receipt>> DraftPlan(DraftCarePlan command);

    Task<Outcome<Receipt>> ApprovePlan(ApproveCarePlan command);

    Task<Outcome<Receipt>> ReturnPlan(ReturnCarePlan command);

    Task<Outcome<Receipt>> ReviewPlan(ReviewCarePlan command);

    Task<Outcome<Receipt>> EndPlan(EndCarePlan command);

    Task<Outcome<Receipt>> RecordLifeEvent(RecordLifeEvent command);

    /// <summary>The field in clear. The text is in no stored answer, only the log entry is.</summary>
    Task<Outcome<PersonalText>> Reveal(RevealField command);
}
