using System.Globalization;

namespace ServiceMarket.Domain.Settlements;

/// <summary>Every way in which a statement says no.</summary>
public static class SettlementsRefusals
{
    public static Refusal NotInThisState(StatementState state) => Refusal.Of("Settlements_NotInThisState", $"@StatementState_{state}");
    public static Refusal GuardUnmet(string guardKey) => Refusal.Of("Settlements_GuardUnmet", $"@{guardKey}");
    public static Refusal StatementUnknown() => Refusal.Of("Settlements_StatementUnknown");
    public static Refusal LineUnknown() => Refusal.Of("Settlements_LineUnknown");

    public static Refusal NotAMonth() => Refusal.Of("Settlements_NotAMonth").At("Month");
    public static Refusal MonthInFuture() => Refusal.Of("Settlements_MonthInFuture").At("Month");
    public static Refusal MonthHasOpenStatement() => Refusal.Of("Settlements_MonthHasOpenStatement").At("Month");
    public static Refusal NothingVerified() => Refusal.Of("Settlements_NothingVerified").At("Month");
    public static Refusal NothingLeftToPay() => Refusal.Of("Settlements_NothingLeftToPay").At("Month");
    public static Refusal VisitTaken() => Refusal.Of("Settlements_VisitTaken");
    public static Refusal ContractReleased() => Refusal.Of("Settlements_ContractReleased");

    public static Refusal DeductionOutOfRange(long grossFen) =>
        Refusal.Of("Settlements_DeductionOutOfRange", new Money(grossFen).ToString()).At("Deduction");
    public static Refusal ReasonMissing(string field) => Refusal.Of("Settlements_ReasonMissing").At(field);
    public static Refusal ReasonTooLong(string field, int most) =>
        Refusal.Of("Settlements_ReasonTooLong", most.ToString(CultureInfo.InvariantCulture)).At(field);
    public static Refusal NothingDisputed() => Refusal.Of("Settlements_NothingDisputed").At("Objections");
    public static Refusal NotTheOrganisation() => Refusal.Of("Settlements_NotTheOrganisation");
    public static Refusal VisitsChanged(int visits) =>
        Refusal.Of("Settlements_VisitsChanged", visits.ToString(CultureInfo.InvariantCulture));
}
