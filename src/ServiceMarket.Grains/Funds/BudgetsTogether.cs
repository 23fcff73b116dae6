using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Funds;
using ServiceMarket.Grains.Commits;

namespace ServiceMarket.Grains.Funds;

/// <summary>Takes and payments need the budget and the lines of their own subjects; a county has thousands, a command touches one or two.</summary>
internal sealed record BudgetsTogether : Together<PurchaseBudget, bool>
{
    public static readonly BudgetsTogether Instance = new();

    public override Task<List<PurchaseBudget>> Load(MarketDbContext db, IReadOnlyCollection<string> ids, CancellationToken cancellation) =>
        db.Set<PurchaseBudget>().Where(budget => EF.Parameter(ids).Contains(budget.Id)).ToListAsync(cancellation);

    public override async Task<bool> Read(MarketDbContext db, IReadOnlyList<Asked> asked, CancellationToken cancellation)
    {
        var budgets = asked.Select(one => one.AggregateId).Distinct().ToList();
        var subjects = asked.SelectMany(one => SubjectsOf(one.Command)).Distinct().ToList();
        await db.Set<BudgetLine>().Where(line => EF.Parameter(budgets).Contains(line.BudgetId) && EF.Parameter(subjects).Contains(line.Subject)).LoadAsync(cancellation);
        return true;
    }

    private static IEnumerable<string> SubjectsOf(Command command) => command switch
    {
        PreEncumber take => [take.Subject],
        Encumber { FromSubject: { } from } take => [take.Subject, from],
        Encumber take => [take.Subject],
        Expend payment => [payment.Subject],
        Release release => [release.Subject],
        _ => throw new InvalidOperationException($"{command.GetType().Name} is not a movement of a budget."),
    };
}
