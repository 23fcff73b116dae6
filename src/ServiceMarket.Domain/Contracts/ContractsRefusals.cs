using System.Globalization;

namespace ServiceMarket.Domain.Contracts;

/// <summary>Every way in which a contract says no. Amounts are written in yuan, days as yyyy-MM-dd.</summary>
public static class ContractsRefusals
{
    public static Refusal NotInThisState(ContractState state) => Refusal.Of("Contracts_NotInThisState", $"@ContractState_{state}");
    public static Refusal GuardUnmet(string guardKey) => Refusal.Of("Contracts_GuardUnmet", $"@{guardKey}");
    public static Refusal WalkOpen() => Refusal.Of("Contracts_WalkOpen");

    public static Refusal WalkDropped() => Refusal.Of("Contracts_WalkDropped");

    public static Refusal TextMissing(string field) => Refusal.Of("Contracts_TextMissing").At(field);
    public static Refusal TextTooLong(string field, int most) => Refusal.Of("Contracts_TextTooLong", Write(most)).At(field);
    public static Refusal NumberTaken() => Refusal.Of("Contracts_NumberTaken").At("Number");
    public static Refusal TenderHasContract() => Refusal.Of("Contracts_TenderHasContract");

    public static Refusal EndsBeforeItStarts() => Refusal.Of("Contracts_EndsBeforeItStarts").At("EndsOn");
    public static Refusal StartsBeforeAward(DateOnly awardedOn) => Refusal.Of("Contracts_StartsBeforeAward", Write(awardedOn)).At("StartsOn");
    public static Refusal TermTooLong() => Refusal.Of("Contracts_TermTooLong", Write(ContractLimits.MostYears)).At("EndsOn").By("Source_Order102_24");
    public static Refusal GroundMissing() =>
        Refusal.Of("Contracts_GroundMissing", Write(ContractLimits.NormalYears)).At("LongTermGround").By("Source_Order102_24");
    public static Refusal ShareOutsideTerm(int year) => Refusal.Of("Contracts_ShareOutsideTerm", Write(year)).At("EndsOn");
    public static Refusal SharesMissSum() => Refusal.Of("Contracts_SharesMissSum");
    public static Refusal NothingOrdered() => Refusal.Of("Contracts_NothingOrdered");

    public static Refusal NotTheOrganisation() => Refusal.Of("Contracts_NotTheOrganisation");
    public static Refusal AlreadySigned() => Refusal.Of("Contracts_AlreadySigned");
    public static Refusal SignedAlreadyByOne() => Refusal.Of("Contracts_SignedAlreadyByOne");

    public static Refusal UnknownLine() => Refusal.Of("Contracts_UnknownLine").At("Quantities");
    public static Refusal QuantityOutOfRange(int index) =>
        Refusal.Of("Contracts_QuantityOutOfRange", Write(ContractLimits.Quantity)).At($"Quantities[{index}]");
    public static Refusal NothingAdded() => Refusal.Of("Contracts_NothingAdded").At("Quantities");
    public static Refusal SupplementTooLarge(long leftFen) => Refusal.Of("Contracts_SupplementTooLarge",
        Write(ContractLimits.SupplementPercent), new Money(leftFen).ToString()).At("Quantities").By("Source_ProcurementLaw_49");
    public static Refusal SupplementYearOutsideTerm() => Refusal.Of("Contracts_SupplementYearOutsideTerm").At("Year");
    public static Refusal SupplementUnknown() => Refusal.Of("Contracts_SupplementUnknown");
    public static Refusal SupplementNotInThisState(SupplementState state) =>
        Refusal.Of("Contracts_SupplementNotInThisState", $"@SupplementState_{state}");
    public static Refusal SupplementAfterTerm() => Refusal.Of("Contracts_SupplementAfterTerm");

    public static Refusal VisitsUnpaid(int visits) => Refusal.Of("Contracts_VisitsUnpaid", Write(visits));
    public static Refusal NothingToRelease() => Refusal.Of("Contracts_NothingToRelease");

    private static string Write(int number) => number.ToString(CultureInfo.InvariantCulture);
    private static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
