using System.Globalization;

namespace ServiceMarket.Domain.Catalogue;

/// <summary>Every reason why an act on a service list is refused.</summary>
public static class CatalogueRefusals
{
    /// <summary>The list has no such version.</summary>
    public static Refusal VersionUnknown() => Refusal.Of("Catalogue_VersionUnknown");
    /// <summary>The version has no such item.</summary>
    public static Refusal ItemUnknown() => Refusal.Of("Catalogue_ItemUnknown");
    /// <summary>The guide has no such chapter.</summary>
    public static Refusal ChapterUnknown() => Refusal.Of("Catalogue_ChapterUnknown");
    /// <summary>What is published is never changed: contracts point at it. Draft a new version.</summary>
    public static Refusal NotADraft(int number) => Refusal.Of("Catalogue_NotADraft", Text(number));
    /// <summary>One draft at a time.</summary>
    public static Refusal DraftExists(int number) => Refusal.Of("Catalogue_DraftExists", Text(number));
    public static Refusal NotInState(ServiceListState state) => Refusal.Of("Catalogue_NotInState", $"@ServiceListState_{state}");
    /// <summary>A guard of the workflow is not met.</summary>
    public static Refusal NotYet(string guardKey) => Refusal.Of("Catalogue_NotYet", $"@{guardKey}");
    /// <summary>The list may not take effect on a day that is over.</summary>
    public static Refusal EffectiveDayPassed(DateOnly today) => Refusal.Of("Catalogue_EffectiveDayPassed", Iso(today)).At("EffectiveFrom");
    /// <summary>The former version must have been in force for at least one day.</summary>
    public static Refusal EffectiveDayTooEarly(DateOnly former) => Refusal.Of("Catalogue_EffectiveDayTooEarly", Iso(former)).At("EffectiveFrom");
    public static Refusal EffectiveDayTooFar(int days) => Refusal.Of("Catalogue_EffectiveDayTooFar", Text(days)).At("EffectiveFrom");

    /// <summary>One capital letter of the category and two digits.</summary>
    public static Refusal CodeMalformed(string letter) => Refusal.Of("Catalogue_CodeMalformed", letter).At("Code");
    public static Refusal CodeTaken(string code) => Refusal.Of("Catalogue_CodeTaken", code).At("Code");
    public static Refusal TextMissing(string field) => Refusal.Of("Catalogue_TextMissing").At(field);
    public static Refusal TextTooLong(string field, int length) => Refusal.Of("Catalogue_TextTooLong", Text(length)).At(field);
    public static Refusal PriceNotPositive() => Refusal.Of("Catalogue_PriceNotPositive").At("CeilingPriceFen");
    public static Refusal PriceTooHigh(Money most) => Refusal.Of("Catalogue_PriceTooHigh", most.ToString()).At("CeilingPriceFen");
    public static Refusal NumberOutOfRange(string field, int least, int most) =>
        Refusal.Of("Catalogue_NumberOutOfRange", Text(least), Text(most)).At(field);
    /// <summary>The ceiling a day may not be above the ceiling a month.</summary>
    public static Refusal CeilingsCrossed() => Refusal.Of("Catalogue_CeilingsCrossed").At("MonthlyCeiling");
    /// <summary>Without a least time at the home a phone call would be paid as a visit.</summary>
    public static Refusal HomeVisitNeedsMinutes() => Refusal.Of("Catalogue_HomeVisitNeedsMinutes").At("MinMinutes");
    public static Refusal QualificationUnknown() => Refusal.Of("Catalogue_QualificationUnknown").At("NeedsQualification");
    /// <summary>A price a month without promised visits is a seat on a payroll (decree 102: services, not staff).</summary>
    public static Refusal MonthNeedsVisits() => Refusal.Of("Catalogue_MonthNeedsVisits").At("VisitsPerWeek").By("Source_ServicesNotPosts");
    /// <summary>The item speaks of posts or seconded staff.</summary>
    public static Refusal PostNotService(string field) => Refusal.Of("Catalogue_PostNotService").At(field).By("Source_ServicesNotPosts");

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
