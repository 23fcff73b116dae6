using Microsoft.EntityFrameworkCore;
using ServiceMarket.Database;
using ServiceMarket.Domain.Contracts;
using ServiceMarket.Domain.Settlements;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Domain.Visits;

namespace ServiceMarket.EndToEnd.Tests.Kills;

/// <summary>
/// What people of the demo county do, one act after another: what moves money, what moves a visit, and what registers take turns. The first
/// twenty publish, sign, pay, assign, accept and check in, so that kills meet each of them. Where the county's own records run out, new
/// tenders are drawn up.
/// </summary>
public sealed class PeoplesWork
{
    private readonly IEnumerator<Act>[] turns;
    private int count;

    private PeoplesWork(IEnumerable<Act> money, IEnumerable<Act> visits, DateOnly today) => turns =
    [
        money.Concat(NewTenders(today)).GetEnumerator(),
        visits.Concat(Registers(1_000, today)).GetEnumerator(),
        Registers(0, today).GetEnumerator(),
    ];

    /// <summary>Reads the records in suitable states.</summary>
    public static async Task<PeoplesWork> FindAsync(MarketDbContext db, DateOnly today)
    {
        var approved = await db.Set<Tender>().Where(t => t.State == TenderState.Approved).Select(t => t.Id).FirstAsync();
        var confirmed = await db.Set<Statement>().Where(s => s.State == StatementState.Confirmed).Select(s => s.Id).FirstAsync();
        var halfSigned = await db.Set<CareContract>().Where(c => c.State == ContractState.Draft && c.OrganisationSignedUtc != null).Select(c => c.Id).FirstAsync();
        var awarded = await db.Set<Tender>().Include(t => t.Bids)
            .FirstAsync(t => t.State == TenderState.Awarded && !db.Set<CareContract>().Any(c => c.TenderId == t.Id));
        var winner = DemoAccount.OfManager(awarded.Bids.Single(bid => bid.Id == awarded.AwardedBidId).ProviderId);
        var month = new DateOnly(today.Year, today.Month, 1);
        var due = await db.Set<Visit>().Where(v => v.State == VisitState.Verified && v.Day >= month && v.StatementId == null)
            .Select(v => new { v.ContractId, v.ProviderId }).Distinct().ToListAsync();
        IEnumerable<Act> money =
        [
            new FormAct(TenderActs.Publication("the approved tender", () => approved)),
            new FormAct(ContractActs.Payment("last month", () => confirmed)),
            new FormAct(ContractActs.Signature("the draft", "approver", () => halfSigned)),
            .. ContractActs.FromAward(awarded.Id, "停机-HT", winner),
            .. due.SelectMany(contract => ContractActs.Settlement(contract.ContractId, month, DemoAccount.OfManager(contract.ProviderId))),
        ];
        return new PeoplesWork(money, await VisitsAsync(db, today), today);
    }

    public Act Next() => turns[count++ % turns.Length] is var turn && turn.MoveNext() ? turn.Current : throw new InvalidOperationException("Work ran out.");

    private static async Task<IEnumerable<Act>> VisitsAsync(MarketDbContext db, DateOnly today)
    {
        var open = await db.Set<Visit>().AsNoTracking()
            .Where(v => v.WorkersNeeded == 1 && (v.State == VisitState.Planned && v.Day > today.AddDays(7) || v.State == VisitState.Accepted && v.Day == today))
            .OrderBy(v => v.Day).ThenBy(v => v.Id).ToListAsync();
        var planned = open.Where(v => v.State == VisitState.Planned).Select(v => VisitActs.Planned(v.Id, DemoAccount.OfCaseworker(v.Township)));
        var accepted = open.Where(v => v.State == VisitState.Accepted).Select(v => VisitActs.Made(v.Id, DemoAccount.OfWorker(v.WorkerId!)));
        return accepted.Zip(planned, (made, assigned) => made.Concat(assigned)).SelectMany(acts => acts);
    }

    private static IEnumerable<Act> NewTenders(DateOnly today) => Enumerable.Range(1, 1_000).SelectMany(n => TenderActs.Of(n, today));

    private static IEnumerable<Act> Registers(int first, DateOnly today) => Enumerable.Range(first + 1, 1_000)
        .Select(n => n % 2 == 0 ? (Act)new RegisterRecipientAct(n) : new RecordAllocationAct(n, today));
}
