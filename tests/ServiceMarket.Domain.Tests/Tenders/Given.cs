using ServiceMarket.Domain.Identity;
using ServiceMarket.Domain.Tenders;
using ServiceMarket.Testing;

namespace ServiceMarket.Domain.Tests.Tenders;

/// <summary>Tenders at each stage. Published on Tuesday, 24 November 2026, 10:00 in China; bids due on 8 December, 10:00.</summary>
internal static class Given
{
    public static readonly DateTime Now = new(2026, 11, 24, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateTime Deadline = new(2026, 12, 8, 2, 0, 0, DateTimeKind.Utc);
    public static readonly DateOnly DocumentsAtLeastUntil = new(2026, 12, 1);
    public static readonly Actor Officer = new("u1", "Officer", Role.BureauOfficer, "220284");
    public static readonly Actor Approver = new("u2", "Approver", Role.BureauApprover, "220284");

    public static readonly DraftSchedule Schedule = new(new(2026, 12, 1), Deadline, new(2027, 1, 1), new(2027, 12, 31));

    private static readonly Dictionary<string, CataloguedItem> Catalogue = new()
    {
        ["bath"] = new("bath", "C02", "助浴", "Bathing", "次", 100_00),
        ["meal"] = new("meal", "C01", "进食照料", "Feeding", "次", 20_00),
    };

    public static readonly PublicationFacts Facts = new(DocumentsAtLeastUntil, Catalogue.Keys.ToHashSet(), GivenTenderKey.AllHolders);

    public static Tender Basics() =>
        Tender.Draft("t1", "220284", new TenderBasics("PS-2026-001", "照护服务", "每周两次上门"), Officer, Now);

    /// <summary>Ceiling 1,000 × 100 + 500 × 20 = 110,000 yuan; price 20, technical 50, business 30 points.</summary>
    public static Tender Complete(DraftSchedule? schedule = null)
    {
        var tender = Basics();
        tender.SetLines([new DraftLine("bath", 1_000), new DraftLine("meal", 500)], Catalogue, Officer);
        tender.SetSchedule(schedule ?? Schedule, Officer);
        tender.SetYearShares([new DraftYearShare((schedule ?? Schedule).ServiceFrom.Year, 110_000_00)], Officer);
        tender.SetCriteria(
            [
                new DraftCriterion(CriterionKind.Price, "价格", new Points(20_00)),
                new DraftCriterion(CriterionKind.Technical, "方案", new Points(50_00)),
                new DraftCriterion(CriterionKind.Business, "业绩", new Points(30_00)),
            ],
            Officer);
        return tender;
    }

    public static Tender Approved()
    {
        var tender = Complete();
        tender.Approve(Approver, Now, Facts);
        return tender;
    }

    public static Tender Published()
    {
        var tender = Approved();
        tender.RequestPublication(Deadline, Schedule.DocumentsUntil, Now, Facts);
        tender.ConfirmPublication(GivenTenderKey.Key, Now, DocumentsAtLeastUntil);
        return tender;
    }

    public static BidContent Content(Tender tender, long bathFen, long mealFen) => new(
        [new BidPrice(tender.Lines[0].Id, bathFen), new BidPrice(tender.Lines[1].Id, mealFen)],
        [new BidProposal(tender.Criteria[1].Id, "我们有二十名护理员")], "salt");

    public static BidReceipt Bid(this Tender tender, string provider, BidContent content, DateTime at, bool verified = true, bool certificate = true) =>
        tender.SubmitBid(new BidSubmission($"r-{provider}-{tender.LastReceiptNumber}", new Bidder(provider, provider, verified, certificate), content, new ProtectedText("x"), ProtectedText.Empty), at);

    /// <summary>The platform and the bureau put their shares in.</summary>
    public static void Quorum(this Tender tender, DateTime at)
    {
        tender.CloseBidding(new ProtectedText("platform"), at);
        if (tender.State == TenderState.Failed) return;
        tender.JoinOpening(ShareHolder.Bureau, "Bureau", new ProtectedText("bureau"), at);
    }

    /// <summary>Opened with bids of A, B and C at the given unit prices of the bath, in fen; the meal costs 10 yuan everywhere.</summary>
    public static Tender Opened(params long[] bathFen)
    {
        var tender = Published();
        var contents = new Dictionary<string, BidContent>();
        for (var i = 0; i < bathFen.Length; i++)
        {
            var content = Content(tender, bathFen[i], 10_00);
            tender.Bid($"{(char)('A' + i)}", content, Now.AddDays(1));
            contents[tender.Bids[i].Id] = content;
        }

        tender.Quorum(Deadline);
        if (tender.State == TenderState.Failed) return tender;
        tender.OpenBids([.. contents.Select(one => new OpenedEnvelope(one.Key, one.Value))], Deadline);
        return tender;
    }

    /// <summary>Ranked: each bid with its technical points; 20 for business.</summary>
    public static Tender Ranked(long[] bathFen, int[] technical)
    {
        var tender = Opened(bathFen);
        tender.FinishExamination(Deadline);
        for (var i = 0; i < technical.Length; i++)
        {
            tender.ScoreBid(
                tender.Bids[i].Id,
                [
                    new CriterionScore(tender.Criteria[1].Id, new Points(technical[i] * 100), "方案可行"),
                    new CriterionScore(tender.Criteria[2].Id, new Points(20_00), "有业绩"),
                ],
                BidScore.Committee, Deadline);
        }

        tender.RankBids(Officer, Deadline);
        return tender;
    }

    public static Refusal Refused(Action act) => Assert.Throws<RefusedException>(act).Refusal;
}
