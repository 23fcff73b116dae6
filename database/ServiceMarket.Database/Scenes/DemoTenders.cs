using ServiceMarket.Domain;
using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;

namespace ServiceMarket.Database.Scenes;

/// <summary>One tender at every stage. A tale is told from the day of publication on and breaks off where it should stand today.</summary>
internal sealed class DemoTenders(Story story, DemoMoney money, DemoList list, DemoKeys keys)
{
    public sealed record Tale(string Number, string Title, (string Code, int Quantity)[] Items, int PublishedDays, TenderState Until, int Bidders = 3)
    {
        /// <summary>Days from publication to the first day of service.</summary>
        public int ServiceAfter { get; init; } = 24;

        public DateOnly? ServiceTo { get; init; }
    }

    /// <summary>Days from publication until the announcement of an award is over, whatever holidays lie between.</summary>
    public const int NoticeOver = 27;

    private const int DocumentsDays = 9;
    private static readonly string[] Prices = ["0.96", "0.90", "0.93"];
    private readonly Dictionary<string, Tender> tenders = [];
    private readonly Dictionary<string, Dictionary<string, BidContent>> envelopes = [];

    /// <summary>From the day on which a tender's items are chosen until it is published; null: it waits for the visitor to publish it.</summary>
    private readonly List<(DateOnly Chosen, DateOnly? Published)> orders = [];

    public Tender Of(string number) => tenders[number];

    /// <summary>
    /// A day of last week on which no tender stands between the choice of its items and its publication: a new list may take effect.
    /// Around long holidays there may be none.
    /// </summary>
    public DateOnly? DayBetweenOrders() => Enumerable.Range(3, 8).Select(ago => story.Today.AddDays(-ago)).Cast<DateOnly?>()
        .FirstOrDefault(day => orders.TrueForAll(order => order.Chosen >= day || order.Published < day));

    /// <summary>Days are counted from the planned publication; the draft is begun a week before. Before long holidays all of that comes earlier.</summary>
    public void Tell(Tale tale)
    {
        var early = DaysEarly(tale);
        var planned = story.Today.AddDays(tale.PublishedDays - early);
        if (tale.Until != TenderState.Draft) orders.Add((planned.AddDays(-7), tale.Until == TenderState.Approved ? null : planned));
        void Day(int day, int hour, TenderState reached, Action<Tender, DateTime> act, Actor actor)
        {
            if (tale.Until >= reached || tale.Until is TenderState.Failed or TenderState.Cancelled or TenderState.Suspended)
                story.At(tale.PublishedDays + day, hour, 5, utc =>
                {
                    var tender = tenders[tale.Number];
                    if (tender.State is TenderState.Failed or TenderState.Cancelled or TenderState.Suspended) return;
                    act(tender, utc);
                    story.Commit(tender, actor, utc);
                });
        }

        story.At(tale.PublishedDays - 7 - early, 9, 0, utc => Draft(tale, utc));
        Day(-2 - early, 10, TenderState.Approved, (tender, utc) => tender.Approve(DemoCast.Approver, utc, PublicationFacts(utc)), DemoCast.Approver);
        Day(-early, 9, TenderState.Published, Publish, DemoCast.Approver);
        for (var n = 0; n < tale.Bidders; n++) Bid(tale, n);
        Day(11, 14, TenderState.Opening, Open, DemoCast.Approver);
        Day(12, 10, TenderState.Evaluating, (tender, utc) => tender.FinishExamination(utc), DemoCast.Officer);
        Day(13, 9, TenderState.Evaluating, Score, DemoCast.Officer);
        Day(14, 9, TenderState.AwardNotice, (tender, utc) => tender.RankBids(DemoCast.Officer, utc), DemoCast.Officer);
        Day(15, 10, TenderState.AwardNotice, Award, DemoCast.Approver);
        Day(NoticeOver, 8, TenderState.Awarded, (tender, utc) => tender.ConfirmAward(utc), Actor.System);
        if (tale.Until == TenderState.Cancelled) Stop(tale, 5, (tender, utc) => tender.Cancel("采购需求调整（示例）", utc));
        if (tale.Until == TenderState.Suspended) Stop(tale, 6, (tender, utc) => tender.Suspend("收到质疑，暂停处理（示例）", utc));
    }

    /// <summary>The contract is signed: what the tender still holds goes back.</summary>
    public void Contracted(string number, string contractId, Actor actor, DateTime utc)
    {
        tenders[number].MarkContracted(contractId, utc);
        story.Commit(tenders[number], actor, utc);
        Release(tenders[number], utc);
    }

    private void Draft(Tale tale, DateTime utc)
    {
        var published = story.Today.AddDays(tale.PublishedDays);
        var tender = story.Keep(Tender.Draft(story.NewId(), DemoCast.County, new TenderBasics(tale.Number, tale.Title,
            "为服务对象提供清单所列服务，服务人员须持证上岗，服务记录真实完整（示例）。"), DemoCast.Officer, utc));
        tenders[tale.Number] = tender;
        envelopes[tale.Number] = [];
        if (tale.Until == TenderState.Draft)
        {
            story.Commit(tender, DemoCast.Officer, utc);
            return;
        }

        var catalogued = list.Catalogued(ChinaTime.DayOf(utc));
        tender.SetLines([.. tale.Items.Select(item => new DraftLine(catalogued.Values.Single(one => one.Code == item.Code).ItemVersionId, item.Quantity))],
            catalogued, DemoCast.Officer);
        var from = published.AddDays(tale.ServiceAfter);
        var to = tale.ServiceTo ?? new DateOnly(from.Year, 12, 31);
        tender.SetSchedule(new DraftSchedule(published.AddDays(DocumentsDays), ChinaTime.ToUtc(published.AddDays(11), new TimeOnly(14, 0)), from, to), DemoCast.Officer);
        var first = from.Year == to.Year ? tender.CeilingFen : tender.CeilingFen * 2 / 5;
        tender.SetYearShares(from.Year == to.Year ? [new DraftYearShare(from.Year, first)]
            : [new DraftYearShare(from.Year, first), new DraftYearShare(to.Year, tender.CeilingFen - first)], DemoCast.Officer);
        tender.SetCriteria([new DraftCriterion(CriterionKind.Price, "报价", new Points(20_00)), new DraftCriterion(CriterionKind.Technical, "服务方案", new Points(50_00)),
            new DraftCriterion(CriterionKind.Business, "人员与业绩", new Points(30_00))], DemoCast.Officer);
        story.Commit(tender, DemoCast.Officer, utc);
    }

    private void Publish(Tender tender, DateTime utc)
    {
        tender.RequestPublication(tender.BidDeadlineUtc!.Value, tender.DocumentsUntil!.Value, utc, PublicationFacts(utc));
        story.Commit(tender, DemoCast.Approver, utc);
        foreach (var share in tender.YearShares) money.PreEncumber(share.Year, Subject(tender), share.AmountFen, DemoCast.Approver, utc);
        tender.ConfirmPublication(keys.ForTender(tender.Id), utc, DocumentsAtLeastUntil(utc));
    }

    private void Bid(Tale tale, int n) => story.At(tale.PublishedDays + 4 + n, 15, 20 + n, utc =>
    {
        if (!tenders.TryGetValue(tale.Number, out var tender) || tender.State != TenderState.Published) return;
        var share = decimal.Parse(Prices[n], System.Globalization.CultureInfo.InvariantCulture);
        var content = new BidContent(
            [.. tender.Lines.Select(line => new BidPrice(line.Id, (long)(line.CeilingUnitPriceFen * share)))],
            [.. tender.QualityCriteria.Select(criterion => new BidProposal(criterion.Id, $"{DemoCast.OrganisationNames[n]}的响应（示例）"))], story.NewId());
        var receipt = story.NewId();
        var (envelope, ownCopy) = keys.Seal(tender, content);
        tender.SubmitBid(new BidSubmission(
            receipt, new Bidder(DemoCast.OrganisationCodes[n], DemoCast.OrganisationNames[n], IsVerified: true, HoldsCertificate: true), content, envelope, ownCopy), utc);
        envelopes[tale.Number][receipt] = content;
        story.Commit(tender, DemoCast.Managers[n], utc);
    });

    private void Open(Tender tender, DateTime utc)
    {
        tender.CloseBidding(keys.PutIn(tender, ShareHolder.Platform), utc);
        story.Commit(tender, Actor.System, utc);
        if (tender.State == TenderState.Failed)
        {
            Release(tender, utc);
            return;
        }

        var contents = envelopes[tender.Number];
        tender.JoinOpening(ShareHolder.Bureau, DemoCast.Approver.UserId, keys.PutIn(tender, ShareHolder.Bureau), utc);
        tender.OpenBids([.. tender.Bids.Where(bid => bid.State == BidState.Sealed).Select(bid => new OpenedEnvelope(bid.Id, contents[bid.EnvelopeId]))], utc);
    }

    private void Score(Tender tender, DateTime utc)
    {
        foreach (var (bid, at) in tender.ValidBids.OrderBy(bid => bid.ProviderId, StringComparer.Ordinal).Select((bid, at) => (bid, at)))
            tender.ScoreBid(bid.Id, [.. tender.QualityCriteria.Select(criterion => new CriterionScore(criterion.Id,
                new Points(criterion.MostHundredths * (96 - 5 * ((at + tender.Number[^1]) % 3)) / 100), "方案完整，人员稳定（示例）"))], "评审专家示例甲", utc);
    }

    private void Award(Tender tender, DateTime utc) =>
        tender.Award(tender.ValidBids.First(bid => bid.Rank == tender.NextRank).Id, DemoCast.Approver, utc, story.AfterWorkingDays(ChinaTime.DayOf(utc), 1));

    private void Stop(Tale tale, int day, Action<Tender, DateTime> act) => story.At(tale.PublishedDays + day, 16, 0, utc =>
    {
        var tender = tenders[tale.Number];
        act(tender, utc);
        story.Commit(tender, DemoCast.Approver, utc);
        if (tender.IsReleasing) Release(tender, utc);
    });

    private void Release(Tender tender, DateTime utc)
    {
        foreach (var share in tender.YearShares) money.Release(share.Year, Subject(tender), DemoCast.Approver, utc);
        tender.ConfirmRelease();
        story.Commit(tender, DemoCast.Approver, utc);
    }

    private int DaysEarly(Tale tale)
    {
        var planned = story.Today.AddDays(tale.PublishedDays);
        return Enumerable.Range(0, 30).First(early =>
            story.AfterWorkingDays(planned.AddDays(-early), ConsultationPeriods.Documents.Length) <= planned.AddDays(DocumentsDays));
    }

    private PublicationFacts PublicationFacts(DateTime utc) => new(DocumentsAtLeastUntil(utc), list.Catalogued(ChinaTime.DayOf(utc)).Keys.ToHashSet(),
        Enum.GetValues<ShareHolder>().ToHashSet());

    private DateOnly DocumentsAtLeastUntil(DateTime utc) => story.AfterWorkingDays(ChinaTime.DayOf(utc), ConsultationPeriods.Documents.Length);

    private static string Subject(Tender tender) => $"tender/{tender.Id}";
}
