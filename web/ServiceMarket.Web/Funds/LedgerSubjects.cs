using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Web.Contracts;
using ServiceMarket.Web.Settlements;
using ServiceMarket.Web.Tenders;

namespace ServiceMarket.Web.Funds;

/// <summary>The ledger names tenders, contracts and statements by their keys; the page by their numbers, with a way there.</summary>
public sealed class LedgerSubjects
{
    private const int MostNamed = 200;

    private readonly Dictionary<string, LedgerSubject> known = [];

    /// <summary>The ledger's keys of the county's tenders and contracts whose numbers contain the text: people look for what they see.</summary>
    public static async Task<IReadOnlyCollection<string>> NamedAsync(MarketDbContext db, string county, string? text, CancellationToken cancellation)
    {
        if (text is not { Length: > 0 and <= 100 }) return [];
        var tenders = await db.Set<Tender>().Where(t => t.County == county && t.Number.Contains(text)).Select(t => t.Id).Take(MostNamed).ToListAsync(cancellation);
        var contracts = await db.Set<CareContract>().Where(c => c.County == county && c.Number.Contains(text)).Select(c => c.Id).Take(MostNamed).ToListAsync(cancellation);
        return [.. tenders.Select(tender => $"tender/{tender}"), .. contracts.Select(contract => $"contract/{contract}")];
    }

    public static Task<LedgerSubjects> ReadAsync(MarketDbContext db, IReadOnlyList<LedgerRow> rows, CancellationToken cancellation) =>
        ReadAsync(db, rows.SelectMany(row => new[] { row.Subject, row.Reference }), cancellation);

    /// <param name="db">The database.</param>
    /// <param name="keys">As the ledger has them.</param>
    /// <param name="cancellation">To stop.</param>
    public static async Task<LedgerSubjects> ReadAsync(MarketDbContext db, IEnumerable<string> keys, CancellationToken cancellation)
    {
        var named = keys.Distinct().ToList();
        List<string> Keys(string kind) => [.. named.Where(text => text.StartsWith(kind, StringComparison.Ordinal)).Select(text => text[kind.Length..])];
        var (tenders, contracts, statements) = (Keys("tender/"), Keys("contract/"), Keys("statement/"));
        var subjects = new LedgerSubjects();
        foreach (var tender in await db.Set<Tender>().Where(t => tenders.Contains(t.Id)).Select(t => new { t.Id, t.Number }).ToListAsync(cancellation))
            subjects.known[$"tender/{tender.Id}"] = new(Texts.Fill(FundsText.Ledger_Tender, tender.Number), TendersLinks.Details(tender.Id));
        foreach (var contract in await db.Set<CareContract>().Where(c => contracts.Contains(c.Id)).Select(c => new { c.Id, c.Number }).ToListAsync(cancellation))
            subjects.known[$"contract/{contract.Id}"] = new(Texts.Fill(FundsText.Ledger_Contract, contract.Number), ContractsLinks.Details(contract.Id));
        foreach (var statement in await db.Set<Statement>().Where(s => statements.Contains(s.Id)).Select(s => new { s.Id, s.Year, s.Month }).ToListAsync(cancellation))
            subjects.known[$"statement/{statement.Id}"] = new(
                Texts.Fill(FundsText.Ledger_Statement, statement.Year, statement.Month.ToString("00", CultureInfo.InvariantCulture)), SettlementsLinks.Details(statement.Id));
        return subjects;
    }

    /// <summary>What a row is about: its subject and its reference, the empty ones left out.</summary>
    public IEnumerable<LedgerSubject> Of(LedgerRow row) => new[] { row.Subject, row.Reference }.Where(text => text.Length > 0)
        .Select(Of);

    public LedgerSubject Of(string key) => known.TryGetValue(key, out var subject) ? subject : new LedgerSubject(key, null);
}

/// <param name="Text">What the reader calls it.</param>
/// <param name="Url">Its page, or null.</param>
public sealed record LedgerSubject(string Text, string? Url);
