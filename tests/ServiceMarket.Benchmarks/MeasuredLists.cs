using ServiceMarket.Database;
using ServiceMarket.Database.ReferenceData;
using ServiceMarket.Database.Tenders;
using ServiceMarket.Database.Visits;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;
using ServiceMarket.Testing;
using ServiceMarket.Web.Public;
using ServiceMarket.Web.Shared.Lists;
using ServiceMarket.Web.Tenders;
using ServiceMarket.Web.Visits;

namespace ServiceMarket.Benchmarks;

/// <summary>Which lists are measured: what the controllers read for them.</summary>
internal static class MeasuredLists
{
    private const int Page = 20;

    public static readonly IReadOnlyList<MeasuredList> All =
    [
        Tenders("a county's tenders", Spread.Wide, People.Officer),
        Tenders("a county's tenders", Spread.OnePlace, People.Officer),
        Tenders("a county's tenders in one state", Spread.OnePlace, People.Officer, filter => filter.State = TenderState.Evaluating),
        Tenders("the province's tenders", Spread.Wide, People.Supervisor),
        Tenders("what organisations see", Spread.Wide, People.Manager),
        Notices("public notices", Spread.Wide),
        Notices("public notices of a county", Spread.OnePlace, filter => filter.Division = People.County),
        ByNumber("a county's tender by number", Spread.OnePlace, People.Officer),
        ByNumber("a tender of the province by number", Spread.Wide, People.Supervisor),
        NoticeByNumber("a public notice by number", Spread.Wide),
        Week("the caseworker's week", Spread.Wide, People.Caseworker),
        Week("the caseworker's week", Spread.OnePlace, People.Caseworker),
        Week("the county's week", Spread.OnePlace, People.Officer),
        Tenders("the province's tenders, page 40", Spread.Wide, People.Supervisor, filter => filter.Page = 40, isRequired: false),
        Tenders("a part of a title that none has", Spread.Wide, People.Supervisor, filter => filter.Search = "没有", isRequired: false, shows: 0),
        Tenders("the province's tenders by title", Spread.Wide, People.Supervisor, filter => filter.Sort = "title", isRequired: false),
    ];

    private static MeasuredList Tenders(
        string name, Spread spread, Actor actor, Action<TenderListFilter>? ask = null, bool isRequired = true, int shows = Page) =>
        new(name, spread, isRequired, shows, async (db, _) => await ShowAsync(db, actor, ask));

    private static MeasuredList ByNumber(string name, Spread spread, Actor actor) =>
        new(name, spread, true, 1, (db, tables) => ShowAsync(db, actor, filter => filter.Number = tables.NumberInThere));

    private static MeasuredList Notices(string name, Spread spread, Action<NoticeListFilter>? ask = null) =>
        new(name, spread, true, Page, (db, _) => ShowNoticesAsync(db, ask));

    private static MeasuredList NoticeByNumber(string name, Spread spread) =>
        new(name, spread, true, 1, (db, tables) => ShowNoticesAsync(db, filter => filter.Number = tables.NumberInThere));

    private static MeasuredList Week(string name, Spread spread, Actor actor) => new(name, spread, true, Page, async (db, _) =>
    {
        var filter = new VisitListFilter { Size = Page, Week = ListTables.Today };
        return (await VisitRow.From(db.Set<Visit>().Within(actor), filter, ListTables.Today).ToPageAsync(filter, default)).Rows.Count;
    });

    private static async Task<int> ShowAsync(MarketDbContext db, Actor actor, Action<TenderListFilter>? ask)
    {
        var filter = new TenderListFilter { Size = Page };
        ask?.Invoke(filter);
        var rows = TenderRow.From(db.Set<Tender>().SeenBy(actor), db.Set<Division>(), filter, actor, ListTables.NowUtc);
        return (await rows.ToPageAsync(filter, default)).Rows.Count;
    }

    private static async Task<int> ShowNoticesAsync(MarketDbContext db, Action<NoticeListFilter>? ask)
    {
        var filter = new NoticeListFilter { Size = Page };
        ask?.Invoke(filter);
        return (await NoticeRow.From(db.Set<Tender>(), filter).ToPageAsync(filter, default)).Rows.Count;
    }
}
