using Microsoft.EntityFrameworkCore;
using Orleans.Concurrency;
using ServiceMarket.Database;
using ServiceMarket.Database.Protection.Sealing;
using ServiceMarket.Domain;
using ServiceMarket.Domain.OpenData;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Grains.Tenders;

/// <summary>
/// Reentrant so that bids may enter the commit queue while others wait for the disk (src/decisions/0002). The instant of a command is
/// taken when it reaches the grain, in the order in which the queue decides: numbers and instants of receipts never contradict.
/// </summary>
[Reentrant, GrainType("tender")]
public sealed partial class TenderGrain(GrainTools tools, ITenderFacts facts, TenderSealing sealing) : AggregateGrain<Tender>(tools), ITenderGrain
{
    private const string PublishStep = "tenders.publish";
    private const string ReleaseStep = "tenders.release";

    protected override Task<Tender?> Load(MarketDbContext db, string id, CancellationToken cancellation) => db.Set<Tender>()
        .Include(t => t.Lines.OrderBy(line => line.Position))
        .Include(t => t.YearShares.OrderBy(share => share.Year))
        .Include(t => t.Criteria.OrderBy(criterion => criterion.Position))
        .Include(t => t.Bids).ThenInclude(bid => bid.Lines)
        .Include(t => t.Bids).ThenInclude(bid => bid.Scores)
        .Include(t => t.Bids).ThenInclude(bid => bid.PriceReview)
        .Include(t => t.Key)
        .Include(t => t.KeyShares)
        .AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id, cancellation);

    /// <summary>A bid is taken in beside the bidder's own: with all the others loaded, the thousandth would wait for a thousand.</summary>
    protected override Task<Tender?> LoadFor(Command command, MarketDbContext db, string id, CancellationToken cancellation)
    {
        if (command is not (Tenders.SubmitBid or Tenders.WithdrawBid)) return Load(db, id, cancellation);
        var bidder = command.Actor.Organisation;
        return db.Set<Tender>()
            .Include(t => t.Lines.OrderBy(line => line.Position))
            .Include(t => t.Criteria.OrderBy(criterion => criterion.Position))
            .Include(t => t.Bids.Where(bid => bid.ProviderId == bidder)).ThenInclude(bid => bid.Lines)
            .Include(t => t.Key)
            .AsSplitQuery().SingleOrDefaultAsync(t => t.Id == id, cancellation);
    }

    public Task<Outcome<Receipt>> Draft(DraftTender command)
    {
        var now = Now;
        return Create(command, () => Tender.Draft(Key, command.County, command.Basics, command.Actor, now));
    }

    public Task<Outcome<Receipt>> SetBasics(SetTenderBasics command) => Execute(command, t => t.SetBasics(command.Basics, command.Actor));

    public Task<Outcome<Receipt>> SetLines(SetTenderLines command)
    {
        var today = ChinaTime.DayOf(Now);
        return Execute(
            command,
            (db, cancellation) => ItemsInForce(db, today, cancellation),
            (t, inForce) => t.SetLines(command.Lines, inForce, command.Actor));
    }

    public Task<Outcome<Receipt>> SetSchedule(SetTenderSchedule command) =>
        Execute(command, t => t.SetSchedule(command.Schedule, command.Actor));

    public Task<Outcome<Receipt>> SetYearShares(SetTenderYearShares command) =>
        Execute(command, t => t.SetYearShares(command.Shares, command.Actor));

    public Task<Outcome<Receipt>> SetCriteria(SetTenderCriteria command) =>
        Execute(command, t => t.SetCriteria(command.Criteria, command.Actor));

    public Task<Outcome<Receipt>> Approve(ApproveTender command)
    {
        var now = Now;
        return Execute(command, PublicationFacts(now), (t, asOfNow) => t.Approve(command.Actor, now, asOfNow));
    }

    public Task<Outcome<Receipt>> ReturnToDraft(ReturnTenderToDraft command)
    {
        var now = Now;
        return Execute(command, t => t.ReturnToDraft(command.Reason, now));
    }

    public Task<Outcome<Receipt>> Cancel(CancelTender command)
    {
        var now = Now;
        return ThenRelease(Execute(command, t => t.Cancel(command.Reason, now)));
    }

    public Task<Outcome<Receipt>> Suspend(SuspendTender command)
    {
        var now = Now;
        return Execute(command, t => t.Suspend(command.Reason, now));
    }

    public Task<Outcome<Receipt>> LiftSuspension(LiftTenderSuspension command)
    {
        var now = Now;
        return Execute(command, t => t.LiftSuspension(now));
    }

    /// <summary>Messages and steps that go with an event, in the same commit.</summary>
    protected override void Write(CommitRecords records, Tender tender, DomainEvent happened)
    {
        switch (happened)
        {
            case TenderPublished:
                records.Announce("tenders.published", new { TenderId = tender.Id });
                break;
            case PriceReviewAsked asked:
                records.Announce("tenders.price-review", new { TenderId = tender.Id, asked.BidId, asked.ProviderId });
                break;
            case OpeningJoined { Holder: ShareHolder.Platform }:
                records.Announce("tenders.to-open", new { TenderId = tender.Id });
                break;
            case BidReceived bid:
                records.Announce("tenders.bid-received", new { TenderId = tender.Id, bid.ReceiptId, bid.ProviderId });
                break;
            case TenderAwarded award:
                records.Announce("tenders.awarded", new { TenderId = tender.Id, award.BidId, award.ProviderId });
                break;
        }

        // A tender that is stopped before it was published was never public.
        if (tender.PublishedUtc is not null && PublicSteps.Include(happened)) records.Announce("open-data.step", new { TenderId = tender.Id });
        WriteSteps(records, tender, happened);
    }

    private async Task<IReadOnlyDictionary<string, CataloguedItem>> ItemsInForce(MarketDbContext db, DateOnly day, CancellationToken cancellation)
    {
        var county = await db.Set<Tender>().Where(t => t.Id == Key).Select(t => t.County).SingleAsync(cancellation);
        return await facts.ItemsInForce(db, county, day, cancellation);
    }

    private Func<MarketDbContext, CancellationToken, Task<PublicationFacts>> PublicationFacts(DateTime now) => async (db, cancellation) => new(
        DocumentsAtLeastUntil(await facts.Calendar(db, cancellation), now),
        (await ItemsInForce(db, ChinaTime.DayOf(now), cancellation)).Keys.ToHashSet(),
        (await ShareRecipients(db, cancellation)).Select(recipient => recipient.Holder).Append(ShareHolder.Platform).ToHashSet());

    private async Task<IReadOnlyList<ShareRecipient>> ShareRecipients(MarketDbContext db, CancellationToken cancellation)
    {
        var county = await db.Set<Tender>().Where(t => t.Id == Key).Select(t => t.County).SingleAsync(cancellation);
        return await facts.ShareRecipients(db, county, cancellation);
    }

    private static DateOnly DocumentsAtLeastUntil(WorkingDays calendar, DateTime nowUtc) =>
        calendar.AddWorkingDays(ChinaTime.DayOf(nowUtc), ConsultationPeriods.Documents.Length);
}
