using CsCheck;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Domain.Tests.Funds;

public sealed class CapRuleTests
{
    [Theory]
    [InlineData(84_500_000_00, 200, 1_690_000_00)]
    [InlineData(49, 200, 0)]
    [InlineData(50, 200, 1)]
    [InlineData(99, 200, 1)]
    [InlineData(-1, 200, 0)]
    [InlineData(10_000, 150, 150)]
    [InlineData(10_000, 0, 0)]
    public void Cap_OfBase_IsRoundedDownToTheFen(long baseFen, int rate, long cap) => Assert.Equal(cap, CapRule.CapFen(baseFen, rate));

    [Fact]
    public void Cap_WithARateAboveTwoPerCent_IsImpossible() => Assert.Throws<ArgumentOutOfRangeException>(() => CapRule.CapFen(1, 201));

    [Theory]
    [InlineData(AllocationLevel.Central, true, true)]
    [InlineData(AllocationLevel.Provincial, true, true)]
    [InlineData(AllocationLevel.Prefecture, true, false)]
    [InlineData(AllocationLevel.County, true, false)]
    [InlineData(AllocationLevel.Central, false, false)]
    public void Counts_OnlyCentralAndProvincialMoneyOfLinesThatCount(AllocationLevel level, bool line, bool counts) =>
        Assert.Equal(counts, CapRule.Counts(level, line));

    [Fact]
    public void Fault10_Cap_OfAnyBase_IsTheFloorAndPartsNeverExceedTheWhole() =>
        Gen.Select(Gen.Long[0, 10_000_000_000_000_00], Gen.Long[0, 10_000_000_000_000_00]).Sample(
            (a, b) =>
            {
                var cap = CapRule.CapFen(a, 200);
                return cap * 50 <= a && (cap + 1) * 50 > a && cap + CapRule.CapFen(b, 200) <= CapRule.CapFen(a + b, 200);
            }, iter: 1_000_000);
}
