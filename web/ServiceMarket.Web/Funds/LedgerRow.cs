using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

/// <summary>One movement as the ledger page and its export show it. Whole fen, signed.</summary>
public sealed record LedgerRow(
    int Sequence, DateTime AtUtc, LedgerKind Kind, string Subject, string Reference,
    long BaseFen, long PreEncumberedFen, long EncumberedFen, long ExpendedFen, long CapAfterFen)
{
    private static readonly Sorting<LedgerEntry> Sorting = new Sorting<LedgerEntry>("-number")
        .By("number", entry => entry.Sequence)
        .By("kind", entry => entry.Kind)
        .By("subject", entry => entry.Subject)
        .By("cap", entry => entry.CapAfterFen);

    /// <summary>Filtered, sorted, then projected: a database can't sort by what a constructor made.</summary>
    /// <param name="entries">The ledger.</param>
    /// <param name="filter">What is looked for.</param>
    /// <param name="named">What the ledger calls the tenders and contracts whose numbers were looked for.</param>
    public static IQueryable<LedgerRow> From(IQueryable<LedgerEntry> entries, LedgerFilter filter, IReadOnlyCollection<string> named)
    {
        if (filter.Kind is { } kind) entries = entries.Where(e => e.Kind == kind);
        if (filter.Search is { Length: > 0 and <= 100 } text) entries = entries.Where(e => e.Subject.Contains(text)
            || e.Reference.Contains(text) || named.Contains(e.Subject) || named.Contains(e.Reference));
        return Sorting.Apply(entries.AsNoTracking(), filter, entry => entry.Sequence).Select(e => new LedgerRow(
            e.Sequence, e.AtUtc, e.Kind, e.Subject, e.Reference,
            e.BaseDeltaFen, e.PreEncumberedDeltaFen, e.EncumberedDeltaFen, e.ExpendedDeltaFen, e.CapAfterFen));
    }

    public static ExcelSheet<LedgerRow> Sheet() => new ExcelSheet<LedgerRow>()
        .Column(FundsText.Ledger_Number, row => row.Sequence)
        .Column(FundsText.Ledger_At, row => row.AtUtc)
        .Column(FundsText.Ledger_Kind, row => row.Kind)
        .Column(FundsText.Ledger_Subject, row => row.Subject)
        .Column(FundsText.Ledger_Reference, row => row.Reference)
        .Column(FundsText.Budget_Base, row => new Money(row.BaseFen))
        .Column(FundsText.Budget_PreEncumbered, row => new Money(row.PreEncumberedFen))
        .Column(FundsText.Budget_Encumbered, row => new Money(row.EncumberedFen))
        .Column(FundsText.Budget_Expended, row => new Money(row.ExpendedFen))
        .Column(FundsText.Ledger_CapAfter, row => new Money(row.CapAfterFen));
}
