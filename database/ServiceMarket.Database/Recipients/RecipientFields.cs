using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Database.Recipients;

/// <summary>The purposes that the sealed columns of this feature are bound to. Stored in every ciphertext: never renamed.</summary>
public static class RecipientFields
{
    public const string CommandBody = "Operations/BodyHash";
    public const string IdIndex = "CareRecipients/IdNumber";
    public const string NameIndex = "CareRecipients/Name";
    public const string AssessmentAnswers = "SelfCareAssessments/Answers";
    public const string AssessmentReason = "SelfCareAssessments/Reason";
    public const string PlanReason = "CarePlans/Reason";
    public const string PlanReturnedReason = "CarePlans/ReturnedReason";
    public const string LifeEventNote = "LifeEvents/Note";

    /// <summary>The purpose of a field that can be revealed.</summary>
    public static string Of(PersonalField field) => field == PersonalField.Assessment ? AssessmentAnswers : $"CareRecipients/{field}";
}
