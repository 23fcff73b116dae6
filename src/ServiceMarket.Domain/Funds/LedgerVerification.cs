namespace ServiceMarket.Domain.Funds;

/// <summary>A break that the rows themselves show. <paramref name="Sequence"/> is 0 when the balance row is meant.</summary>
public sealed record LedgerBreak(string BudgetId, int Sequence, string Finding);

/// <summary>Recomputes chain, balances and cap of one budget from its rows alone.</summary>
public static class LedgerVerification
{
    /// <summary>Streams the entries in order of sequence; yields every break, the first altered record first.</summary>
    public static IEnumerable<LedgerBreak> Check(PurchaseBudget budget, IEnumerable<LedgerEntry> entries, IReadOnlyList<BudgetLine> lines, long allocatedBaseFen)
    {
        ArgumentNullException.ThrowIfNull(budget);
        ArgumentNullException.ThrowIfNull(entries);
        var (sequence, hash) = (0, "");
        long baseFen = 0, pre = 0, bound = 0, paid = 0;
        var operations = new HashSet<(string, LedgerKind, string)>();
        var perSubject = new Dictionary<string, (long Pre, long Bound, long Paid)>();
        foreach (var entry in entries)
        {
            if (entry.Sequence != ++sequence) yield return Break(entry.Sequence, $"sequence: expected {sequence}");
            sequence = entry.Sequence;
            if (entry.PreviousHash != hash) yield return Break(entry.Sequence, "chain: does not follow the entry before it");
            if (entry.Hash != LedgerChain.HashOf(entry)) yield return Break(entry.Sequence, "hash: the row was changed");
            hash = entry.Hash;
            if (!operations.Add((entry.OperationId, entry.Kind, entry.Subject))) yield return Break(entry.Sequence, "operation: counted twice");
            var takenBefore = pre + bound + paid;
            baseFen += entry.BaseDeltaFen;
            pre += entry.PreEncumberedDeltaFen;
            bound += entry.EncumberedDeltaFen;
            paid += entry.ExpendedDeltaFen;
            if (entry.Subject.Length > 0)
            {
                var held = perSubject.GetValueOrDefault(entry.Subject);
                perSubject[entry.Subject] = (held.Pre + entry.PreEncumberedDeltaFen, held.Bound + entry.EncumberedDeltaFen, held.Paid + entry.ExpendedDeltaFen);
            }

            if (pre < 0 || bound < 0 || paid < 0) yield return Break(entry.Sequence, "balance: negative");
            var cap = CapRule.CapFen(baseFen, Math.Clamp(entry.RateBasisPoints, 0, CapRule.HighestBasisPoints));
            if (entry.RateBasisPoints > CapRule.HighestBasisPoints) yield return Break(entry.Sequence, "rate: above two per cent");
            if (entry.CapAfterFen != cap) yield return Break(entry.Sequence, $"cap: recomputed {cap}");
            if (pre + bound + paid > Math.Max(cap, takenBefore)) yield return Break(entry.Sequence, "cap: exceeded");
        }

        if (baseFen != allocatedBaseFen) yield return Break(0, "allocations: documents and ledger differ");
        if (sequence != budget.LastSequence || hash != budget.LastHash) yield return Break(0, "tail: the last entry is not the one the budget knows");
        if (pre != budget.PreEncumberedFen || bound != budget.EncumberedFen || paid != budget.ExpendedFen || baseFen != budget.BaseFen)
            yield return Break(0, "balance: the budget's row differs from its ledger");
        foreach (var line in lines)
        {
            if (perSubject.GetValueOrDefault(line.Subject) != (line.PreEncumberedFen, line.EncumberedFen, line.ExpendedFen))
                yield return Break(0, $"line: {line.Subject} differs from the ledger");
        }

        LedgerBreak Break(int at, string finding) => new(budget.Id, at, finding);
    }
}
