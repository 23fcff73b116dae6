using CsCheck;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Domain.Tests.Tenders;

public class ScoringTests
{
    // Lowest ÷ this × weight, two decimals, half up (财库〔2014〕214号 art. 24; 财政部令第87号 art. 55).
    [Theory]
    [InlineData(100_000, 100_000, 30_00, 30_00)]
    [InlineData(100_000, 200_000, 30_00, 15_00)]
    [InlineData(90_000, 100_000, 10_00, 9_00)]
    [InlineData(100_000, 300_000, 20_00, 6_67)]
    [InlineData(100_000, 300_000, 10_00, 3_33)]
    [InlineData(1, 8, 10_00, 1_25)]
    [InlineData(1, 16, 10_00, 63)]
    [InlineData(99_999_999_999, 100_000_000_000, 30_00, 30_00)]
    [InlineData(1, 9_000_000_000_000_000_000, 30_00, 0)]
    public void PriceScore_IsLowestOverThisTimesWeight(long lowest, long price, int weight, int expected) =>
        Assert.Equal(expected, Scoring.PriceScore(lowest, price, new Points(weight)).Hundredths);

    [Fact]
    public void PriceScore_OfAnyBid_IsWithinHalfAHundredthAndNeverAboveTheWeight() =>
        Gen.Select(Gen.Long[1, 1_000_000_000], Gen.Long[0, 1_000_000_000], Gen.Int[10_00, 30_00]).Sample((lowest, above, weight) =>
        {
            var score = Scoring.PriceScore(lowest, lowest + above, new Points(weight)).Hundredths;
            var exact = (decimal)lowest / (lowest + above) * weight;
            return score <= weight && Math.Abs(score - exact) <= 0.5m && (above > 0 || score == weight);
        });

    [Fact]
    public void PriceScore_FallsAsThePriceRises() =>
        Gen.Select(Gen.Long[1, 1_000_000], Gen.Long[0, 1_000_000], Gen.Long[0, 1_000_000]).Sample((lowest, a, b) =>
            Scoring.PriceScore(lowest, lowest + Math.Min(a, b), new Points(30_00)) >= Scoring.PriceScore(lowest, lowest + Math.Max(a, b), new Points(30_00)));

    [Theory]
    [InlineData(90_00, 500, 40_00, 80_00, 100, 50_00, 1, 2)] // the higher total wins whatever the price
    [InlineData(80_00, 500, 40_00, 80_00, 400, 30_00, 2, 1)] // equal: the lower price
    [InlineData(80_00, 400, 30_00, 80_00, 400, 40_00, 2, 1)] // equal again: better technically
    [InlineData(80_00, 400, 40_00, 80_00, 400, 40_00, 1, 1)] // nothing left to tell them apart
    public void Rank_BreaksTiesByPriceThenTechnical(int total1, long price1, int tech1, int total2, long price2, int tech2, int rank1, int rank2)
    {
        var ranks = Scoring.Rank([new("a", price1, new(tech1), new(total1)), new("b", price2, new(tech2), new(total2))]);
        Assert.Equal((rank1, rank2), (ranks["a"], ranks["b"]));
    }

    [Fact]
    public void Fault18_Rank_OfShuffledBids_IsTheSame()
    {
        var bid = Gen.Select(Gen.Long[1, 5], Gen.Int[0, 3], Gen.Int[0, 5]);
        Gen.Select(bid.Array[1, 12], Gen.Int).Sample((drawn, seed) =>
        {
            var bids = drawn.Select((one, i) => new Scored($"b{i}", one.Item1, new Points(one.Item2), new Points(one.Item3))).ToArray();
            var expected = Scoring.Rank(bids);
            var shuffled = bids.ToArray();
            new Random(seed).Shuffle(shuffled);
            var ranks = Scoring.Rank(shuffled);
            return bids.All(one => ranks[one.BidId] == expected[one.BidId]) && ranks.Values.Min() == 1;
        }, iter: 10_000);
    }
}
