using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Web.Funds;

/// <summary>A budget as the pages show it. Whole fen.</summary>
public sealed record BudgetSummary(
    string Division, int Year, int RateBasisPoints, long BaseFen, long CapFen, long PreEncumberedFen, long EncumberedFen, long ExpendedFen)
{
    public long TakenFen => PreEncumberedFen + EncumberedFen + ExpendedFen;
    public long FreeFen => Math.Max(0, CapFen - TakenFen);
    public bool IsFrozen => TakenFen > CapFen;

    /// <summary>The budgets in this person's jurisdiction.</summary>
    public static IQueryable<BudgetSummary> Within(IQueryable<PurchaseBudget> budgets, Actor actor)
    {
        var reach = actor.Division is { } own ? DivisionCode.Prefix(own) : "-";
        return budgets.AsNoTracking().Where(b => b.Division.StartsWith(reach)).OrderByDescending(b => b.Year).ThenBy(b => b.Division)
            .Select(b => new BudgetSummary(
                b.Division, b.Year, b.RateBasisPoints, b.BaseFen, b.CapFen, b.PreEncumberedFen, b.EncumberedFen, b.ExpendedFen));
    }
}
