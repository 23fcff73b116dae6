using CsCheck;

namespace ServiceMarket.Domain.Tests;

public sealed class NumbersTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory]
    [InlineData("11010519491231002X", ResidentIdFault.None)]
    [InlineData("11010519491231002x", ResidentIdFault.None)]
    [InlineData("220102195001010019", ResidentIdFault.None)]
    [InlineData("222403196211050026", ResidentIdFault.None)]
    [InlineData("220182201408311235", ResidentIdFault.None)]
    [InlineData("220102195001010018", ResidentIdFault.CheckDigit)]
    [InlineData("220102195002300010", ResidentIdFault.BirthDate)]
    [InlineData("220102209901010019", ResidentIdFault.BirthDate)]
    [InlineData("22010219500101001", ResidentIdFault.Shape)]
    [InlineData("X20102195001010019", ResidentIdFault.Shape)]
    [InlineData("", ResidentIdFault.Shape)]
    [InlineData(null, ResidentIdFault.Shape)]
    public void ResidentId_SaysWhatIsWrong(string? typed, ResidentIdFault fault) =>
        Assert.Equal(fault, ResidentId.TryParse(typed, Today, out _));

    [Fact]
    public void ResidentId_AnyOneDigitChanged_IsNoticed() => Gen.Select(Gen.Int[0, 16], Gen.Int[1, 9]).Sample((at, by) =>
    {
        var digits = "220102195001010019".ToCharArray();
        digits[at] = (char)('0' + ((digits[at] - '0' + by) % 10));
        return ResidentId.TryParse(new string(digits), Today, out _) != ResidentIdFault.None;
    });

    [Theory]
    [InlineData("91350100M000100Y43", true)]
    [InlineData("52220102MJ0000018R", true)]
    [InlineData("52220102MJ0000018P", false)]
    [InlineData("52220102MJ0000019R", false)]
    [InlineData("52220102MI0000018R", false)]
    [InlineData("5222", false)]
    [InlineData(null, false)]
    public void CreditCode_ChecksBothCheckCharacters(string? code, bool valid) => Assert.Equal(valid, CreditCode.IsValid(code));

    [Theory]
    [InlineData("220000", "220284100", true)]
    [InlineData("220200", "220284100", true)]
    [InlineData("220284", "220284100", true)]
    [InlineData("220283", "220284100", false)]
    [InlineData("220284100", "220284", false)]
    [InlineData("22CB00", "22CB00001", true)]
    [InlineData("220000", "22CB00", true)]
    public void DivisionCode_ContainsWhatLiesInside(string outer, string inner, bool contains) =>
        Assert.Equal(contains, DivisionCode.Contains(outer, inner));

    [Theory]
    [InlineData("12.34", true, 12_34)]
    [InlineData("-5", true, -5_00)]
    [InlineData("1,234.5", true, 1_234_50)]
    [InlineData("0.005", false, 0)]
    [InlineData("1.234", false, 0)]
    [InlineData("abc", false, 0)]
    [InlineData("1e3", false, 0)]
    [InlineData("99999999999999999999", false, 0)]
    [InlineData("", false, 0)]
    public void Money_ReadsYuanWithAtMostTwoDecimals(string text, bool read, long fen)
    {
        Assert.Equal(read, Money.TryParseYuan(text, out var money));
        Assert.Equal(fen, money.Fen);
    }
}
