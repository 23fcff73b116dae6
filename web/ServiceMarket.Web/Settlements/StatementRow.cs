using ServiceMarket.Database;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Settlements;

/// <summary>One statement in the list and its export.</summary>
public sealed record StatementRow(string Id, int Year, int Month, string ContractNumber, string ProviderName, StatementState State,
    long GrossFen, long DeductedFen, long NetFen, DateTime DraftedUtc, DateTime? PaidUtc)
{
    private static readonly Sorting<StatementOfContract> Sorting = new Sorting<StatementOfContract>("-drafted")
        .By("month", row => (row.Statement.Year * 100) + row.Statement.Month)
        .By("contract", row => row.Contract.Number)
        .By("provider", row => row.Contract.ProviderName)
        .By("state", row => row.Statement.State)
        .By("net", row => row.Statement.NetFen)
        .By("drafted", row => row.Statement.DraftedUtc)
        .By("paid", row => row.Statement.PaidUtc);

    public static IQueryable<StatementRow> From(MarketDbContext db, IQueryable<Statement> statements, StatementListFilter filter)
    {
        if (filter.State is { } state) statements = statements.Where(s => s.State == state);
        if (filter.Year is { } year) statements = statements.Where(s => s.Year == year);
        if (filter.Month is { } month) statements = statements.Where(s => s.Month == month);
        var rows = statements.Join(db.Set<CareContract>(), s => s.ContractId, c => c.Id, (s, c) => new StatementOfContract { Statement = s, Contract = c });
        if (filter.Search is { Length: > 0 and <= 100 } text)
            rows = rows.Where(r => r.Contract.Number.Contains(text) || r.Contract.ProviderName.Contains(text));
        return Sorting.Apply(rows, filter, r => r.Statement.Id).Select(r => new StatementRow(r.Statement.Id, r.Statement.Year, r.Statement.Month, r.Contract.Number, r.Contract.ProviderName,
            r.Statement.State, r.Statement.GrossFen, r.Statement.DeductedFen, r.Statement.NetFen, r.Statement.DraftedUtc, r.Statement.PaidUtc));
    }

    public static ExcelSheet<StatementRow> Sheet() => new ExcelSheet<StatementRow>()
        .Column(SettlementsText.Statement_Month, row => $"{row.Year}-{row.Month:00}")
        .Column(SettlementsText.Statement_Contract, row => row.ContractNumber)
        .Column(SettlementsText.Statement_Provider, row => row.ProviderName)
        .Column(SettlementsText.Statement_State, row => row.State)
        .Column(SettlementsText.Statement_Gross, row => new Money(row.GrossFen))
        .Column(SettlementsText.Statement_Deducted, row => new Money(row.DeductedFen))
        .Column(SettlementsText.Statement_Net, row => new Money(row.NetFen))
        .Column(SettlementsText.Statement_PaidOn, row => row.PaidUtc);
}

/// <summary>A statement beside its contract, for filters and sorting.</summary>
public sealed class StatementOfContract
{
    public required Statement Statement { get; init; }
    public required CareContract Contract { get; init; }
}
