using CsCheck;
using ServiceMarket.Database.Protection;

namespace ServiceMarket.Database.Tests.Protection;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("张三", "张*")]
    [InlineData("欧阳三丰", "欧***")]
    [InlineData("张", "*")]
    [InlineData("𠮷田", "𠮷*")]
    [InlineData("", "")]
    public void Name_ShowsTheFirstCharacterOnly(string name, string shown) => Assert.Equal(shown, Masking.Name(name));

    [Fact]
    public void Number_KeepsFourAndTwo() => Assert.Equal("2202************19", Masking.Number("220284196001010019"));

    [Fact]
    public void Phone_KeepsThreeAndFour() => Assert.Equal("138****1234", Masking.Phone("13844321234"));

    [Fact]
    public void AnyMask_ShowsAtMostAThirdOrSoOfTheText() => Gen.String[Gen.Char['0', '9'], 1, 40].Sample(text =>
    {
        Assert.True(Masking.Number(text).Count(char.IsAsciiDigit) <= (text.Length < 8 ? 0 : 6));
        Assert.True(Masking.Phone(text).Count(char.IsAsciiDigit) <= (text.Length < 10 ? 0 : 7));
        Assert.True(Masking.Name(text).Count(char.IsAsciiDigit) <= 1);
    });
}
