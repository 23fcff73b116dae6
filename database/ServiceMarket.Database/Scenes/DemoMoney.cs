using ServiceMarket.Domain.Funds;
using ServiceMarket.Domain.Identity;

namespace ServiceMarket.Database.Scenes;

/// <summary>The county's budgets: money comes in instalments, a little is taken back, and every act stands in the ledger.</summary>
internal sealed class DemoMoney(Story story)
{
    private readonly Dictionary<int, PurchaseBudget> budgets = [];

    public PurchaseBudget Of(int year) => budgets[year];

    /// <summary>Opens a budget for every year the story touches.</summary>
    public void Tell()
    {
        foreach (var year in new[] { story.Start.Year, story.Today.Year, story.Today.AddDays(60).Year, DemoContracts.MainEnd(story).Year }.Distinct().Order())
            Tell(year, isLater: year > story.Start.Year);
    }

    public void PreEncumber(int year, string subject, long fen, Actor actor, DateTime utc) =>
        Act(year, actor, utc, (budget, context) => budget.PreEncumber(subject, fen, context));

    public void Encumber(int year, string subject, long fen, string from, Actor actor, DateTime utc) =>
        Act(year, actor, utc, (budget, context) => budget.Encumber(subject, fen, from, context));

    public void Expend(int year, string subject, long fen, string reference, Actor actor, DateTime utc) =>
        Act(year, actor, utc, (budget, context) => budget.Expend(subject, fen, reference, context));

    public void Release(int year, string subject, Actor actor, DateTime utc) =>
        Act(year, actor, utc, (budget, context) => budget.Release(subject, context));

    private void Tell(int year, bool isLater)
    {
        // The early tranche of a later year comes in the year before it.
        var first = story.Start.AddDays(-58);
        if (first.Year < year - 1) first = new DateOnly(year - 1, 1, 4);
        var budget = story.Keep(PurchaseBudget.Open(PurchaseBudget.KeyOf(DemoCast.County, year), 200));
        budgets[year] = budget;
        var early = isLater ? "提前下达" : "";
        Record(budget, first, 1, $"吉财社〔{first.Year}〕示例{year % 100}1号{early}", AllocationLevel.Central, "KNJZ", 42_000_000_00);
        Record(budget, first.AddDays(4), 2, $"吉财社〔{first.Year}〕示例{year % 100}2号{early}", AllocationLevel.Provincial, "KNJZ", 21_500_000_00);
        if (isLater) return;
        Record(budget, first.AddDays(9), 3, $"吉市财社〔{first.AddDays(9).Year}〕示例03号", AllocationLevel.Prefecture, "KNJZ", 3_000_000_00);
        Record(budget, first.AddDays(12), 4, $"吉财社〔{first.AddDays(12).Year}〕示例04号", AllocationLevel.Central, "YLJZ", 5_200_000_00);
        Record(budget, story.Start.AddDays(-30), 5, $"吉财社〔{story.Start.AddDays(-30).Year}〕示例05号", AllocationLevel.Central, "KNJZ", 28_800_000_00);
        Record(budget, story.Start.AddDays(12), 6, $"吉财社〔{story.Start.AddDays(12).Year}〕示例06号（收回）", AllocationLevel.Central, "KNJZ", -1_260_000_00);
    }

    private void Record(PurchaseBudget budget, DateOnly day, int number, string document, AllocationLevel level, string line, long fen)
    {
        if (day.Year > budget.Year) day = new DateOnly(budget.Year, 12, 31);
        var counts = line == "KNJZ";
        story.On(day, 9, 10 + number, utc =>
        {
            var context = new LedgerContext(story.NewId(), DemoCast.Officer.UserId, utc);
            budget.RecordAllocation(story.NewId(), new AllocationDocument(document, day, level, line, fen), counts, numberKnown: false, context);
            story.Commit(budget, DemoCast.Officer, utc);
        });
    }

    private void Act(int year, Actor actor, DateTime utc, Action<PurchaseBudget, LedgerContext> act)
    {
        act(budgets[year], new LedgerContext(story.NewId(), actor.UserId, utc));
        story.Commit(budgets[year], actor, utc);
    }
}
