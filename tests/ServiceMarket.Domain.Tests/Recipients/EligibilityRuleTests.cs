using ServiceMarket.Domain.Recipients;

namespace ServiceMarket.Domain.Tests.Recipients;

public sealed class EligibilityRuleTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);

    [Theory]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Unable, true, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.PartlyUnable, true, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Able, true, EligibilityGap.Able)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Able, false, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", null, true, EligibilityGap.NotAssessed)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1945-01-01", null, false, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.None, "1975-01-01", SelfCareGrade.Unable, false, EligibilityGap.NotVulnerable)]
    [InlineData(RecipientStatus.Active, VulnerableType.Disabled, "1975-01-01", SelfCareGrade.Unable, true, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Minor, "2008-11-25", SelfCareGrade.PartlyUnable, true, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Minor, "2008-11-24", SelfCareGrade.PartlyUnable, true, EligibilityGap.NotVulnerable)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1966-11-24", SelfCareGrade.PartlyUnable, true, null)]
    [InlineData(RecipientStatus.Active, VulnerableType.Elderly, "1966-11-25", SelfCareGrade.PartlyUnable, true, EligibilityGap.NotVulnerable)]
    [InlineData(RecipientStatus.InHospital, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Unable, false, EligibilityGap.NotActive)]
    [InlineData(RecipientStatus.InInstitution, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Unable, false, EligibilityGap.NotActive)]
    [InlineData(RecipientStatus.StatusLost, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Unable, false, EligibilityGap.NotActive)]
    [InlineData(RecipientStatus.Deceased, VulnerableType.Elderly, "1945-01-01", SelfCareGrade.Unable, false, EligibilityGap.NotActive)]
    public void Gap_ByStatusTypeAgeAndGrade(
        RecipientStatus status, VulnerableType type, string born, SelfCareGrade? grade, bool isCare, EligibilityGap? gap) =>
        Assert.Equal(gap, EligibilityRule.Gap(status, type, DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), grade, isCare, false, Day));

    [Fact]
    public void Gap_ServiceForMinors_IsNotForAdults() => Assert.Equal(
        EligibilityGap.NotMinor, EligibilityRule.Gap(RecipientStatus.Active, VulnerableType.Disabled, new DateOnly(1975, 1, 1), null, false, true, Day));

    [Theory]
    [InlineData("2008-02-29", "2026-02-28", 17)]
    [InlineData("2008-02-29", "2026-03-01", 18)]
    [InlineData("2000-01-01", "2026-01-01", 26)]
    public void AgeOn_CountsCompletedYears(string born, string day, int age) => Assert.Equal(age, EligibilityRule.AgeOn(
        DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
}
