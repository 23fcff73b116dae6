namespace ServiceMarket.Domain.Funds;

/// <summary>Why the budget says no.</summary>
public static class FundsRefusals
{
    private const string Plan = "Source_JilinPlan_3_5_1";

    /// <summary>Asked, free, missing (yuan): names what would free room.</summary>
    public static Refusal CapExceeded(long askedFen, long freeFen) =>
        Refusal.Of("Funds_CapExceeded", new Money(askedFen).ToString(), new Money(freeFen).ToString(), new Money(askedFen - freeFen).ToString())
            .By(Plan);

    /// <summary>After a cut more is taken than the cap allows: no new takes until room is made. Taken, cap (yuan).</summary>
    public static Refusal Frozen(long takenFen, long capFen) =>
        Refusal.Of("Funds_Frozen", new Money(takenFen).ToString(), new Money(capFen).ToString(), new Money(takenFen - capFen).ToString()).By(Plan);

    /// <summary>The rows' own constraint stopped a take that the rule had let through (two writers at once).</summary>
    public static Refusal CapHeldByDatabase() => Refusal.Of("Funds_CapHeldByDatabase").By(Plan);

    public static Refusal AmountNotPositive() => Refusal.Of("Funds_AmountNotPositive").At("Amount");

    public static Refusal AmountZero() => Refusal.Of("Funds_AmountZero").At("Amount");

    public static Refusal AmountTooLarge() => Refusal.Of("Funds_AmountTooLarge").At("Amount");

    public static Refusal DocumentNumberMissing() => Refusal.Of("Funds_DocumentNumberMissing").At("DocumentNumber");

    public static Refusal DocumentNumberTooLong() => Refusal.Of("Funds_DocumentNumberTooLong", "60").At("DocumentNumber");

    public static Refusal DocumentKnown(string number) => Refusal.Of("Funds_DocumentKnown", number).At("DocumentNumber");

    /// <summary>The date lies in the future, or not in the budget's year or the two before it.</summary>
    public static Refusal DocumentDateImpossible(int year) => Refusal.Of("Funds_DocumentDateImpossible", $"{year - 2}", $"{year}").At("DocumentDate");

    public static Refusal UnknownFundLine(string code) => Refusal.Of("Funds_UnknownFundLine", code).At("FundLine");

    public static Refusal NoRateInForce(int year) => Refusal.Of("Funds_NoRateInForce", $"{year}");

    public static Refusal KeyImpossible(string key) => Refusal.Of("Funds_KeyImpossible", key);

    /// <summary>More is to be paid than the subject still has encumbered (yuan).</summary>
    public static Refusal NotEncumbered(long askedFen, long encumberedFen) =>
        Refusal.Of("Funds_NotEncumbered", new Money(askedFen).ToString(), new Money(encumberedFen).ToString());
}
