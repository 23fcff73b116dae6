namespace ServiceMarket.Domain.Tests;

public sealed class NumbersTests
{
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
