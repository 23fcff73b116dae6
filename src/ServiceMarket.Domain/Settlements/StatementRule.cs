namespace ServiceMarket.Domain.Settlements;

/// <summary>
/// What is payable: min(verified, ordered and not yet claimed) units × contract price, within what the year can still pay. The earliest
/// visits come first; a visit that fits only in part is paid in part and is settled with it, one that does not fit at all stays free.
/// </summary>
public static class StatementRule
{
    /// <summary>Divides verified visits into what is paid now and what is left.</summary>
    /// <param name="visits">Verified visits that no statement has taken.</param>
    /// <param name="lines">Units left and price in fen, by contract line; a visit of another line is not payable.</param>
    /// <param name="yearLeftFen">What the year can still pay.</param>
    public static IReadOnlyList<TakenVisit> Take(
        IEnumerable<VerifiedVisit> visits, IReadOnlyDictionary<string, PayableLine> lines, long yearLeftFen)
    {
        var taken = new List<TakenVisit>();
        var left = lines.ToDictionary(line => line.Key, line => line.Value.UnitsLeft);
        foreach (var visit in visits.OrderBy(visit => visit.Day).ThenBy(visit => visit.VisitId, StringComparer.Ordinal))
        {
            if (!lines.TryGetValue(visit.ContractLineId, out var line)) continue;
            var units = Math.Min(visit.Units, left[visit.ContractLineId]);
            if (line.UnitPriceFen > 0) units = (int)Math.Min(units, yearLeftFen / line.UnitPriceFen);
            if (units <= 0) continue;
            taken.Add(new TakenVisit(visit, units, checked(units * line.UnitPriceFen)));
            left[visit.ContractLineId] -= units;
            yearLeftFen -= units * line.UnitPriceFen;
        }

        return taken;
    }
}

/// <summary>What a contract line can still pay.</summary>
/// <param name="UnitsLeft">Ordered and on no statement.</param>
/// <param name="UnitPriceFen">Fen a unit.</param>
public sealed record PayableLine(int UnitsLeft, long UnitPriceFen);

/// <summary>A visit that goes on the statement.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="PaidUnits">Units of it that are paid.</param>
/// <param name="AmountFen">Fen.</param>
public sealed record TakenVisit(VerifiedVisit Visit, int PaidUnits, long AmountFen);
