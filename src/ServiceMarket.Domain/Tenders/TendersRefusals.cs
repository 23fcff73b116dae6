using System.Globalization;

namespace ServiceMarket.Domain.Tenders;

/// <summary>Every way in which a tender says no. Amounts are written in yuan, days as yyyy-MM-dd in China Standard Time.</summary>
public static class TendersRefusals
{
    public static Refusal NotInThisState(TenderState state) => Refusal.Of("Tenders_NotInThisState", $"@Tenders_State_{state}");
    public static Refusal GuardUnmet(string guardKey) => Refusal.Of("Tenders_GuardUnmet", $"@{guardKey}");
    public static Refusal TaskLocked(string becauseKey) => Refusal.Of("Tenders_TaskLocked", $"@{becauseKey}");

    public static Refusal TextMissing(string field) => Refusal.Of("Tenders_TextMissing").At(field);
    public static Refusal TextTooLong(string field, int most) => Refusal.Of("Tenders_TextTooLong", Write(most)).At(field);
    public static Refusal ListTooLong(string field, int most) => Refusal.Of("Tenders_ListTooLong", Write(most)).At(field);

    public static Refusal NumberTaken() => Refusal.Of("Tenders_NumberTaken").At("Number");
    public static Refusal NoLines() => Refusal.Of("Tenders_NoLines").At("Lines");
    public static Refusal QuantityOutOfRange(int index) => Refusal.Of("Tenders_QuantityOutOfRange", Write(TenderLimits.Quantity)).At($"Lines[{index}].Quantity");
    public static Refusal ItemNotInForce(int index) => Refusal.Of("Tenders_ItemNotInForce").At($"Lines[{index}].ItemVersionId");
    public static Refusal ItemReplaced(string itemCode) => Refusal.Of("Tenders_ItemReplaced", itemCode);
    public static Refusal ItemTwice(int index) => Refusal.Of("Tenders_ItemTwice").At($"Lines[{index}].ItemVersionId");
    public static Refusal CeilingTooHigh() => Refusal.Of("Tenders_CeilingTooHigh").At("Lines");

    public static Refusal ShareNotPositive(int year) => Refusal.Of("Tenders_ShareNotPositive", Write(year)).At("Shares");
    public static Refusal YearOutsideService(int year) => Refusal.Of("Tenders_YearOutsideService", Write(year)).At("Shares");
    public static Refusal YearTwice(int year) => Refusal.Of("Tenders_YearTwice", Write(year)).At("Shares");
    public static Refusal SharesMissCeiling(decimal sumFen, long ceilingFen) => Refusal.Of("Tenders_SharesMissCeiling",
        (sumFen / 100m).ToString("#,##0.00", CultureInfo.InvariantCulture), new Money(ceilingFen).ToString()).At("Shares");

    public static Refusal ServiceEndsBeforeItStarts() => Refusal.Of("Tenders_ServiceEndsBeforeItStarts").At("ServiceTo");
    public static Refusal ServiceTooLong() =>
        Refusal.Of("Tenders_ServiceTooLong", Write(TenderLimits.ServiceYears)).At("ServiceTo").By("Source_Order102_24");
    public static Refusal ServiceBeforeDeadline() => Refusal.Of("Tenders_ServiceBeforeDeadline").At("ServiceFrom");
    public static Refusal DocumentsAfterDeadline() => Refusal.Of("Tenders_DocumentsAfterDeadline").At("DocumentsUntil");
    public static Refusal NoticePeriodTooShort(DateOnly earliest) => Refusal.Of("Tenders_NoticePeriodTooShort",
        Write(ConsultationPeriods.FirstResponse.Length), Write(earliest)).At("BidDeadline").By(ConsultationPeriods.FirstResponse.Source);
    public static Refusal DocumentsPeriodTooShort(DateOnly earliest) => Refusal.Of("Tenders_DocumentsPeriodTooShort",
        Write(ConsultationPeriods.Documents.Length), Write(earliest)).At("DocumentsUntil").By(ConsultationPeriods.Documents.Source);

    public static Refusal NoCriteria() => Refusal.Of("Tenders_NoCriteria").At("Criteria");
    public static Refusal PointsNotPositive(int index) => Refusal.Of("Tenders_PointsNotPositive").At($"Criteria[{index}].Most");
    public static Refusal OnePriceCriterion() => Refusal.Of("Tenders_OnePriceCriterion").At("Criteria");
    public static Refusal PriceWeightOutOfRange() => Refusal.Of("Tenders_PriceWeightOutOfRange",
        TenderLimits.LeastPriceWeight.ToString(), TenderLimits.MostPriceWeight.ToString()).At("Criteria").By("Source_CaiKu2014_214_24");
    public static Refusal PointsMissHundred(Points sum) => Refusal.Of("Tenders_PointsMissHundred", sum.ToString()).At("Criteria");

    public static Refusal BudgetMissing(int year) => Refusal.Of("Tenders_BudgetMissing", Write(year));
    public static Refusal PublicationUnderWay() => Refusal.Of("Tenders_PublicationUnderWay");
    public static Refusal ReleaseUnderWay() => Refusal.Of("Tenders_ReleaseUnderWay");

    public static Refusal BidderNotVerified() => Refusal.Of("Tenders_BidderNotVerified");
    public static Refusal BidderCertificateMissing() => Refusal.Of("Tenders_BidderCertificateMissing");
    public static Refusal DeadlinePassed(DateTime deadlineUtc) => Refusal.Of("Tenders_DeadlinePassed", WriteInstant(deadlineUtc));
    public static Refusal NotOpenForBids() => Refusal.Of("Tenders_NotOpenForBids");
    public static Refusal NoBidToWithdraw() => Refusal.Of("Tenders_NoBidToWithdraw");
    public static Refusal PriceMissing(int index) => Refusal.Of("Tenders_PriceMissing").At($"Prices[{index}]");
    public static Refusal PriceAboveCeiling(int index, long ceilingFen) =>
        Refusal.Of("Tenders_PriceAboveCeiling", new Money(ceilingFen).ToString()).At($"Prices[{index}]");
    public static Refusal LinesChanged() => Refusal.Of("Tenders_LinesChanged");

    public static Refusal ShareHolderMissing(ShareHolder holder) => Refusal.Of("Tenders_ShareHolderMissing", $"@Tenders_ShareHolder_{holder}");
    public static Refusal OpeningTooEarly(DateTime deadlineUtc) => Refusal.Of("Tenders_OpeningTooEarly", WriteInstant(deadlineUtc));
    public static Refusal NoShare() => Refusal.Of("Tenders_NoShare");
    public static Refusal AlreadyJoined() => Refusal.Of("Tenders_AlreadyJoined");
    public static Refusal PassphraseWrong() => Refusal.Of("Tenders_PassphraseWrong").At("Passphrase");
    public static Refusal SharesDoNotFit() => Refusal.Of("Tenders_SharesDoNotFit");

    public static Refusal NoSuchBid() => Refusal.Of("Tenders_NoSuchBid");
    public static Refusal BidNotValid() => Refusal.Of("Tenders_BidNotValid");
    public static Refusal NoSuchCriterion() => Refusal.Of("Tenders_NoSuchCriterion");
    public static Refusal PriceScoredByFormula() => Refusal.Of("Tenders_PriceScoredByFormula");
    public static Refusal ScoreOutOfRange(string field, Points most) => Refusal.Of("Tenders_ScoreOutOfRange", most.ToString()).At(field);
    public static Refusal ScoresMissing(int missing) => Refusal.Of("Tenders_ScoresMissing", Write(missing));
    public static Refusal NoPriceReview() => Refusal.Of("Tenders_NoPriceReview");
    public static Refusal PriceReviewOpen(int count) => Refusal.Of("Tenders_PriceReviewOpen", Write(count)).By("Source_CaiKu2026_2");
    public static Refusal PriceExplanationPending(DateTime untilUtc) => Refusal.Of("Tenders_PriceExplanationPending", WriteInstant(untilUtc)).By("Source_CaiKu2026_2");
    public static Refusal AlreadyRanked() => Refusal.Of("Tenders_AlreadyRanked").By("Source_ProcurementRegulation_44");
    public static Refusal NotFirstRanked() => Refusal.Of("Tenders_NotFirstRanked").By("Source_ProcurementRegulation_43");
    public static Refusal NotTheWinner() => Refusal.Of("Tenders_NotTheWinner");
    public static Refusal NoAward() => Refusal.Of("Tenders_NoAward");

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    private static string WriteInstant(DateTime utc) => (utc + ChinaTime.Offset).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
