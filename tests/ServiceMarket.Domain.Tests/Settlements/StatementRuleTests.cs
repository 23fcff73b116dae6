using CsCheck;
using ServiceMarket.Domain.Settlements;

namespace ServiceMarket.Domain.Tests.Settlements;

public sealed class StatementRuleTests
{
    private static VerifiedVisit Visit(string id, int units = 1, string line = "a", int day = 1) => new(id, "r", line, new DateOnly(2026, 11, day), units);

    [Theory]
    [InlineData(10, 1_000_00, 3, 150_00)] // all
    [InlineData(2, 1_000_00, 2, 100_00)] // the order is exhausted
    [InlineData(10, 149_99, 2, 100_00)] // the year is exhausted
    [InlineData(0, 1_000_00, 0, 0)]
    [InlineData(10, 0, 0, 0)]
    public void Take_IsTheLeastOfVerifiedOrderedAndYear(int unitsLeft, long yearLeft, int visits, long fen)
    {
        var taken = StatementRule.Take([Visit("1"), Visit("2"), Visit("3")], new Dictionary<string, PayableLine> { ["a"] = new(unitsLeft, 50_00) }, yearLeft);
        Assert.Equal((visits, fen), (taken.Count, taken.Sum(visit => visit.AmountFen)));
    }

    [Fact]
    public void Take_TheEarliestFirst_AndTheLastInPart()
    {
        var taken = StatementRule.Take([Visit("late", 3, day: 9), Visit("early", 2, day: 2)],
            new Dictionary<string, PayableLine> { ["a"] = new(4, 10_00) }, 1_000_00);
        Assert.Equal([("early", 2), ("late", 2)], taken.Select(visit => (visit.Visit.VisitId, visit.PaidUnits)));
    }

    [Fact]
    public void Take_OfAnyVisits_KeepsToOrderAndYear_AndIsIndependentOfTheReadingOrder() =>
        Gen.Select(
            Gen.Select(Gen.Int[1, 6], Gen.Int[0, 2], Gen.Int[1, 28]).List[0, 60],
            Gen.Select(Gen.Int[0, 80], Gen.Long[0, 9_999]).Array[2],
            Gen.Long[0, 400_000]).Sample((raw, lines, yearLeft) =>
            {
                var visits = raw.Select((v, i) => Visit($"{i:000}", v.Item1, $"l{v.Item2}", v.Item3)).ToList();
                var payable = lines.Select((line, i) => (Key: $"l{i}", Line: new PayableLine(line.Item1, line.Item2))).ToDictionary(x => x.Key, x => x.Line);
                var taken = StatementRule.Take(visits, payable, yearLeft);
                var turned = StatementRule.Take(visits.AsEnumerable().Reverse(), payable, yearLeft);
                return taken.SequenceEqual(turned)
                    && taken.Sum(t => t.AmountFen) <= yearLeft
                    && taken.All(t => t.PaidUnits > 0 && t.PaidUnits <= t.Visit.Units && t.AmountFen == t.PaidUnits * payable[t.Visit.ContractLineId].UnitPriceFen)
                    && payable.All(line => taken.Where(t => t.Visit.ContractLineId == line.Key).Sum(t => t.PaidUnits)
                        <= Math.Min(line.Value.UnitsLeft, visits.Where(v => v.ContractLineId == line.Key).Sum(v => v.Units)))
                    && taken.Select(t => t.Visit.VisitId).Distinct().Count() == taken.Count;
            });
}
