namespace ServiceMarket.Domain.Recipients;

/// <summary>民发〔2021〕43号, art. 22: the number of indicators that fail "may be regarded as" a grade. So the rule proposes and a person confirms.</summary>
public static class SelfCareRule
{
    public const string Source = "Source_SupportRules_22";

    /// <summary>0 = able, 1 to 3 = partly unable, 4 to 6 = unable. Refused while an indicator has no answer.</summary>
    public static SelfCareGrade Propose(SelfCareAnswers answers)
    {
        if (answers.FirstUnanswered() is { } missing) throw RecipientsRefusals.IndicatorUnanswered(missing).AsException();
        return answers.FailedCount switch
        {
            0 => SelfCareGrade.Able,
            <= 3 => SelfCareGrade.PartlyUnable,
            _ => SelfCareGrade.Unable,
        };
    }
}
