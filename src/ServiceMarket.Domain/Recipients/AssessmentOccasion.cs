namespace ServiceMarket.Domain.Recipients;

/// <summary>Why an assessment was made.</summary>
public enum AssessmentOccasion
{
    First,
    Yearly,
    /// <summary>A change was reported; the county assesses within ten working days (art. 23).</summary>
    ChangeReported,
}
