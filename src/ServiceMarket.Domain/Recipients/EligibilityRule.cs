namespace ServiceMarket.Domain.Recipients;

/// <summary>
/// Who may get a bought service on a day: status active AND old, minor or disabled AND, for hands-on care, not able to look after themselves
/// (三(一)2 of the plan; Social Assistance Law, art. 56).
/// </summary>
public static class EligibilityRule
{
    public const int ElderlyFrom = 60;
    public const int MinorBelow = 18;

    /// <summary>The first gap, or null when the person may get it.</summary>
    public static EligibilityGap? Gap(
        RecipientStatus status, VulnerableType type, DateOnly bornOn, SelfCareGrade? grade, bool isCare, bool forMinors, DateOnly onDay)
    {
        if (status != RecipientStatus.Active) return EligibilityGap.NotActive;
        if (type == VulnerableType.None || !FitsAge(type, bornOn, onDay)) return EligibilityGap.NotVulnerable;
        if (forMinors && AgeOn(bornOn, onDay) >= MinorBelow) return EligibilityGap.NotMinor;
        if (!isCare) return null;
        return grade switch
        {
            null => EligibilityGap.NotAssessed,
            SelfCareGrade.Able => EligibilityGap.Able,
            _ => null,
        };
    }

    /// <summary>Whether the type goes with the age: 60 or older, younger than 18; a disability has no age.</summary>
    public static bool FitsAge(VulnerableType type, DateOnly bornOn, DateOnly onDay) => type switch
    {
        VulnerableType.Elderly => AgeOn(bornOn, onDay) >= ElderlyFrom,
        VulnerableType.Minor => AgeOn(bornOn, onDay) < MinorBelow,
        _ => true,
    };

    /// <summary>Completed years; a birthday on 29 February is kept on 1 March of other years.</summary>
    public static int AgeOn(DateOnly bornOn, DateOnly onDay)
    {
        var years = onDay.Year - bornOn.Year;
        return (onDay.Month, onDay.Day).CompareTo((bornOn.Month, bornOn.Day)) < 0 ? years - 1 : years;
    }
}
