using System.Globalization;

namespace ServiceMarket.Domain.Providers;

/// <summary>Every reason why an act on an organisation is refused.</summary>
public static class ProvidersRefusals
{
    public static Refusal TextMissing(string field) => Refusal.Of("Providers_TextMissing").At(field);
    public static Refusal TextTooLong(string field, int length) => Refusal.Of("Providers_TextTooLong", Text(length)).At(field);
    public static Refusal NameHasMarkup() => Refusal.Of("Providers_NameHasMarkup").At("Name");
    public static Refusal EmailMalformed() => Refusal.Of("Providers_EmailMalformed").At("ContactEmail");
    public static Refusal PhoneMalformed(string field) => Refusal.Of("Providers_PhoneMalformed").At(field);
    public static Refusal CountiesNeeded() => Refusal.Of("Providers_CountiesNeeded").At("ServedCounties");
    public static Refusal ItemsNeeded() => Refusal.Of("Providers_ItemsNeeded").At("OfferedItemCodes");

    public static Refusal NotInState(ProviderState state) => Refusal.Of("Providers_NotInState", $"@ProviderState_{state}");
    /// <summary>A guard of the workflow is not met.</summary>
    public static Refusal NotYet(string guardKey) => Refusal.Of("Providers_NotYet", $"@{guardKey}");
    /// <summary>An organisation that is barred changes nothing.</summary>
    public static Refusal Barred() => Refusal.Of("Providers_Barred");
    public static Refusal ReasonNeeded() => Refusal.Of("Providers_ReasonNeeded").At("Reason");
    public static Refusal BarTooShort(DateOnly least) => Refusal.Of("Providers_BarTooShort", Iso(least)).At("Until");
    public static Refusal BarTooLong(DateOnly most) => Refusal.Of("Providers_BarTooLong", Iso(most)).At("Until");

    public static Refusal QualificationUnknown() => Refusal.Of("Providers_QualificationUnknown");
    public static Refusal IssuedInFuture() => Refusal.Of("Providers_IssuedInFuture").At("IssuedOn");
    /// <summary>The paper has already run out.</summary>
    public static Refusal AlreadyExpired() => Refusal.Of("Providers_AlreadyExpired").At("ExpiresOn");

    public static Refusal WorkerUnknown() => Refusal.Of("Providers_WorkerUnknown");
    public static Refusal WorkerTooYoung(int least) => Refusal.Of("Providers_WorkerTooYoung", Text(least)).At("IdNumber").By("Source_LabourLaw15");
    public static Refusal WorkerAlreadyEmployed() => Refusal.Of("Providers_WorkerAlreadyEmployed").At("IdNumber");
    public static Refusal WorkerHasLeft(DateOnly lastDay) => Refusal.Of("Providers_WorkerHasLeft", Iso(lastDay));
    public static Refusal CountyUnknown() => Refusal.Of("Providers_CountyUnknown").At("ServedCounties");
    public static Refusal TownshipUnknown() => Refusal.Of("Providers_TownshipUnknown").At("HomeTownship");
    public static Refusal DayOutOfRange(string field, DateOnly least, DateOnly most) =>
        Refusal.Of("Providers_DayOutOfRange", Iso(least), Iso(most)).At(field);
    public static Refusal CheckedInFuture() => Refusal.Of("Providers_CheckedInFuture").At("CheckedOn").By("Source_MinorsLaw62");
    /// <summary>Older than the one on file, or older than the twelve months it would be good for.</summary>
    public static Refusal CheckTooOld() => Refusal.Of("Providers_CheckTooOld").At("CheckedOn").By("Source_MinorsLaw62");

    /// <summary>The guide belongs to a draft or to no list at all.</summary>
    public static Refusal GuideNotPublished() => Refusal.Of("Providers_GuideNotPublished");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
