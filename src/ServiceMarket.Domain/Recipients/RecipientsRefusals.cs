namespace ServiceMarket.Domain.Recipients;

/// <summary>Why an act about a person or a plan is refused.</summary>
public static class RecipientsRefusals
{
    public static Refusal FieldMissing(string field) => Refusal.Of("Recipients_FieldMissing").At(field);
    public static Refusal FieldTooLong(string field, int most) => Refusal.Of("Recipients_FieldTooLong", Text(most)).At(field);
    public static Refusal IdNumberWrongKind() => Refusal.Of("Recipients_IdNumberWrongKind").At("IdNumber");
    public static Refusal IdNoteMissing() => Refusal.Of("Recipients_IdNoteMissing").At("IdNote");
    public static Refusal BirthMissing() => Refusal.Of("Recipients_BirthMissing").At("BornOn");
    public static Refusal BirthImplausible() => Refusal.Of("Recipients_BirthImplausible").At("BornOn");

    /// <summary>The same number is in this county's register already.</summary>
    public static Refusal DuplicateHere() => Refusal.Of("Recipients_DuplicateHere").At("IdNumber");

    /// <summary>The same number is registered in the province; which county stays unsaid.</summary>
    public static Refusal DuplicateElsewhere() => Refusal.Of("Recipients_DuplicateElsewhere").At("IdNumber");

    public static Refusal TypeNeedsAge(VulnerableType type) => Refusal.Of($"Recipients_TypeNeedsAge_{type}").At("VulnerableType");
    public static Refusal GuardianMissing() => Refusal.Of("Recipients_GuardianMissing").At("GuardianName").By("Source_MinorsLaw_21");
    public static Refusal DivisionInvalid(string field) => Refusal.Of("Recipients_DivisionInvalid").At(field);
    public static Refusal DivisionUnknown(string field) => Refusal.Of("Recipients_DivisionUnknown").At(field);
    public static Refusal TownshipOutsideCounty() => Refusal.Of("Recipients_TownshipOutsideCounty").At("Township");
    public static Refusal HomePointInvalid() => Refusal.Of("Recipients_HomePointInvalid").At("HomePoint");
    public static Refusal NothingChanged() => Refusal.Of("Recipients_NothingChanged");
    public static Refusal PersonDeceased() => Refusal.Of("Recipients_PersonDeceased");

    public static Refusal IndicatorUnanswered(string indicator) => Refusal.Of("Recipients_IndicatorUnanswered").At(indicator).By("Source_SupportRules_21");
    public static Refusal DayInFuture(string field) => Refusal.Of("Recipients_DayInFuture").At(field);
    public static Refusal DayBefore(string field, DateOnly earliest) => Refusal.Of("Recipients_DayBefore", Text(earliest)).At(field);
    public static Refusal AssessmentWaits() => Refusal.Of("Recipients_AssessmentWaits");
    public static Refusal AssessmentUnknown() => Refusal.Of("Recipients_AssessmentUnknown");
    public static Refusal AssessmentDecided() => Refusal.Of("Recipients_AssessmentDecided");
    public static Refusal AssessorMayNotConfirm() => Refusal.Of("Recipients_AssessorMayNotConfirm").By(SelfCareRule.Source);
    public static Refusal DeviationNeedsReason() => Refusal.Of("Recipients_DeviationNeedsReason").At("Reason").By(SelfCareRule.Source);

    public static Refusal PlanUnknown() => Refusal.Of("Recipients_PlanUnknown");
    public static Refusal PlanNotInState(PlanState state, PlanTrigger trigger) =>
        Refusal.Of("Recipients_PlanNotInState", $"@PlanState_{state}", $"@PlanTrigger_{trigger}");
    public static Refusal PlanGuard(string guard) => Refusal.Of("Recipients_PlanGuard", $"@{guard}");
    public static Refusal PlanWithoutLines() => Refusal.Of("Recipients_PlanWithoutLines").At("Lines");
    public static Refusal PlanTooManyLines(int most) => Refusal.Of("Recipients_PlanTooManyLines", Text(most)).At("Lines");
    public static Refusal PlanStartsInPast() => Refusal.Of("Recipients_PlanStartsInPast").At("StartsOn");
    public static Refusal PlanReviewOutOfRange() => Refusal.Of("Recipients_PlanReviewOutOfRange").At("ReviewDueOn");
    public static Refusal FrequencyOutOfRange(int line, int most) => Refusal.Of("Recipients_FrequencyOutOfRange", Text(most)).At(Line(line, "Times"));
    public static Refusal MinutesOutOfRange(int line, int least, int most) => Refusal.Of("Recipients_MinutesOutOfRange", Text(least), Text(most)).At(Line(line, "Minutes"));
    public static Refusal LineNotCovered(int line) => Refusal.Of("Recipients_LineNotCovered").At(Line(line, "ContractLineId"));
    public static Refusal LineTwice(int line) => Refusal.Of("Recipients_LineTwice").At(Line(line, "ContractLineId"));
    public static Refusal LineOutsideContract(int line, DateOnly from, DateOnly to) =>
        Refusal.Of("Recipients_LineOutsideContract", Text(from), Text(to)).At(Line(line, "ContractLineId"));
    public static Refusal NotEligible(EligibilityGap gap, int line) =>
        Refusal.Of($"Recipients_NotEligible_{gap}").At(Line(line, "ContractLineId")).By("Source_PurchaseGuidance");
    public static Refusal PlanDrafterMayNotApprove() => Refusal.Of("Recipients_PlanDrafterMayNotApprove");

    public static Refusal LifeEventImpossible(LifeEventKind kind, RecipientStatus status) =>
        Refusal.Of("Recipients_LifeEventImpossible", $"@LifeEventKind_{kind}", $"@RecipientStatus_{status}").At("Kind");

    public static Refusal FieldEmpty() => Refusal.Of("Recipients_FieldEmpty");

    private static string Line(int index, string field) => $"Lines[{Text(index)}].{field}";
    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
