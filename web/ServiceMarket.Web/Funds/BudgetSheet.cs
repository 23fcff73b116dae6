using ServiceMarket.Domain;
using ServiceMarket.Web.Shared.Lists;

namespace ServiceMarket.Web.Funds;

static class BudgetSheet
{
    public static ExcelSheet<BudgetSummary> Columns() => new ExcelSheet<BudgetSummary>()
        .Column(FundsText.Budget_Division, b => b.Division)
        .Column(FundsText.Budget_Year, b => b.Year)
        .Column(FundsText.Budget_Base, b => new Money(b.BaseFen))
        .Column(FundsText.Budget_Cap, b => new Money(b.CapFen))
        .Column(FundsText.Budget_Expended, b => new Money(b.ExpendedFen))
        .Column(FundsText.Budget_Encumbered, b => new Money(b.EncumberedFen))
        .Column(FundsText.Budget_PreEncumbered, b => new Money(b.PreEncumberedFen))
        .Column(FundsText.Budget_Free, b => new Money(b.FreeFen));
}
