using System.Globalization;
using CsCheck;

namespace ServiceMarket.Domain.Tests;

public sealed class ResidentIdTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("11010519491231002X", "1949-12-31", Sex.Female)] // the standard's own example
    [InlineData(" 11010519491231002x ", "1949-12-31", Sex.Female)]
    [InlineData("220102195001010019", "1950-01-01", Sex.Male)]
    [InlineData("222403196211050026", "1962-11-05", Sex.Female)]
    [InlineData("220182201408311235", "2014-08-31", Sex.Male)] // 220182 Yushu
    public void TryParse_WhenRight_ReadsBirthAndSex(string typed, string born, Sex sex)
    {
        Assert.True(ResidentId.TryParse(typed, Today, out var id, out var reason));
        Assert.Null(reason);
        Assert.Equal(DateOnly.Parse(born, CultureInfo.InvariantCulture), id.BornOn);
        Assert.Equal(sex, id.Sex);
        Assert.Equal(typed.Trim().ToUpperInvariant(), id.Value);
    }

    [Theory]
    [InlineData(null, "Shared_ResidentIdMissing")]
    [InlineData("   ", "Shared_ResidentIdMissing")]
    [InlineData("22010219500101001", "Shared_ResidentIdWrongLength")]
    [InlineData("220102500101001", "Shared_ResidentIdWrongLength")] // the old 15 digits
    [InlineData("X20102195001010019", "Shared_ResidentIdWrongCharacters")]
    [InlineData("2201021950010100１9", "Shared_ResidentIdWrongCharacters")] // a full-width digit
    [InlineData("22010219500101001Y", "Shared_ResidentIdWrongCharacters")]
    [InlineData("020102195001010019", "Shared_ResidentIdNoSuchPlace")]
    [InlineData("220102195002300010", "Shared_ResidentIdNoSuchDate")]
    [InlineData("220102190002290010", "Shared_ResidentIdNoSuchDate")] // 1900 was no leap year
    [InlineData("220102195013010010", "Shared_ResidentIdNoSuchDate")]
    [InlineData("220102202611250010", "Shared_ResidentIdBornInFuture")]
    [InlineData("220102189512310010", "Shared_ResidentIdImplausibleAge")]
    [InlineData("220102195001010018", "Shared_ResidentIdWrongCheck")]
    [InlineData("110105194912310029", "Shared_ResidentIdWrongCheck")]
    public void TryParse_WhenWrong_NamesTheReason(string? typed, string code)
    {
        Assert.False(ResidentId.TryParse(typed, Today, out _, out var reason));
        Assert.Equal(code, reason!.Code);
        Assert.Equal(code, Assert.Throws<RefusedException>(() => ResidentId.Parse(typed, Today)).Refusal.Code);
    }

    [Theory]
    [InlineData("220381")] // 公主岭, 220184 since 2020
    [InlineData("220181")] // 九台市
    [InlineData("220625")] // 江源县
    [InlineData("911220")] // a foreigner's permanent residence
    [InlineData("810000")] // a Hong Kong resident's permit
    public void TryParse_WhenPlaceIsAbolishedOrForeign_Accepts(string place)
    {
        Assert.True(ResidentId.TryParse(Numbered(place, new DateOnly(1956, 3, 7), 12), Today, out var id, out _));
        Assert.Equal(place, id.PlaceOfIssue);
    }

    [Fact]
    public void TryParse_WhenBornToday_Accepts() =>
        Assert.True(ResidentId.TryParse(Numbered("220284", Today, 1), Today, out _, out _));

    [Fact]
    public void TryParse_OfAnyNumberWithItsCheckCharacter_GivesBackWhatWasPutIn() =>
        Gen.Select(Gen.Int[110000, 829999], Gen.Int[0, 45_000], Gen.Int[1, 999]).Sample((place, age, sequence) =>
        {
            var born = Today.AddDays(-age);
            var number = Numbered(place.ToString(CultureInfo.InvariantCulture), born, sequence);
            return ResidentId.TryParse(number, Today, out var id, out _)
                && id.Value == number && id.BornOn == born && (id.Sex == Sex.Male) == (sequence % 2 == 1);
        });

    [Fact]
    public void TryParse_WhenOneDigitIsMistyped_IsNoticed() =>
        Gen.Select(Gen.Int[0, 45_000], Gen.Int[1, 999], Gen.Int[0, 16], Gen.Int[1, 9]).Sample((age, sequence, at, by) =>
        {
            var digits = Numbered("220284", Today.AddDays(-age), sequence).ToCharArray();
            digits[at] = (char)('0' + (digits[at] - '0' + by) % 10);
            return !ResidentId.TryParse(new string(digits), Today, out _, out _);
        });

    [Fact]
    public void TryParse_WhenTwoNeighboursAreSwapped_IsNoticed() =>
        Gen.Select(Gen.Int[0, 45_000], Gen.Int[1, 999], Gen.Int[0, 15]).Sample((age, sequence, at) =>
        {
            var digits = Numbered("220284", Today.AddDays(-age), sequence).ToCharArray();
            if (digits[at] == digits[at + 1]) return true;
            (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
            return !ResidentId.TryParse(new string(digits), Today, out _, out _);
        });

    [Fact]
    public void TryParse_OfAnyText_AnswersWithoutFailing() =>
        Gen.String.Sample(text => ResidentId.TryParse(text, Today, out _, out var reason) || reason is not null);

    [Fact]
    public void ToString_NeverShowsTheBirthDate() =>
        Assert.Equal("110***********002X", ResidentId.Parse("11010519491231002X", Today).ToString());

    private static string Numbered(string place, DateOnly born, int sequence)
    {
        var first17 = string.Create(CultureInfo.InvariantCulture, $"{place}{born:yyyyMMdd}{sequence:000}");
        return first17 + ResidentId.CheckCharacter(first17);
    }
}
