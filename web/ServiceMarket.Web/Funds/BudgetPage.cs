using System.Text.Json;
using ServiceMarket.Web.Shared;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

public sealed record BudgetListPage(BudgetListFilter Filter, Paged<BudgetSummary> Rows, DivisionNames Counties);

/// <summary>One budget: its cap split into four, who holds what is taken and not yet spent, and the documents behind it.</summary>
public sealed record BudgetPage(
    BudgetSummary Budget, string CountyName, IReadOnlyList<HolderRow> Holders, LedgerSubjects Subjects, AllocationFilter Filter, Paged<AllocationRow> Allocations)
{
    public IReadOnlyList<(string Name, long Fen, string Colour)> Parts =>
    [
        (FundsText.Budget_Expended, Budget.ExpendedFen, "#2fb344"),
        (FundsText.Budget_Encumbered, Budget.EncumberedFen, "#066fd1"),
        (FundsText.Budget_PreEncumbered, Budget.PreEncumberedFen, "#f59f00"),
        (FundsText.Budget_Free, Budget.FreeFen, "#dadfe5"),
    ];

    /// <summary>ECharts option of the stacked bar, in yuan.</summary>
    public string Chart => JsonSerializer.Serialize(new
    {
        tooltip = new { },
        legend = new { bottom = 0 },
        grid = new { left = 8, right = 8, top = 8, bottom = 56 },
        xAxis = new { type = "value", max = Math.Max(Budget.CapFen, Budget.TakenFen) / 100m, splitNumber = 4 },
        yAxis = new { type = "category", data = new[] { "" } },
        series = Parts.Select(part => new
        {
            type = "bar",
            stack = "cap",
            name = part.Name,
            data = new[] { part.Fen / 100m },
            itemStyle = new { color = part.Colour },
        }),
    });
}
