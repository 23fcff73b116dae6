using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain.Funds;

namespace ServiceMarket.Web.Funds;

/// <summary>A tender or contract that holds money of a budget which is not spent yet: what can be freed when there is too little.</summary>
public sealed record HolderRow(string Subject, long PreEncumberedFen, long EncumberedFen, long ExpendedFen)
{
    /// <summary>So many are shown, the largest first.</summary>
    public const int Most = 50;

    public static IQueryable<HolderRow> Largest(IQueryable<BudgetLine> lines) => lines.AsNoTracking()
        .Where(line => line.PreEncumberedFen + line.EncumberedFen > 0)
        .OrderByDescending(line => line.PreEncumberedFen + line.EncumberedFen).ThenBy(line => line.Subject).Take(Most)
        .Select(line => new HolderRow(line.Subject, line.PreEncumberedFen, line.EncumberedFen, line.ExpendedFen));
}
