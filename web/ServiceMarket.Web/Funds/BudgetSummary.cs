using Microsoft.EntityFrameworkCore;
using ServiceMarket.Domain;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

/// <summary>A budget as the pages show it. Whole fen.</summary>
public sealed record BudgetSummary(
    string Division, int Year, int RateBasisPoints, long BaseFen, long CapFen, long PreEncumberedFen, long EncumberedFen, long ExpendedFen)
{
    public long TakenFen => PreEncumberedFen + EncumberedFen + ExpendedFen;
    public long FreeFen => Math.Max(0, CapFen - TakenFen);
    public bool IsFrozen => TakenFen > CapFen;

    private static readonly Sorting<PurchaseBudget> Sorting = new Sorting<PurchaseBudget>("-year")
        .By("year", b => b.Year)
        .By("division", b => b.Division)
        .By("cap", b => b.CapFen)
        .By("taken", b => b.PreEncumberedFen + b.EncumberedFen + b.ExpendedFen)
        .By("free", b => b.CapFen - b.PreEncumberedFen - b.EncumberedFen - b.ExpendedFen);

    /// <summary>The budgets in this person's jurisdiction that the filter asks for, in its order.</summary>
    public static IQueryable<BudgetSummary> Within(IQueryable<PurchaseBudget> budgets, Actor actor, BudgetListFilter filter)
    {
        var reach = actor.Division is { } own ? DivisionCode.Prefix(own) : "-";
        budgets = budgets.AsNoTracking().Where(b => b.Division.StartsWith(reach));
        if (filter.Year is { } year) budgets = budgets.Where(b => b.Year == year);
        if (filter.Frozen is { } frozen) budgets = budgets.Where(b => b.PreEncumberedFen + b.EncumberedFen + b.ExpendedFen > b.CapFen == frozen);
        return Sorting.Apply(budgets, filter, b => b.Id).Select(b => new BudgetSummary(
            b.Division, b.Year, b.RateBasisPoints, b.BaseFen, b.CapFen, b.PreEncumberedFen, b.EncumberedFen, b.ExpendedFen));
    }
}
